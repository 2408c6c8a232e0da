import { TONE_DIMENSIONS, type ToneDimension } from '../../profile/index.ts';
import { createMemory, MOST_SENTENCES } from '../text/memory.ts';
import { picturesIn } from '../text/words.ts';
import type { Draft } from '../types.ts';
import { FEATURES, type Feature, type Sign } from './features.ts';

/** Every feature has one slot; a hit is kept with its words so that the explanation can name them. */
interface Slot {
  readonly dimension: ToneDimension;
  readonly feature: Feature;
}
export const SLOTS: readonly Slot[] = TONE_DIMENSIONS.flatMap((dimension) =>
  FEATURES[dimension].map((feature) => ({ dimension, feature })),
);

/** First word → the phrases that begin with it, the longest first, each with the slots it counts for. */
const PHRASES = new Map<string, { readonly words: string; readonly slots: readonly number[] }[]>();
const NO_PHRASE: readonly { readonly words: string; readonly slots: readonly number[] }[] = [];
const SIGNS = new Map<Sign, number[]>();
const STARTS_WORD = /^[a-z]/;
/** Words that are no letters (🙄) are looked for in the raw text. */
const PICTURES = new Map<string, number[]>();

{
  const byWords = new Map<string, number[]>();
  SLOTS.forEach(({ feature }, slot) => {
    for (const words of feature.words?.split(',') ?? []) byWords.set(words, [...(byWords.get(words) ?? []), slot]);
    if (feature.sign) SIGNS.set(feature.sign, [...(SIGNS.get(feature.sign) ?? []), slot]);
  });
  for (const [words, slots] of byWords) {
    if (!STARTS_WORD.test(words)) {
      PICTURES.set(words, slots);
      continue;
    }
    const first = /^[a-z']+/.exec(words)?.[0] ?? words;
    PHRASES.set(
      first,
      [...(PHRASES.get(first) ?? []), { words, slots }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

const BUYING = new Set(['buy', 'order', 'shop', 'purchase', 'book', 'subscribe', 'grab', 'claim']);
const GREETING = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'thanks',
  'thank',
  'you',
  'good',
  'morning',
  'afternoon',
  'evening',
]);
const SHORT_FORM = /'(?:re|ve|ll|d|m|t)$/;
const SIGNED = /[-^]\s?[A-Z][a-z]{1,14}\s*$/;
const HANDLE = /@[\w.]{2,}/g;
const LONG = 8;
const VERY_LONG = 12;
const CAPITALS = 4;
const EASY_SENTENCE = 12;

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
const isDigit = (code: number) => code >= 48 && code <= 57;
const isUpper = (code: number) => code >= 65 && code <= 90;
const APOSTROPHE = 39;

/** What one sentence gave: slots and words side by side. */
interface Hits {
  readonly slots: readonly number[];
  readonly words: readonly string[];
  readonly hasPictures: boolean;
}
const read = createMemory<Hits>(MOST_SENTENCES);

function hitsOf(sentence: string): Hits {
  const known = read.get(sentence);
  if (known) return known;
  const hits = scanSentence(sentence);
  read.set(sentence, hits);
  return hits;
}

/**
 * Every hit in its slot; undefined where there is none. Each sentence is walked once: forty regular expressions over
 * the same text cost ten times as much, and the tone is read at every pause of typing.
 */
export function scanTone({ sentences, raw }: Draft, words: number): readonly (readonly string[] | undefined)[] {
  const hits: (string[] | undefined)[] = new Array(SLOTS.length).fill(undefined);
  const put = (slot: number, word: string) => {
    const list = hits[slot];
    if (list) list.push(word);
    else hits[slot] = [word];
  };
  const add = (slots: readonly number[] | undefined, word: string) => {
    if (slots) for (const slot of slots) put(slot, word);
  };
  let hasPictures = false;
  for (const { text } of sentences) {
    const found = hitsOf(text);
    for (let i = 0; i < found.slots.length; i++) put(found.slots[i] as number, found.words[i] as string);
    hasPictures ||= found.hasPictures;
  }
  if (hasPictures) {
    for (const picture of picturesIn(raw)) {
      add(SIGNS.get('emoji'), picture);
      add(PICTURES.get(picture), picture);
    }
  }
  if (raw.includes('@')) for (const handle of raw.match(HANDLE) ?? []) add(SIGNS.get('handles'), handle);
  const signature = SIGNED.exec(raw)?.[0];
  if (signature) add(SIGNS.get('greeted names'), signature.trim());
  const over = Math.round(words / Math.max(sentences.length, 1) - EASY_SENTENCE);
  for (let i = 0; i < over; i++) add(SIGNS.get('words over 12 a sentence'), 'long sentences');
  return hits;
}

function scanSentence(text: string): Hits {
  const slots: number[] = [];
  const words: string[] = [];
  const add = (of: readonly number[] | undefined, word: string) => {
    if (of)
      for (const slot of of) {
        slots.push(slot);
        words.push(word);
      }
  };
  const sign = (name: Sign, word: string) => add(SIGNS.get(name), word);

  let beginsSentence = true;
  let hasPictures = false;
  let greeting = '';
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      let end = at + 1;
      let capitals = isUpper(code) ? 1 : 0;
      let hasApostrophe = false;
      for (; end < text.length; end++) {
        const next = text.charCodeAt(end);
        if (!isLetter(next) && !(next === APOSTROPHE && isLetter(text.charCodeAt(end + 1)))) break;
        if (isUpper(next)) capitals++;
        else if (next === APOSTROPHE) hasApostrophe = true;
      }
      const word = text.slice(at, end);
      const lower = capitals > 0 ? word.toLowerCase() : word;
      const size = end - at;
      if (size >= LONG) sign('long words', word);
      if (size >= VERY_LONG) sign('very long words', word);
      if (size >= CAPITALS && capitals === size) sign('capitals', word);
      if (hasApostrophe && SHORT_FORM.test(lower)) sign('short forms', word);
      if (beginsSentence && BUYING.has(lower)) sign('buying commands', word);
      if (greeting !== '' && isUpper(code) && size > 1 && capitals === 1) sign('greeted names', `${greeting} ${word}`);
      const opens = beginsSentence || greeting !== '';
      greeting = opens && GREETING.has(lower) ? (greeting === '' ? word : `${greeting} ${word}`) : '';
      for (const phrase of PHRASES.get(lower) ?? NO_PHRASE) {
        const stop = at + phrase.words.length;
        if (
          phrase.words.length > size &&
          (isLetter(text.charCodeAt(stop)) || text.slice(at, stop).toLowerCase() !== phrase.words)
        )
          continue;
        add(phrase.slots, text.slice(at, stop));
      }
      beginsSentence = false;
      at = end;
      continue;
    }
    if (isDigit(code)) {
      let end = at + 1;
      while (end < text.length && (isDigit(text.charCodeAt(end)) || '.,:%'.includes(text[end] as string))) end++;
      sign('figures', text.slice(at, end));
      beginsSentence = false;
      at = end;
      continue;
    }
    const mark = text[at] as string;
    if (mark === '!' || mark === '?') sign(mark, mark);
    if (mark === '!' || mark === '?' || mark === '.' || mark === '\n') {
      beginsSentence = true;
      greeting = '';
    } else if (code > 0x203b) hasPictures = true;
    at++;
  }

  return { slots, words, hasPictures };
}
