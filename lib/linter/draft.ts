import { blankSpans, mask } from './text/mask.ts';
import { splitSentences } from './text/sentences.ts';
import type { Draft, Passage, Sentence, Span } from './types.ts';

/** Longest text read; what is beyond is published unread, and the report says so. */
export const LONGEST_DRAFT = 100_000;

/** Reads a text: masks it and splits it. Sentences appear in order and do not overlap. */
export function readDraft(
  raw: string,
  people: (passage: Passage) => readonly Span[] = () => [],
  code: readonly Span[] = [],
): Draft {
  const text = blankSpans(mask(raw), code);
  let sentences: readonly Sentence[] | undefined;
  return {
    raw,
    text,
    start: 0,
    people,
    get sentences() {
      sentences ??= splitSentences(text).map(({ start, end, isQuestion }) => ({
        start,
        isQuestion,
        text: text.slice(start, end),
        raw: raw.slice(start, end),
      }));
      return sentences;
    },
  };
}
