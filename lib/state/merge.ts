type Parts = Readonly<Record<string, unknown>>;
const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same text for the same content, whatever the order of its keys. */
const print = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isParts(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? '';

const given = (parts: Parts): string[] => Object.keys(parts).filter((key) => parts[key] !== undefined);

/** The same content, whatever the order of its keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, at) => isSame(entry, b[at]));
  if (!isParts(a) || !isParts(b)) return false;
  const keys = given(a);
  return keys.length === given(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

/**
 * What stands when two windows changed the same thing: each change is kept, and where both changed one value, mine.
 * Entries of lists are told apart by their id, or by what they are.
 * @param base what both began with
 */
export function merge<Value>(base: Value, mine: Value, theirs: Value): Value {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base) || isSame(theirs, mine)) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs) as Value;
  if (isParts(mine) && isParts(theirs)) return mergeParts(isParts(base) ? base : {}, mine, theirs) as Value;
  return mine;
}

function mergeParts(base: Parts, mine: Parts, theirs: Parts): Parts {
  const merged: [string, unknown][] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, isMine, isTheirs] = [Object.hasOwn(base, key), Object.hasOwn(mine, key), Object.hasOwn(theirs, key)];
    // Taken out by one of us, and not changed by the other.
    if (was && !isMine && isSame(theirs[key], base[key])) continue;
    if (was && !isTheirs && isSame(mine[key], base[key])) continue;
    merged.push([
      key,
      isMine && isTheirs ? merge(base[key], mine[key], theirs[key]) : isMine ? mine[key] : theirs[key],
    ]);
  }
  return Object.fromEntries(merged);
}

const keyOf = (entry: unknown): string =>
  isParts(entry) && typeof entry.id === 'string' && entry.id !== '' ? `id ${entry.id}` : print(entry);
const keyed = (list: readonly unknown[]): Map<string, unknown> => new Map(list.map((entry) => [keyOf(entry), entry]));

/** In my order, with what they added at the end. */
function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const [were, own, other] = [keyed(base), keyed(mine), keyed(theirs)];
  const merged = [...own].flatMap(([key, entry]) => {
    if (other.has(key)) return [merge(were.get(key), entry, other.get(key))];
    // Taken out over there: it stays only if it was changed here.
    return were.has(key) && isSame(entry, were.get(key)) ? [] : [entry];
  });
  for (const [key, entry] of other)
    if (!own.has(key) && !(were.has(key) && isSame(entry, were.get(key)))) merged.push(entry);
  return merged;
}
