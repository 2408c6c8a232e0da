import type { Updated } from '../profile/index.ts';
import { isSame, merge } from './merge.ts';

/** How a write fared; the same shape as the storage's own. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly error: string };

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
  /** Something was stored, by somebody else or by us. */
  hear(): void;
  /** Begins anew with what is stored now; what was not written is given up. */
  reset(stored: Value): void;
  /** Is something shown that is not stored yet, or could not be? */
  isAhead(): boolean;
  /** Hands over what is not stored yet. */
  hurry(): void;
}

/**
 * Keeps a value that other windows change too: only what was changed here is written, onto what stands there. What is
 * told of changes elsewhere comes late and in no order with our own writes, so it is only taken as a call to read anew.
 */
export function createKeeper<Value>(world: KeeperWorld<Value>): Keeper<Value> {
  let { stored } = world;
  let shown = stored;
  let isBusy = false;
  /** The value is to take the place of what is stored, whatever that is. */
  let isWhole = false;
  /** Somebody wrote since the last read. */
  let isOld = false;
  /** Counts resets: what was on its way before one no longer counts. */
  let age = 0;

  const isAhead = () => isWhole || !isSame(shown, stored);
  /** @returns is it news? */
  const show = (value: Value): boolean => {
    if (isSame(value, shown)) return false;
    shown = value;
    world.show(value);
    return true;
  };

  async function run(): Promise<void> {
    isBusy = true;
    const born = age;
    let kept: Kept | undefined;
    let isNews = false;
    do {
      const [base, mine, asWhole, isOurs] = [stored, shown, isWhole, isAhead()];
      isWhole = false;
      isOld = false;
      let read: { readonly now: Value; readonly next: Value } | undefined;
      const updated = await world.update((now) => {
        const next = asWhole ? mine : merge(base, mine, now);
        read = { now, next };
        return isSame(next, now) ? now : next;
      });
      if (born !== age) continue;
      if (isOurs) kept = updated.ok ? { ok: true } : updated;
      isWhole ||= asWhole && !updated.ok;
      // What was not written stays here, with what was read of the others.
      const { now, next } = updated.ok
        ? { now: updated.value, next: updated.value }
        : (read ?? { now: base, next: mine });
      isNews = show(merge(mine, shown, next)) || isNews;
      stored = now;
    } while (isOld || (isAhead() && kept?.ok !== false));
    isBusy = false;
    if (born !== age) return;
    if (isNews) world.news();
    if (kept) world.tell(kept);
  }
  const start = () => {
    if (!isBusy) void run();
  };

  return {
    change(edit) {
      shown = edit(shown);
      world.show(shown);
      if (isBusy || isAhead()) start();
      else world.tell({ ok: true });
    },
    replace(value) {
      shown = value;
      isWhole = true;
      world.show(shown);
      start();
    },
    again: start,
    hear() {
      isOld = true;
      start();
    },
    reset(value) {
      age++;
      isWhole = false;
      stored = value;
      shown = value;
      world.show(value);
    },
    isAhead,
    hurry: () => isAhead() && world.hurry(shown),
  };
}
