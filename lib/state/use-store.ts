import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/**
 * Reads a slice of a store in a component and draws it again when the slice changes.
 * @param isSame when two slices look alike; by default only when they are the same value
 */
export function useStore<State, Slice>(
  store: StoreApi<State>,
  select: (state: State) => Slice,
  isSame: (a: Slice, b: Slice) => boolean = Object.is,
): Slice {
  const [slice, setSlice] = useState(() => select(store.getState()));
  // `select` is usually written in place and new at each drawing; the store alone decides when to subscribe again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `select` at each drawing must not subscribe again
  useEffect(() => {
    const read = (state: State) =>
      setSlice((before) => {
        const next = select(state);
        return isSame(before, next) ? before : next;
      });
    read(store.getState());
    return store.subscribe(read);
  }, [store]);
  return slice;
}
