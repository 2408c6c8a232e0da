import type { Profile } from './schema.ts';

/** A number for some words, the same everywhere, as text: FNV-1a in 32 bits. */
function print(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** An id for an entry of these words that none of the others has. The same words in the same list get the same id. */
export function entryId(words: string, taken: ReadonlySet<string>): string {
  const plain = print(words.trim().toLowerCase());
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** An id for a new entry of these words, which none of a list's entries has. */
export const newEntryId = (words: string, entries: readonly Named[]): string =>
  entryId(words, new Set(entries.flatMap(({ id }) => id ?? [])));

type Named = { readonly id?: string | undefined };

/** Every entry with an id of its own: what has one keeps it, unless an entry before has the same. */
function withIds<Entry extends Named>(entries: readonly Entry[], wordsOf: (entry: Entry) => string): readonly Entry[] {
  const given = new Set(entries.flatMap(({ id }) => id || []));
  if (given.size === entries.length) return entries;
  const owned = new Set<string>();
  return entries.map((entry) => {
    const isOwn = entry.id && !owned.has(entry.id);
    const id = isOwn ? (entry.id as string) : entryId(wordsOf(entry), given);
    owned.add(id);
    given.add(id);
    return isOwn ? entry : { ...entry, id };
  });
}

/** Ids come from the words where no window gave one, so that all windows call an entry the same. */
export function identified(profile: Profile): Profile {
  const { avoid, prefer, claims, questions } = profile;
  return {
    ...profile,
    avoid: withIds(avoid, ({ words }) => words),
    prefer: withIds(prefer, ({ from }) => from),
    claims: withIds(claims, ({ words }) => words),
    questions: withIds(questions, ({ text }) => text),
  };
}

const LISTS = ['avoid', 'prefer', 'claims', 'questions'] as const;

/** The profile without the ids that its reader would give again: a person reads the file. */
export function unidentified(profile: Profile): Profile {
  const without = (key: (typeof LISTS)[number]) => profile[key].map(({ id: _, ...entry }) => entry);
  const bare = { ...profile, ...Object.fromEntries(LISTS.map((key) => [key, without(key)])) } as Profile;
  const again = identified(bare);
  const isSame = (key: (typeof LISTS)[number]) => again[key].every(({ id }, at) => id === profile[key][at]?.id);
  return { ...bare, ...Object.fromEntries(LISTS.filter((key) => !isSame(key)).map((key) => [key, profile[key]])) };
}
