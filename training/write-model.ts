import { COLUMNS, type Judgement } from '../lib/linter/reader/model.ts';
import type { Columns } from './validate.ts';

const gaps = (ascending: readonly number[]): number[] => {
  const bytes: number[] = [];
  let before = 0;
  for (const value of ascending) {
    let gap = value - before;
    before = value;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap);
  }
  return bytes;
};

/** Steps on each side of zero. More steps cost file size and gain nothing that cross-validation can see. */
const LEVELS = 31;

export interface GroupRow {
  readonly hash: number;
  readonly coarse: number;
  readonly fine: number;
}

/** A model file, see readModel. Weights are rounded to 8 bits of one common scale; rows of zeros are left out. */
export function writeModel(
  chosen: ReadonlyMap<number, number>,
  columns: Columns,
  groups: readonly GroupRow[],
  judgements: readonly Judgement[],
): Uint8Array {
  const all = [...columns.whole, ...columns.sentence];
  // One outlier must not cost the small weights their digits: the scale leaves the largest per mille out.
  const sizes = all.flatMap(({ of }) => [...of].map(Math.abs)).sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / LEVELS;
  const rounded = (weight: number) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale)));
  const kept = [...chosen].filter(([, row]) => all.some(({ of }) => rounded(of[row] as number) !== 0));
  const header = {
    format: 1,
    groups: groups.length,
    rows: kept.length,
    scale,
    offsets: all.map(({ offset }) => offset),
    judgements,
  };
  const weights = new Int8Array(kept.length * COLUMNS);
  all.forEach(({ of }, column) => {
    kept.forEach(([, row], i) => {
      weights[column * kept.length + i] = rounded(of[row] as number);
    });
  });
  return Uint8Array.from([
    ...new TextEncoder().encode(`${JSON.stringify(header)}\n`),
    ...gaps(groups.map(({ hash }) => hash)),
    ...groups.map(({ coarse }) => coarse),
    ...groups.map(({ fine }) => fine & 255),
    ...groups.map(({ fine }) => fine >> 8),
    ...gaps(kept.map(([id]) => id)),
    ...new Uint8Array(weights.buffer),
  ]);
}
