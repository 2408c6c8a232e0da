import type { Category } from '../types.ts';
import type { WordGroups } from './features.ts';

/** The categories the reader learned, in the order of the model's columns. */
export const READ_CATEGORIES = [
  'hard-sell',
  'honesty',
  'mixed-voice',
  'tone',
  'complaint-reply',
] as const satisfies readonly Category[];
export type ReadCategory = (typeof READ_CATEGORIES)[number];

/** Per category: how the parts are weighed together and from where on what happens. */
export interface Judgement {
  /** Weights of [whole draft, its sentences, hint, warning and stop of a rule, 1]. */
  readonly weights: readonly number[];
  /** Probability from which the reader adds a hint of its own. */
  readonly hint: number;
  /** Probability from which precision was at least 0.9 in cross-validation. */
  readonly warn: number;
  /** Probability below which a rule's mere hint is silenced. */
  readonly silence: number;
}

export interface Model {
  readonly groups: WordGroups;
  /** Row of a feature in `weights`. */
  readonly rows: ReadonlyMap<number, number>;
  /** Per row: five weights for the whole draft, five for a sentence; times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Offsets of the ten columns. */
  readonly offsets: readonly number[];
  readonly judgements: readonly Judgement[];
}

export const COLUMNS = READ_CATEGORIES.length * 2;

interface Header {
  readonly format: 1;
  readonly groups: number;
  readonly rows: number;
  readonly scale: number;
  readonly offsets: readonly number[];
  readonly judgements: readonly Judgement[];
}

/** Ascending numbers as their gaps, seven bits a byte. */
function* readGaps(bytes: Uint8Array, from: number, count: number): Generator<number, number> {
  let at = from;
  let value = 0;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('the model is cut off');
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
      shift += 7;
    }
    value += gap;
    yield value;
  }
  return at;
}

function takeGaps(bytes: Uint8Array, from: number, count: number): { values: number[]; end: number } {
  const values: number[] = [];
  const gaps = readGaps(bytes, from, count);
  for (;;) {
    const next = gaps.next();
    if (next.done) return { values, end: next.value };
    values.push(next.value);
  }
}

/**
 * Reads a model file: a line of JSON (the header), then word hashes, their coarse and fine groups, feature numbers,
 * weights by column.
 * @throws when the file is none or cut off
 */
export function readModel(bytes: Uint8Array): Model {
  const headerEnd = bytes.indexOf(10);
  if (headerEnd < 0) throw new Error('no model file');
  let text = '';
  for (const byte of bytes.subarray(0, headerEnd)) text += String.fromCharCode(byte);
  const header = JSON.parse(text) as Header;
  if (header.format !== 1) throw new Error(`model format ${header.format} is unknown`);
  const words = takeGaps(bytes, headerEnd + 1, header.groups);
  const coarse = new Map<number, number>();
  const fine = new Map<number, number>();
  let at = words.end;
  words.values.forEach((hash, i) => {
    coarse.set(hash, bytes[at + i] ?? 0);
    fine.set(hash, (bytes[at + header.groups + i] ?? 0) | ((bytes[at + 2 * header.groups + i] ?? 0) << 8));
  });
  at += 3 * header.groups;
  const features = takeGaps(bytes, at, header.rows);
  const rows = new Map(features.values.map((id, row) => [id, row]));
  const weights = new Int8Array(header.rows * COLUMNS);
  if (bytes.length - features.end < weights.length) throw new Error('the model is cut off');
  // Column by column in the file (compresses better), row by row in memory (one cache line a feature).
  for (let column = 0; column < COLUMNS; column++)
    for (let row = 0; row < header.rows; row++)
      weights[row * COLUMNS + column] = ((bytes[features.end + column * header.rows + row] ?? 0) << 24) >> 24;
  return {
    groups: { coarse, fine },
    rows,
    weights,
    scale: header.scale,
    offsets: header.offsets,
    judgements: header.judgements,
  };
}
