import { queryAll } from '../dom/index.ts';

/** Milliseconds without a change after which a loaded document counts as quiet. */
const REST = 500;
/** Longest wait after the load; and where the load never ends, after the first question. */
const LONGEST = 3_000;
const PATIENCE = 10_000;

let quiet = false;
let asked: number | undefined;
let changed = 0;
let waiting: (() => void)[] = [];

/** When the document was loaded, and when its last script came: a framework that takes a page over comes with one. */
function stirred(): { readonly loaded: number; readonly last: number } {
  const entries = (type: string) => performance.getEntriesByType?.(type) ?? [];
  if (document.readyState !== 'complete') return { loaded: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  const loaded = (entries('navigation')[0] as PerformanceNavigationTiming | undefined)?.loadEventStart ?? 0;
  const scripts = (entries('resource') as PerformanceResourceTiming[])
    .filter(({ initiatorType }) => initiatorType === 'script')
    .map(({ responseEnd }) => responseEnd);
  return { loaded, last: Math.max(loaded, changed, ...scripts) };
}

/**
 * May nodes of ours stand in the document? Not while it loads, nor shortly after: a framework that takes the whole
 * document over (React's hydration) would find them in its way and draw everything anew, without what was typed.
 */
export function isQuiet(): boolean {
  if (quiet) return true;
  const now = performance.now();
  const { loaded, last } = stirred();
  quiet = now - last >= REST || now - loaded >= LONGEST || now - (asked ?? now) >= PATIENCE;
  return quiet;
}

/** Calls back once the document is loaded and quiet: at once when it is. */
export function whenQuiet(then: () => void, signal: AbortSignal): void {
  if (isQuiet()) {
    then();
    return;
  }
  waiting.push(() => signal.aborted || then());
  if (asked !== undefined) return;
  asked = performance.now();
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  for (const part of queryAll(document, 'html, head, body')) observer.observe(part, { childList: true });
  const look = () => {
    if (!isQuiet()) {
      setTimeout(look, 100);
      return;
    }
    observer.disconnect();
    for (const one of waiting) one();
    waiting = [];
  };
  look();
}
