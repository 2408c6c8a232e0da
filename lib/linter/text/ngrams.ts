/**
 * What tells a language: runs of two to four letters with the gaps around words, short whole words, and letters with
 * their marks. Marks count by themselves only, so that “amanha” and “amanhã” have all else in common.
 */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const GAP = 0;
const APOSTROPHE = 27;
const OTHER_LETTER = 28;
/** Letters that no folding takes apart. */
const WHOLE = new Map([...'ßæøłœđı'].map((letter, i) => [letter, i < 3 ? OTHER_LETTER + i : 31] as const));
const BITS = 5;
const LONGEST_RUN = 4;
const LONGEST_WORD = 6;
/** Kinds of feature, so that no two share a number. */
const KIND = { run: 1, word: 2, mark: 3 } as const;
const KINDS = 4;

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu;
const MARK = /\p{M}/gu;

const codeOf = (letter: string): number => {
  const at = LETTERS.indexOf(letter);
  return at >= 0 ? at + 1 : letter === "'" || letter === '’' ? APOSTROPHE : (WHOLE.get(letter) ?? 31);
};

/** The number of a letter that carries marks. */
export const markOf = (letter: string): number => (letter.codePointAt(0) ?? 0) * KINDS + KIND.mark;
/** The number of a run of letters, `_` for the gap at a word's edge; a run with both gaps is the whole word. */
export function numberOf(run: string): number {
  const codes = [...run].map((letter) => (letter === '_' ? GAP : codeOf(letter)));
  const isWord = run.length > 2 && run.startsWith('_') && run.endsWith('_');
  const part = isWord ? codes.slice(1, -1) : codes;
  return part.reduce((sum, code) => sum * (1 << BITS) + code, 1) * KINDS + (isWord ? KIND.word : KIND.run);
}

/** Calls `see` with each feature of a text, as often as it stands there; counts the letters and the words. */
export function eachFeature(text: string, see: (feature: number) => void): { letters: number; words: number } {
  let letters = 0;
  let words = 0;
  for (const [typed] of text.toLowerCase().matchAll(WORD)) {
    words++;
    letters += typed.length;
    const codes: number[] = [GAP];
    for (const letter of typed.normalize('NFC')) {
      const base = letter.codePointAt(0) as number;
      if (base > 0x7f && letter !== '’') see(markOf(letter));
      codes.push(codeOf(base > 0x7f ? letter.normalize('NFD').replace(MARK, '') : letter));
    }
    const { length } = codes;
    codes.push(GAP);
    if (length - 1 <= LONGEST_WORD) {
      let word = 1;
      for (let i = 1; i < length; i++) word = word * (1 << BITS) + (codes[i] as number);
      see(word * KINDS + KIND.word);
    }
    for (let start = 0; start < length; start++) {
      let run = 1;
      const end = Math.min(start + LONGEST_RUN, length + 1);
      for (let i = start; i < end; i++) {
        run = run * (1 << BITS) + (codes[i] as number);
        if (i > start) see(run * KINDS + KIND.run);
      }
    }
  }
  return { letters, words };
}
