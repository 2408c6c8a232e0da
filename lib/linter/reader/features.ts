import type { Context, Passage } from '../types.ts';

/**
 * What the learned reader sees of a sentence: words, word pairs, parts of long words, groups of words of like meaning,
 * and each word together with who writes to whom. Each feature is one number, made without building strings.
 */

/** Features are told apart by 24 bits: of 16.8 million places a model fills some ten thousand. */
export const FEATURE_BITS = 24;
const MASK = (1 << FEATURE_BITS) - 1;
const PART = 4;

const TOKEN =
  /[a-z\u00df-\u00ff]+(?:'[a-z]+)?|\d[\d.,:]*|[€£$%₦₹]|[!?]+|\.{2,}|…|\p{Extended_Pictographic}|[#@(),:;."-]/gu;

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** FNV-1a over part of a text; any run of digits counts as one 0. */
function hashOf(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  if (text.charCodeAt(from) >= 48 && text.charCodeAt(from) <= 57) return Math.imul(value ^ 48, 0x01000193) >>> 0;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A word's hash as the group table has it. */
export const wordHash = (word: string): number => hashOf(word, 0, word.length) & MASK;

/** Murmur3's finaliser over two parts and a kind. */
function feature(kind: number, a: number, b = 0): number {
  let x = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0xcc9e2d51) ^ Math.imul(b ^ (kind << 8), 0x1b873593);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) & MASK;
}

const KIND = {
  word: 1,
  pair: 2,
  part: 3,
  asWhom: 4,
  coarse: 5,
  fine: 6,
  answered: 7,
  answeredPair: 8,
  place: 9,
  rule: 10,
};
const EDGE = 0x5bd1e995;

/** Words of like meaning: hash of the word → coarse and fine group. */
export interface WordGroups {
  readonly coarse: ReadonlyMap<number, number>;
  readonly fine: ReadonlyMap<number, number>;
}

/** Lower-case tokens with their places. */
export function tokensOf(text: string): Token[] {
  const lower = text.toLowerCase().replace(/[‘’]/g, "'");
  // A few capital letters grow when lowered (İ); then places no longer fit, and the text is read as it is.
  const read = lower.length === text.length ? lower : text;
  return [...read.matchAll(TOKEN)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    hash: hashOf(read, index, index + word.length),
  }));
}

/** Who writes to whom, as one small number. */
export function roleOf(context: Pick<Context, 'kind' | 'account' | 'answering'>): number {
  if (context.kind === 'reply' || context.kind === 'comment') return context.answering === 'complaint' ? 1 : 2;
  return context.account === 'personal' ? 3 : 4;
}

/**
 * The features of one sentence, each once.
 * @param spread receives, per feature, the token it belongs to, for the explanation
 */
export function sentenceFeatures(
  sentence: Passage,
  role: number,
  groups: WordGroups,
  spread?: (feature: number, token: Token) => void,
): Int32Array {
  const tokens = tokensOf(sentence.raw);
  const lower = sentence.raw.toLowerCase();
  const found = new Set<number>();
  let before = EDGE;
  for (const token of tokens) {
    const { hash, start, end } = token;
    const add = (id: number) => {
      found.add(id);
      spread?.(id, token);
    };
    add(feature(KIND.word, hash));
    add(feature(KIND.asWhom, hash, role));
    add(feature(KIND.pair, before, hash));
    const coarse = groups.coarse.get(hash & MASK);
    if (coarse !== undefined) {
      add(feature(KIND.coarse, coarse));
      add(feature(KIND.fine, groups.fine.get(hash & MASK) ?? 0));
    }
    if (end - start > PART)
      for (let i = start; i + PART <= end; i++) add(feature(KIND.part, hashOf(lower, i, i + PART)));
    before = hash;
  }
  if (tokens.length > 0) found.add(feature(KIND.pair, before, EDGE));
  return Int32Array.from(found);
}

const MOST_ANSWERED = 600;
/** The features of the text answered. */
export function answeredFeatures(text: string): Int32Array {
  const found = new Set<number>();
  let before = EDGE;
  for (const { hash } of tokensOf(text.slice(0, MOST_ANSWERED))) {
    found.add(feature(KIND.answered, hash));
    found.add(feature(KIND.answeredPair, before, hash));
    before = hash;
  }
  return Int32Array.from(found);
}

/** Features of the whole: who, where, how long. */
export function placeFeatures(context: Context, length: number): number[] {
  return [
    feature(KIND.place, 1, roleOf(context)),
    feature(KIND.place, 2, context.account === 'personal' ? 1 : 0),
    feature(KIND.place, 3, Math.min(6, Math.floor(Math.log2(1 + length / 40)))),
  ];
}

/** A rule that spoke. */
export const ruleFeature = (rule: string): number => feature(KIND.rule, hashOf(rule, 0, rule.length));
