import { type Folded, fold } from './text/fold.ts';
import { blankSpans, maskOf } from './text/mask.ts';
import { splitSentences } from './text/sentences.ts';
import type { Draft, Passage, Sentence, Span } from './types.ts';

/** Longest text read, in UTF-16 code units; what is beyond is published unread, and the report says so. */
export const LONGEST_DRAFT = 100_000;

export interface ReadDraft extends Draft {
  readonly folded: Folded;
  /** Share of the draft that is somebody else's words, 0–1. */
  readonly theirs: number;
}

/**
 * Reads a text: folds, masks and splits it. Sentences appear in order and do not overlap.
 * @param code spans of the typed text that are no prose
 */
export function readDraft(
  typed: string,
  people: (passage: Passage) => readonly Span[] = () => [],
  code: readonly Span[] = [],
): ReadDraft {
  const folded = fold(blankSpans(typed, code));
  const { text, theirs } = maskOf(folded.text);
  const raw = folded.text;
  let sentences: readonly Sentence[] | undefined;
  return {
    folded,
    theirs,
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

/**
 * The draft as English rules read it: sentences of another language are blank, and left out of the list.
 * @param foreign share of the draft in another language; 1 = nothing is left
 */
export function englishPart(
  draft: Draft,
  foreign: number,
  isForeign: (sentence: number) => boolean,
): Draft | undefined {
  if (foreign === 0) return draft;
  if (foreign === 1) return undefined;
  let { text } = draft;
  for (const [i, { start, text: words }] of draft.sentences.entries())
    if (isForeign(i)) text = text.slice(0, start) + ' '.repeat(words.length) + text.slice(start + words.length);
  return {
    start: 0,
    raw: draft.raw,
    people: draft.people,
    text,
    sentences: draft.sentences.filter((_, i) => !isForeign(i)),
  };
}
