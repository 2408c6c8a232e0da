import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Type of the annotations a contract leaves: `row | column | what happened`. */
export const CELL = 'cell';

/** Prints what every place did in every browser as one table, at the end of a run that held the sites' contract. */
export default class CellsReporter implements Reporter {
  private readonly rows = new Map<string, Record<string, string>>();

  onTestEnd(test: TestCase, { annotations }: TestResult): void {
    const browser = test.parent.project()?.name ?? '';
    for (const { type, description = '' } of annotations) {
      if (type !== CELL) continue;
      const [place = '', column = '', said = ''] = description.split(' | ');
      const row = this.rows.get(place) ?? {};
      const before = row[column];
      row[column] = before ? `${before} · ${browser}: ${said}` : `${browser}: ${said}`;
      this.rows.set(place, row);
    }
  }

  onEnd(): void {
    if (this.rows.size === 0) return;
    const reasons = new Map<string, string>();
    const noteOf = (reason: string) => {
      if (!reasons.has(reason)) reasons.set(reason, `(${reasons.size + 1})`);
      return reasons.get(reason) as string;
    };
    /** `✓` in both, else each browser by its first letter; a reason stands below the table. */
    const short = (cell: string) => {
      const each = cell.split(' · ').map((one) => {
        const [, browser = '', said = ''] = /^(\w+): (.*)$/s.exec(one) ?? [];
        return `${browser[0]?.toUpperCase()}${said === 'ok' ? '✓' : noteOf(said)}`;
      });
      return each.join(' ');
    };
    const table = [...this.rows].map(([place, cells]) => [
      place,
      Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, short(cell)])),
    ]);
    console.table(Object.fromEntries(table));
    for (const [reason, note] of reasons) console.log(`${note} ${reason}`);
  }
}
