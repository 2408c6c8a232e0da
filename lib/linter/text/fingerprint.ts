/**
 * MinHash (Broder 1997) over word pairs: the share of equal places estimates how alike two texts are, and the text
 * cannot be read back. 32 places estimate within about ±0.15.
 */
import { foldedText } from './fold.ts';
import { straighten } from './mask.ts';
import { rememberLast } from './words.ts';

const PLACES = 32;

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Murmur3's finaliser: turns one hash into a family of independent ones. */
function mix(value: number, seed: number): number {
  let x = value ^ Math.imul(seed + 1, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Lower case, letters and digits only, links out. */
export const plainWords: (text: string) => readonly string[] = rememberLast((text) =>
  straighten(foldedText(text))
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== ''),
);

/** @returns 32 numbers, or [] for a text without words */
export function fingerprint(text: string): number[] {
  const words = plainWords(text);
  if (words.length === 0) return [];
  const pieces = words.length < 4 ? words : words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const hashes = [...new Set(pieces)].map(hash);
  return Array.from({ length: PLACES }, (_, seed) =>
    hashes.reduce((least, one) => Math.min(least, mix(one, seed)), 0xffffffff),
  );
}

/** From this likeness on one text is a version of the other. The estimate may be 0.15 off, so it is well above half. */
export const ALIKE = 0.7;

/** 0 (nothing shared) to 1 (the same). */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / a.length;
}

/** Hash of the first four words: posts that always open alike. */
export const openingOf = (text: string): number => hash(plainWords(text).slice(0, 4).join(' '));
