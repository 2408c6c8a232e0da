/** One line of the table: what was asked, what came of it, what was allowed. */
export interface Verdict {
  readonly what: string;
  readonly measured: string;
  readonly allowed: string;
  readonly isOk: boolean;
}

/** A number of the end beside the same number of the start: at most a fifth more, and something for the browser's own. */
export function flat(what: string, first: number, last: number, slack: number): Verdict {
  const most = Math.round(first * 1.2 + slack);
  return { what, measured: `${first} → ${last}`, allowed: `≤ ${most}`, isOk: last <= most };
}

export const none = (what: string, count: number): Verdict => ({
  what,
  measured: String(count),
  allowed: '0',
  isOk: count === 0,
});

/** Of numbers in any order: the one that so large a share of them does not exceed. */
export function shareOf(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const inMs = (ms: number): string => (Number.isFinite(ms) ? `${Math.round(ms)} ms` : 'never');

export function printTable(rows: readonly (Verdict & { readonly browser: string })[]): void {
  const cells = [
    ['browser', 'what', 'measured', 'allowed', ''],
    ...rows.map(({ browser, what, measured, allowed, isOk }) => [
      browser,
      what,
      measured,
      allowed,
      isOk ? 'ok' : 'FAILED',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd(),
    );
}
