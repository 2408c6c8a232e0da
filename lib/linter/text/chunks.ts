import type { Span } from '../types.ts';

/**
 * A long text in pieces, so that a keystroke asks for the patterns of one of them again. Where a piece ends depends on
 * its own words alone: what is typed in one leaves the others as they were.
 */
export interface Chunk extends Span {
  /** The piece with what stands around it: patterns look back and run on. */
  readonly text: string;
  /** Where `text` begins in the whole one. */
  readonly from: number;
}

/** Shorter texts are one piece. */
export const WHOLE = 700;
/** From so many signs on a piece may end: at a blank line, at any line, at a sentence. */
const AT_BLANK_LINE = 160;
const AT_LINE = 420;
const AT_SENTENCE = 640;
const AT_SPACE = 1_100;
/** What a pattern may look back at. */
const BACK = 64;
/** How far a match may run on: hardly a phrase goes over a blank line. */
const ON_AFTER_BLANK_LINE = 48;
const ON = 320;

const SPACE = 32;
const LINE = 10;

/** Where the piece that begins at `start` ends. */
function endOf(text: string, start: number): number {
  for (let at = start + AT_BLANK_LINE; at < text.length; at++) {
    const size = at - start;
    const before = text.charCodeAt(at - 1);
    if (before === LINE && (size >= AT_LINE || text.charCodeAt(at - 2) === LINE)) return at;
    if (before === SPACE && size >= AT_SENTENCE && (size >= AT_SPACE || '.!?'.includes(text[at - 2] as string)))
      return at;
  }
  return text.length;
}

/** @returns the pieces in order, without gap or overlap; none for an empty text */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start);
    const isBlank = text.charCodeAt(end - 1) === LINE && text.charCodeAt(end - 2) === LINE;
    const from = Math.max(0, start - BACK);
    chunks.push({ start, end, from, text: text.slice(from, end + (isBlank ? ON_AFTER_BLANK_LINE : ON)) });
    start = end;
  }
  return chunks;
}
