/** How a write fared; the same shape as the storage's own. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly error: string };

export interface Keeper<Value> {
  keep(value: Value): void;
  /** Is something unwritten, or could it not be written? Then what is here is newer than what is stored. */
  isAhead(): boolean;
  /** Did this value come back from a write of ours? Answers yes once per write. */
  isEcho(value: Value): boolean;
}

/** The same text for the same content, whatever the order of its keys. */
const print = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * Writes values one at a time: while one is on its way only the newest waits.
 * @param stored what the storage holds now
 */
export function createKeeper<Value>(
  stored: Value,
  save: (value: Value) => Promise<Kept>,
  tell: (kept: Kept) => void,
): Keeper<Value> {
  let known = print(stored);
  let waiting: Value | undefined;
  let isWriting = false;
  let hasFailed = false;
  const echoes = new Set<string>();

  async function write(): Promise<void> {
    isWriting = true;
    while (waiting !== undefined) {
      const value = waiting;
      waiting = undefined;
      const text = print(value);
      // The storage is silent about a write that changes nothing: waiting for its echo would deafen us to others.
      const changes = text !== known;
      if (changes) echoes.add(text);
      const kept = await save(value);
      hasFailed = !kept.ok;
      if (kept.ok) known = text;
      else if (changes) echoes.delete(text);
      if (waiting === undefined) tell(kept);
    }
    isWriting = false;
  }

  return {
    keep(value) {
      waiting = value;
      if (!isWriting) void write();
    },
    isAhead: () => isWriting || hasFailed,
    isEcho(value) {
      const text = print(value);
      if (echoes.delete(text)) return true;
      if (!isWriting) known = text;
      return false;
    },
  };
}
