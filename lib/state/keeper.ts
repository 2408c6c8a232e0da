import { isSame, merge, print } from './merge.ts';

/** How a write fared; the same shape as the storage's own. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly error: string };
/** A change that was made onto what was stored, with what stands now. */
export type Updated<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };

export interface KeeperWorld<Value> {
  /** What the storage holds now. */
  readonly stored: Value;
  /** Makes a change onto what is stored at that moment; the same value back = nothing to write. Never rejects. */
  update(change: (now: Value) => Value): Promise<Updated<Value>>;
  show(value: Value): void;
  /** Something was changed elsewhere, and is shown now. */
  news(): void;
  /** How the last write fared. */
  tell(kept: Kept): void;
  /** Hands a value to the storage without asking what stands there: the page is about to be gone. */
  hurry(value: Value): void;
}
export interface Keeper<Value> {
  /** Shows a change at once and writes it, one write at a time. */
  change(edit: (shown: Value) => Value): void;
  /** Puts a value in the place of whatever is stored, as a whole. */
  replace(value: Value): void;
  /** Writes what is not stored yet once more. */
  again(): void;
  /** What was stored by somebody else, or by us. */
  hear(value: Value): void;
  /** Begins anew with what is stored now; what was not written is given up. */
  reset(stored: Value): void;
  /** Is something shown that is not stored yet, or could not be? */
  isAhead(): boolean;
  /** Hands over what is not stored yet. */
  hurry(): void;
}

/** Keeps a value that other windows change too: only what was changed here is written, onto what stands there. */
export function createKeeper<Value>(world: KeeperWorld<Value>): Keeper<Value> {
  let { stored } = world;
  let shown = stored;
  let isWriting = false;
  let isWhole = false;
  /** Heard while a write was on its way: looked at when that is over. */
  let heard: { readonly value: Value } | undefined;
  /** Writes of ours that the storage has not told back. */
  const echoes = new Set<string>();
  /** Counts resets: what was on its way before one no longer counts. */
  let age = 0;

  const show = (value: Value): boolean => {
    if (isSame(value, shown)) return false;
    shown = value;
    world.show(value);
    return true;
  };
  const take = (value: Value) => {
    const next = merge(stored, shown, value);
    stored = value;
    if (show(next)) world.news();
  };

  const isAhead = () => isWhole || !isSame(shown, stored);

  async function write(): Promise<void> {
    isWriting = true;
    const born = age;
    let kept: Kept = { ok: true };
    while (kept.ok && isAhead()) {
      const [base, mine, asWhole] = [stored, shown, isWhole];
      isWhole = false;
      let written = '';
      const updated = await world.update((now) => {
        const next = asWhole ? mine : merge(base, mine, now);
        // The storage is silent about a write that changes nothing: no echo to wait for.
        if (isSame(next, now)) return now;
        written = print(next);
        echoes.add(written);
        return next;
      });
      if (born !== age) continue;
      kept = updated;
      if (updated.ok) {
        show(merge(mine, shown, updated.value));
        stored = updated.value;
      } else {
        echoes.delete(written);
        isWhole ||= asWhole;
      }
    }
    isWriting = false;
    if (born === age) world.tell(kept);
    const late = heard;
    heard = undefined;
    if (late) take(late.value);
  }
  const start = () => {
    if (!isWriting) void write();
  };

  return {
    change(edit) {
      shown = edit(shown);
      world.show(shown);
      start();
    },
    replace(value) {
      shown = value;
      isWhole = true;
      world.show(shown);
      start();
    },
    again: start,
    hear(value) {
      if (echoes.delete(print(value))) return;
      if (isWriting) heard = { value };
      else take(value);
    },
    reset(value) {
      age++;
      echoes.clear();
      heard = undefined;
      isWhole = false;
      stored = value;
      shown = value;
      world.show(value);
    },
    isAhead,
    hurry: () => isAhead() && world.hurry(shown),
  };
}
