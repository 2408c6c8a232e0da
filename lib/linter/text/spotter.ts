/**
 * Says which of some thousand words stand in a text, and where, in one walk along it: each word waits at its rarest
 * four signs, or at its three (Wu and Manber 1994). Flat arrays, because this is most of what a report costs.
 */
export interface Spotter {
  /** Adds a word (lower case, three signs or more) and gives its number. */
  add(word: string): number;
  size(): number;
  /** The numbers of the words in a lower-case text. */
  spot(lower: string): readonly number[];
  /** Of the text walked last: does a word begin between the two places? */
  standsBetween(word: number, from: number, to: number): boolean;
  firstOf(word: number): number;
  /** Where it ends where it stands last. */
  endOf(word: number): number;
}

/** Signs as five bits each: a letter keeps its own, other signs share them. */
const FIVE_BITS = 31;
const SHORT = 3;
const LONG = 4;
const SHORT_SIGNS = (1 << (5 * SHORT)) - 1;
const LONG_SIGNS = (1 << (5 * LONG)) - 1;
/** Parts are told apart by 16 bits of their product with a large odd number (Knuth's multiplicative hashing). */
const PLACES = 1 << 16;
const placeOf = (part: number): number => Math.imul(part, 0x9e3779b1) >>> 16;
/** Sets the parts of three signs apart from those of four. */
const SHORT_MARK = 1 << 21;

/** English letters from common to rare. */
const BY_USE = ' etaoinsrhldcumfpgwybvkxjqz';
/** The commonest three signs of our posts, a third of all: a word that waits there is looked at too often. */
const COMMON = new Set(
  ' th|the|he |nd | an|and|you|ing| yo| to| on| in| a |er |ng |in | it| we|our|is |at |ed |re |on |for|to |e t|ll | fo|or |s a| no|ur | is|n t|ou | be|it | co| of|es |t t|d t| ha|e a|one|e s|day| wh|her| re|of | so|st |hat|ne |ve |s t|en |tha| do|thi|ay |e o| wa|as | st|ver|we |ut |th |ter| ou| mo|me | pa|all|ere|ent| he|ith|an |wit|out| ma|are| i |eve|ill|not|ear|ers|ot '.split(
    '|',
  ),
);
function rarestPart(word: string, size: number): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at + size <= word.length; at++) {
    let rarity = 0;
    for (let i = at; i < at + size; i++) {
      const rank = BY_USE.indexOf(word[i] as string);
      rarity += rank < 0 ? BY_USE.length : rank;
      if (i + SHORT <= at + size && !COMMON.has(word.slice(i, i + SHORT))) rarity += BY_USE.length * SHORT;
    }
    if (rarity > most) {
      most = rarity;
      best = at;
    }
  }
  return best;
}

export const grown = <T extends Int32Array | Uint16Array>(list: T, size: number, make: (size: number) => T): T => {
  if (size <= list.length) return list;
  const larger = make(Math.max(size, list.length * 2));
  larger.set(list);
  return larger;
};
export const ints = (size: number): Int32Array => new Int32Array(size);
/** Several lists at once, with a place each for the same things. */
export const grownAll = <const L extends readonly Int32Array[]>(size: number, ...lists: L) =>
  lists.map((list) => grown(list, size, ints)) as { [K in keyof L]: Int32Array };
const signs = (size: number): Uint16Array => new Uint16Array(size);

export function createSpotter(): Spotter {
  const numbers = new Map<string, number>();
  let count = 0;
  /** The signs of all words in a row, and where each word begins; the next one begins where it ends. */
  let letters = signs(1 << 14);
  let starts = ints(1 << 11);
  /** Words that wait at the same place are chained from here through `next`, as their number and one: 0 ends. */
  const waiting = signs(PLACES);
  /** Does any word wait at a place? A bit each: this fits into the nearest cache, and says no most of the time. */
  const isAwaited = new Uint8Array(PLACES >> 3);
  let next = ints(1 << 11);
  /** From where a word begins to the last sign of the part it waits at. */
  let leads = ints(1 << 11);
  let seen = ints(1 << 11);
  let first = ints(1 << 11);
  let last = ints(1 << 11);
  let walk = 0;
  let text = signs(1 << 12);

  return {
    size: () => count,
    firstOf: (word) => first[word] as number,
    endOf: (word) => (last[word] as number) + (starts[word + 1] as number) - (starts[word] as number),
    standsBetween: (word, from, to) =>
      seen[word] === walk && (last[word] as number) >= from && (first[word] as number) <= to,
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = count++;
      numbers.set(word, number);
      [starts, next, leads, seen, first, last] = grownAll(count + 1, starts, next, leads, seen, first, last);
      const start = starts[number] as number;
      const end = start + word.length;
      starts[count] = end;
      letters = grown(letters, end, signs);
      for (let i = 0; i < word.length; i++) letters[start + i] = word.charCodeAt(i);
      const size = Math.min(word.length, LONG);
      const part = rarestPart(word, size);
      let signsOfPart = 0;
      for (let i = part; i < part + size; i++) signsOfPart = (signsOfPart << 5) | (word.charCodeAt(i) & FIVE_BITS);
      const place = placeOf(size === LONG ? signsOfPart : signsOfPart | SHORT_MARK);
      isAwaited[place >> 3] = (isAwaited[place >> 3] as number) | (1 << (place & 7));
      leads[number] = part + size - 1;
      next[number] = waiting[place] as number;
      waiting[place] = number + 1;
      return number;
    },
    spot(lower) {
      walk++;
      const size = lower.length;
      if (text.length < size) text = signs(size);
      // Locals, because the walk goes through them millions of times a second.
      const [signsOf, lettersOf, startOf, nextOf, leadOf, seenIn] = [text, letters, starts, next, leads, seen];
      for (let i = 0; i < size; i++) signsOf[i] = lower.charCodeAt(i);
      const found: number[] = [];
      const look = (from: number, i: number) => {
        for (let link = from; link > 0; link = nextOf[link - 1] as number) {
          const word = link - 1;
          const at = i - (leadOf[word] as number);
          let letter = startOf[word] as number;
          const end = startOf[word + 1] as number;
          if (at < 0 || at + end - letter > size) continue;
          let k = at;
          while (letter < end && lettersOf[letter] === signsOf[k]) {
            letter++;
            k++;
          }
          if (letter < end) continue;
          last[word] = at;
          if (seenIn[word] === walk) continue;
          seenIn[word] = walk;
          first[word] = at;
          found.push(word);
        }
      };
      let part = 0;
      for (let i = 0; i < size; i++) {
        part = ((part << 5) | ((signsOf[i] as number) & FIVE_BITS)) & LONG_SIGNS;
        const long = placeOf(part);
        if (((isAwaited[long >> 3] as number) & (1 << (long & 7))) !== 0) look(waiting[long] as number, i);
        const short = placeOf((part & SHORT_SIGNS) | SHORT_MARK);
        if (((isAwaited[short >> 3] as number) & (1 << (short & 7))) !== 0) look(waiting[short] as number, i);
      }
      return found;
    },
  };
}
