/** Remembers answers, the ones asked for lately at least. */
export interface Memory<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  clear(): void;
}

/**
 * Two halves: when the newer one is full the older one goes. A memory that forgot everything at once when full would
 * forget, with every key, the beginning of a draft with more sentences than it holds.
 * @param most as many different ones asked for one after the other are surely kept; up to twice as many are
 */
export function createMemory<Value>(most: number): Memory<Value> {
  let newer = new Map<string, Value>();
  let older = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    if (newer.size >= most) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, value);
  };
  return {
    set,
    get(key) {
      const known = newer.get(key);
      if (known !== undefined) return known;
      const before = older.get(key);
      if (before !== undefined) set(key, before);
      return before;
    },
    clear() {
      newer.clear();
      older.clear();
    },
  };
}

/** Sentences of a draft as long as we read any, twelve signs each. */
export const MOST_SENTENCES = 8_000;
