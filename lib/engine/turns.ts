/**
 * Who is read next. One page, with a long text, many composers or very many keys, must not hold the engine for all
 * others: each tab is charged the signs it had read, and the one that was charged least comes next (start-time fair
 * queueing, Goyal 1996). Between two readings whatever came meanwhile is heard.
 */
export interface Turns<Who> {
  /** Asks for a turn; what the same one asked before and did not get is forgotten. */
  ask(who: Who, tab: number, signs: number, read: () => void): void;
  /** Forgets what it asked for. */
  leave(who: Who): void;
}

interface Asked {
  readonly tab: number;
  readonly signs: number;
  readonly read: () => void;
}

/** What a report costs whatever its length, in signs. */
const LEAST = 200;
/** Tabs whose charge is remembered. */
const MOST_TABS = 200;

/** @param later runs something soon in a task of its own */
export function createTurns<Who>(later: (run: () => void) => void): Turns<Who> {
  /** In the order in which they asked first. */
  const waiting = new Map<Who, Asked>();
  const charged = new Map<number, number>();
  /** The charge of the tab that was read last: a tab that comes begins there, and has no old claims. */
  let now = 0;
  let isAwaited = false;

  const chargeOf = ({ tab }: Asked) => charged.get(tab) ?? now;
  function next(): void {
    isAwaited = false;
    let first: [Who, Asked] | undefined;
    for (const one of waiting) if (!first || chargeOf(one[1]) < chargeOf(first[1])) first = one;
    if (!first) return;
    const [who, asked] = first;
    waiting.delete(who);
    now = chargeOf(asked);
    if (charged.size > MOST_TABS) charged.clear();
    charged.set(asked.tab, now + LEAST + asked.signs);
    wake();
    asked.read();
  }
  function wake(): void {
    if (waiting.size === 0 || isAwaited) return;
    isAwaited = true;
    later(next);
  }

  return {
    ask(who, tab, signs, read) {
      if (![...waiting.values()].some((one) => one.tab === tab))
        charged.set(tab, Math.max(now, charged.get(tab) ?? now));
      waiting.set(who, { tab, signs, read });
      wake();
    },
    leave: (who) => void waiting.delete(who),
  };
}
