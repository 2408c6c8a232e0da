/**
 * What may be remembered of a post so that its next near-copy is known: b-bit MinHash (Li and König 2010) over word
 * triples, salted per installation. A place keeps three bits of the least hash of all triples of different words,
 * whatever stands between them. Of one word, or two, it says next to nothing without the words beside it, so that a
 * dictionary tells no words back; `npm run fingerprint` measures it, and that near copies are found. Single words or
 * neighbours as pieces find copies with fewer bits, but tell the frequent ones back.
 */
import { foldedText } from './fold.ts';
import { straighten } from './mask.ts';
import { rememberLast } from './words.ts';

/** Places, of one octal digit each. */
export const PLACES = 52;
export const PLACE_BITS = 3;
/** Each quarter of the triples serves a quarter of the places. */
const GROUPS = 4;
/** Fewer words say too much of each other: of those only whether it is the very same post, by few bits. */
const FEWEST_FOR_COPIES = 8;
const FEWEST_DIFFERENT = 6;
const SAME_BITS = 9;
/** Fewer words leave no print at all: they could be guessed. */
const FEWEST = 5;
/** Of more words those with the least hashes are taken: the same ones in a copy. */
const MOST = 28;

const OPENING_WORDS = 4;
const OPENING_BITS = 6;
/** The opening of a post that is too short to have one. */
export const NO_OPENING = -1;

/** Murmur3's finaliser. */
function mixed(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
const seeds = Array.from({ length: PLACES }, (_, place) => Math.imul(place + 1, 0x9e3779b1));

/** FNV-1a begun with the salt, 32 bits. */
export function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return mixed(value);
}

/** Lower case, letters and digits only, links out. */
export const plainWords: (text: string) => readonly string[] = rememberLast((text) =>
  straighten(foldedText(text))
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== ''),
);

const digits = (value: number, bits: number) =>
  (value & ((1 << bits) - 1)).toString(8).padStart(Math.ceil(bits / PLACE_BITS), '0');

/**
 * What each triple has in its places.
 * @param words hashes of different words, ascending
 */
export function eachTriple(words: readonly number[], tell: (place: number, value: number) => void): void {
  for (let a = 2; a < words.length; a++)
    for (let b = 1; b < a; b++) {
      const pair = mixed((words[a] as number) + Math.imul(words[b] as number, 0x27d4eb2f));
      for (let c = 0; c < b; c++) {
        const triple = mixed(pair + Math.imul(words[c] as number, 0x165667b1));
        for (let place = triple % GROUPS; place < PLACES; place += GROUPS)
          tell(place, mixed(triple ^ (seeds[place] as number)));
      }
    }
}

/**
 * The least hash in each place; of its last three bits a print is made.
 * @param words hashes of different words, ascending; the first 28 count
 */
export function leastOf(words: readonly number[]): Uint32Array {
  const least = new Uint32Array(PLACES).fill(0xffffffff);
  eachTriple(words.slice(0, MOST), (place, value) => {
    if (value < (least[place] as number)) least[place] = value;
  });
  return least;
}

let last: { readonly text: string; readonly salt: number; readonly print: string } | undefined;

/** @returns 52 octal digits; 3 of a text under eight words; '' under five words */
export function fingerprint(text: string, salt: number): string {
  if (last?.text === text && last.salt === salt) return last.print;
  const words = plainWords(text);
  const different = [...new Set(words)];
  const hashes = () => different.map((word) => hash(word, salt)).sort((a, b) => a - b);
  const print =
    words.length < FEWEST
      ? ''
      : words.length < FEWEST_FOR_COPIES || different.length < FEWEST_DIFFERENT
        ? digits(hash(words.join(' '), salt), SAME_BITS)
        : Array.from(leastOf(hashes()), (value) => digits(value, PLACE_BITS)).join('');
  last = { text, salt, print };
  return print;
}

/**
 * From this likeness on one text is a version of the other. Of two texts that share nothing an eighth of the places
 * is alike by chance; of two that share four words in five two fifths.
 */
export const ALIKE = 0.26;

/** Share of the places that are alike: 1 = the same words. */
export function likeness(a: string, b: string): number {
  if (a === '' || a.length !== b.length) return 0;
  if (a.length < PLACES) return a === b ? 1 : 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / a.length;
}

/** Six bits of the first four words: posts that always open alike. Of a single post they say nothing sure. */
export function openingOf(text: string, salt: number): number {
  const words = plainWords(text);
  if (words.length < FEWEST) return NO_OPENING;
  return hash(words.slice(0, OPENING_WORDS).join(' '), salt) & ((1 << OPENING_BITS) - 1);
}
