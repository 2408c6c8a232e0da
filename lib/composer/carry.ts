import type { Finding } from '../linter/index.ts';

/**
 * Findings of the old text as far as they still hold in the new one: those before the edit stay, those after it shift,
 * those it touched go. Bridges the moment until the new report arrives, so that marks neither flicker nor lie.
 */
export function carryFindings(findings: readonly Finding[], from: string, to: string): readonly Finding[] {
  if (from === to || findings.length === 0) return findings;
  const shortest = Math.min(from.length, to.length);
  let head = 0;
  while (head < shortest && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shortest - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const editEnd = from.length - tail;
  const shift = to.length - from.length;
  return findings.flatMap((finding) => {
    if (finding.marks === false || finding.end <= head) return [finding];
    if (finding.start >= editEnd) return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
    return [];
  });
}
