/**
 * One folding before every rule: styled and full-width letters become plain ones, all kinds of blanks one blank, signs
 * nobody sees and the markdown of emphasis go out. Every place in the folded text is known in the typed one.
 */
import type { Span } from '../types.ts';

export interface Folded {
  readonly text: string;
  /** False: the text is as it was typed. */
  readonly isChanged: boolean;
  /** More marks over letters than any writing has: nobody can read that. */
  readonly isGarbled: boolean;
  /** Where words of the folded text stand in the typed one, without the signs left out around them. */
  unfold(span: Span): Span;
  /** Signs of emphasis in the typed text, each opening one with its closing one. */
  readonly emphasis: readonly { readonly open: Span; readonly close: Span }[];
}

/** A text with the place of each of its units in the typed text; no places = as typed. */
interface Mapped {
  readonly text: string;
  readonly from?: readonly number[];
  readonly to?: readonly number[];
}

const INVISIBLE = String.raw`\p{Default_Ignorable_Code_Point}`;
const BLANK = String.raw`\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
/** Letters in dress. Not the signs that mean something by their shape: ™ … ½ ² º. */
const DRESSED = String.raw`\u02b0-\u02b8\u1d2c-\u1d6a\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212a-\u212d\u212f-\u2131\u2133\u2134\u2145-\u2149\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e`;
const APOSTROPHE = String.raw`[\u00b4\u0060\u02b9\u02bc\u2032]`;
/** Marks of what any folding could change; most drafts have none. */
const ODD = new RegExp(
  [
    `(?![\ufe0f\u200d])[\\v\\f\\r\\u0085\\u2028\\u2029${BLANK}${INVISIBLE}${DRESSED}\\p{M}]`,
    // Within a pictograph they belong there, and most drafts have some.
    String.raw`(?<![\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f])[\ufe0f\u200d]`,
    `  |${APOSTROPHE}|[\\u{1d400}-\\u{1d7ff}\\u{1f130}-\\u{1f149}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}]`,
  ].join('|'),
  'u',
);
/** A look by codes before the thorough one, ten times as fast: plain text, letters of Europe, usual signs, most pictographs. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code === 32 ? text.charCodeAt(i + 1) === 32 : code === 96 || (code < 14 && code !== 10)) return false;
    } else if (code < 0x2b0) {
      if (code === 0x85 || code === 0xa0 || code === 0xad || code === 0xb4) return false;
    } else if (
      !(code >= 0x2010 && code <= 0x2027) &&
      code !== 0x20ac &&
      code !== 0xd83d &&
      code !== 0xd83e &&
      !(code >= 0xdc00 && code <= 0xdfff)
    )
      return false;
  }
  return true;
}
const PICTOGRAPH = String.raw`\p{Extended_Pictographic}(?:[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*`;
const STYLED = String.raw`[${DRESSED}\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]`;
const BOXED = String.raw`[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]`;
const PARTS = new RegExp(
  [
    `(?<styled>${STYLED}|(?<=${BOXED})${BOXED}|${BOXED}(?=${BOXED}))`,
    // Pictographs keep their joiners, digits their keycap.
    String.raw`(?<kept>[0-9#*]\ufe0f?\u20e3|${PICTOGRAPH})`,
    String.raw`(?<marked>\p{L}\p{M}+)`,
    String.raw`(?<line>\r\n?|[\v\f\u0085\u2028\u2029])`,
    `(?<blank>[${BLANK}][ ${BLANK}${INVISIBLE}]*| [ ${BLANK}${INVISIBLE}]+)`,
    // Where joiners shape letters they are part of the spelling.
    `(?<unseen>(?<![\u0600-\u0dff])${INVISIBLE})`,
    `(?<apostrophe>(?<=\\p{L})${APOSTROPHE}(?=\\p{L}))`,
  ].join('|'),
  'gu',
);
const A = 65;
const FEW_MARKS = 2;
const GARBLED_LETTERS = 3;

const plainLetter = (styled: string): string => {
  const code = styled.codePointAt(0) ?? 0;
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(A + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(A + code - 0x1f170);
  return styled.normalize('NFKC');
};
const LATIN = /^\p{Script=Latin}/u;
const MARKS = /\p{M}/gu;
/** One letter with its marks as one sign where there is one; what is heaped on a Latin letter beyond that goes. */
const composed = (marked: string): string => {
  const letter = marked.normalize('NFC');
  return LATIN.test(letter) ? letter.replace(MARKS, '') : letter;
};

/** The text with each match replaced, all places kept. A match that stays as it is costs nothing. */
function rewrite(of: Mapped, pattern: RegExp, by: (match: RegExpExecArray) => string): Mapped {
  let text = '';
  let at = 0;
  let from: number[] | undefined;
  let to: number[] | undefined;
  const keep = (end: number) => {
    text += of.text.slice(at, end);
    for (let i = at; i < end; i++) {
      from?.push(of.from?.[i] ?? i);
      to?.push(of.to?.[i] ?? i + 1);
    }
  };
  for (const match of of.text.matchAll(pattern)) {
    const words = by(match as RegExpExecArray);
    if (words === match[0]) continue;
    from ??= [];
    to ??= [];
    keep(match.index);
    at = match.index + match[0].length;
    text += words;
    for (let i = 0; i < words.length; i++) {
      from.push(of.from?.[match.index] ?? match.index);
      to.push(of.to?.[at - 1] ?? at);
    }
  }
  if (!from || !to) return of;
  keep(of.text.length);
  return { text, from, to };
}

const EMPHASIS =
  /(?<=^|[\s"'“‘«([{¡¿—–-])(?<sign>\*{1,3}|_{1,3})(?=[^\s*_|])[^\n]{0,300}?[^\s*_|]\k<sign>(?![\p{L}\p{N}*_])/gmu;

/** Takes the signs around emphasised words out, twice, because bold words may hold slanted ones. */
function withoutEmphasis(of: Mapped, pairs: { open: Span; close: Span }[]): Mapped {
  const places: Span[] = [];
  for (const { 0: words, index, groups } of of.text.matchAll(EMPHASIS)) {
    const size = groups?.sign?.length ?? 0;
    const end = index + words.length;
    places.push({ start: index, end: index + size }, { start: end - size, end });
  }
  if (places.length === 0) return of;
  const typed = ({ start, end }: Span): Span => ({ start: of.from?.[start] ?? start, end: of.to?.[end - 1] ?? end });
  for (let i = 0; i < places.length; i += 2)
    pairs.push({ open: typed(places[i] as Span), close: typed(places[i + 1] as Span) });
  let next = 0;
  return rewrite(of, /[*_]+/g, ({ 0: signs, index }) => {
    const place = places[next];
    if (!place || place.start < index || place.start >= index + signs.length) return signs;
    next++;
    return signs.slice(0, place.start - index) + signs.slice(place.end - index);
  });
}

export function fold(typed: string): Folded {
  let heaped = 0;
  let mapped: Mapped = { text: typed };
  if (!isPlain(typed) && ODD.test(typed))
    mapped = rewrite(mapped, PARTS, ({ 0: words, groups = {} }) => {
      if (groups.kept !== undefined) return words;
      if (groups.styled !== undefined) return plainLetter(words);
      if (groups.marked !== undefined) {
        if (words.length > 1 + FEW_MARKS) heaped++;
        return composed(words);
      }
      return groups.line !== undefined ? '\n' : groups.blank !== undefined ? ' ' : groups.apostrophe ? "'" : '';
    });
  const emphasis: { open: Span; close: Span }[] = [];
  if (/[*_]/.test(mapped.text))
    for (let i = 0, before: Mapped | undefined; i < 2 && before !== mapped; i++) {
      before = mapped;
      mapped = withoutEmphasis(mapped, emphasis);
    }
  const { text, from, to } = mapped;
  return {
    text,
    isChanged: from !== undefined,
    emphasis,
    isGarbled: heaped >= GARBLED_LETTERS,
    unfold({ start, end }) {
      const first = from?.[start] ?? (from && start > 0 ? typed.length : start);
      return { start: first, end: end > start ? (to?.[end - 1] ?? end) : first };
    },
  };
}

export const foldedText = (typed: string): string => fold(typed).text;
