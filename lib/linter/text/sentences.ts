import type { Span } from '../types.ts';

export interface SentenceSpan extends Span {
  readonly isQuestion: boolean;
}

const ABBREVIATION =
  /(?:^|[^\p{L}])(?:a\.m|p\.m|e\.g|i\.e|mr|mrs|ms|dr|st|vs|approx|etc|ltd|inc|no|nr|min|max|incl|excl|tel)$/iu;
const SPACE = /\s/;
const CLOSER = /["'”’»)\]:;,]/;
const STARTS_SENTENCE = /[\p{Lu}\p{N}]/u;

/** A full stop whose blank is missing: “sold out.In stock”, not “Node.js”, “U.S.” or “4.B”. */
const BEFORE_MISSING = /\p{Ll}{2}$/u;
const AFTER_MISSING = /^\p{Lu}(?:\p{Ll}|\s)/u;

const isEnd = (sign: string) => sign === '.' || sign === '!' || sign === '?' || sign === '…';
/** First unit of a pictograph (surrogate pairs of the emoji planes, dingbats). */
const isPictograph = (code: number) => (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf);
/** Units that continue a pictograph: low surrogates, joiner, variation selector. */
const continues = (code: number) => (code >= 0xdc00 && code <= 0xdfff) || code === 0x200d || code === 0xfe0f;

/** Letters and spaces end nothing: most of a text is skipped here. */
const isInside = (code: number) => code === 32 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Nobody writes longer sentences: cut at a word, they keep what rules cost in proportion to the text. */
const LONGEST = 1_000;
/** The end of the last word before `limit`; `limit` itself in a text without gaps, but never within a pictograph. */
function cutBefore(text: string, from: number, limit: number): number {
  let gap = limit;
  while (gap > from && !SPACE.test(text[gap] as string)) gap--;
  while (gap > from && SPACE.test(text[gap - 1] as string)) gap--;
  if (gap > from) return gap;
  return continues(text.charCodeAt(limit)) ? limit - 1 : limit;
}

/**
 * Splits masked text at . ! ? …, at line ends, and after a pictograph followed by a capital or digit. Not after
 * abbreviations, inside numbers or addresses. compromise splits none of the last two, which glues list lines together.
 * @returns spans without the white space around them, in order
 */
export function splitSentences(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let start = 0;
  let isQuestion = false;
  const close = (end: number, next: number) => {
    let from = start;
    let to = end;
    while (from < to && SPACE.test(text[from] as string)) from++;
    while (to > from && SPACE.test(text[to - 1] as string)) to--;
    while (to - from > LONGEST) {
      const cut = cutBefore(text, from, from + LONGEST);
      found.push({ start: from, end: cut, isQuestion: false });
      from = cut;
      while (SPACE.test(text[from] as string)) from++;
    }
    if (to > from) found.push({ start: from, end: to, isQuestion });
    start = next;
    isQuestion = false;
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isInside(code)) {
      at++;
      continue;
    }
    const sign = text[at] as string;
    if (sign === '\n') {
      close(at, at + 1);
      at++;
      continue;
    }
    if (isEnd(sign)) {
      let end = at;
      while (end < text.length && isEnd(text[end] as string)) {
        if (text[end] === '?') isQuestion = true;
        end++;
      }
      while (end < text.length && CLOSER.test(text[end] as string)) end++;
      const atGap =
        end >= text.length ||
        SPACE.test(text[end] as string) ||
        (BEFORE_MISSING.test(text.slice(at - 2, at)) && AFTER_MISSING.test(text.slice(end, end + 2)));
      const isShort = sign === '.' && end === at + 1 && ABBREVIATION.test(text.slice(Math.max(start, at - 8), at));
      if (atGap && !isShort) close(end, end);
      at = end;
      continue;
    }
    if (isPictograph(code)) {
      let end = at + 1;
      while (end < text.length && (continues(text.charCodeAt(end)) || isPictograph(text.charCodeAt(end)))) end++;
      let next = end;
      while (next < text.length && text[next] === ' ') next++;
      if (next > end && next < text.length && STARTS_SENTENCE.test(text[next] as string)) close(end, next);
      at = end;
      continue;
    }
    at++;
  }
  close(text.length, text.length);
  return found;
}
