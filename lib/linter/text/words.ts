/** Remembers the answer for the text asked about last: several rules ask the same of one draft. */
export function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const NO_WORDS: readonly string[] = [];
/** Words of masked text: letters or digits with inner apostrophes, dots, dashes. */
export const wordsOf: (text: string) => readonly string[] = rememberLast((text) => text.match(WORD) ?? NO_WORDS);

const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** What may stand inside a word: an apostrophe, a dot, a dash. */
const isInner = (code: number) => code === 39 || code === 0x2019 || code === 46 || code === 45;
const LETTER = /[\p{L}\p{N}]/u;

/** How many words `wordsOf` would give; ten times as fast, because it looks at plain letters by their codes alone. */
export const countWords: (text: string) => number = rememberLast((text) => {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) {
      if (!isInside) count++;
      isInside = true;
    } else if (code < 0x80 || code === 0x2019) isInside = isInside && isInner(code);
    else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const isLetter = LETTER.test(sign);
      if (isLetter && !isInside) count++;
      isInside = isLetter;
      at += sign.length - 1;
    }
  }
  return count;
});

const ESCAPED = /[.*+?^${}()|[\]\\]/g;
export const literally = (words: string): string => words.replace(ESCAPED, '\\$&');

/** The same list gives the same pattern, so that it is taken apart once (see lexicon.ts). */
const listPatterns = new Map<string, RegExp>();
const MOST_LISTS = 200;

/**
 * A pattern for a list of words or phrases that a company wrote: whole words, any case, any white space between words.
 * An empty list gives undefined: an empty alternative would match everywhere.
 */
export function listPattern(list: readonly string[]): RegExp | undefined {
  const phrases = list.map((words) => words.trim()).filter((words) => words !== '');
  if (phrases.length === 0) return undefined;
  const key = phrases.join('\n');
  const known = listPatterns.get(key);
  if (known) return known;
  if (listPatterns.size >= MOST_LISTS) listPatterns.clear();
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const body = longestFirst.map((words) => words.split(/\s+/).map(literally).join('\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${body})(?![\\p{L}\\p{N}_])`, 'giu');
  listPatterns.set(key, pattern);
  return pattern;
}

/** Pictographs with their joiners and skin tones; digits, # and * are not. */
export const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;

/** The pictographs of a text; the tone and the rules ask for them. */
export const picturesIn: (text: string) => readonly string[] = rememberLast((text) => text.match(EMOJI) ?? NO_WORDS);

/**
 * A pattern from families of phrases, one a line: whole words, any case unless `flags` say otherwise. Written with
 * String.raw, so that a table of phrases stays readable.
 */
export const families = (lines: string, flags = 'gi'): RegExp =>
  new RegExp(
    `\\b(?:${lines
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})(?![a-z])`,
    flags,
  );
