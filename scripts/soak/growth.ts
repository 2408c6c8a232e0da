import type { Measures, QuietTab } from '../../tests/browsers/quiet-tab.ts';
import type { Tab } from '../../tests/browsers/tab.ts';
import { flat, type Verdict } from './verdict.ts';

/** What the browser itself may keep meanwhile, a tab: undo steps, code made faster, the last event. */
const SLACK: Measures = { nodes: 30, listeners: 10, heapKb: 300 };

const isQuiet = (tab: Tab): tab is QuietTab => 'measure' in tab;

/** What these tabs hold together, after a collection; undefined where the browser does not say (Firefox). */
export async function measureAll(tabs: readonly Tab[]): Promise<Measures | undefined> {
  const sum = { nodes: 0, listeners: 0, heapKb: 0 };
  for (const tab of tabs) {
    if (!isQuiet(tab)) return undefined;
    const { nodes, listeners, heapKb } = await tab.measure();
    sum.nodes += nodes;
    sum.listeners += listeners;
    sum.heapKb += heapKb;
  }
  return sum;
}

/** Is the last measure as flat as the first? No verdict where nothing was measured. */
export const growthOf = (first: Measures | undefined, last: Measures | undefined, tabs = 1): Verdict[] =>
  first && last
    ? (['nodes', 'listeners', 'heapKb'] as const).map((what) =>
        flat(what === 'heapKb' ? 'heap, kB' : what, first[what], last[what], SLACK[what] * tabs),
      )
    : [];
