/** Which language is it? By the letters of each sentence, so that a post may be in two. Offline and in microseconds. */

import type { Sentence } from '../types.ts';
import { functionWordsIn } from './function-words.ts';
import { CLASSES, TABLE } from './language-table.ts';
import { createMemory, MOST_SENTENCES } from './memory.ts';
import { eachFeature, markOf, numberOf } from './ngrams.ts';

const SIZE = CLASSES.length;
const ENGLISH = 0;
/** Other languages than the ten: no name, but not English. */
const OTHER = SIZE - 1;

/** How much each feature speaks for each class, from the table's text: `the_A9B2`. */
function readTable(): ReadonlyMap<number, Float32Array> {
  const rows = new Map<number, Float32Array>();
  for (const entry of TABLE.split(' ')) {
    const [, name = '', levels = ''] = /^([^A-Z]+)((?:[A-Z]\d)+)$/.exec(entry) ?? [];
    const row = new Float32Array(SIZE);
    for (let i = 0; i < levels.length; i += 2) row[levels.charCodeAt(i) - 65] = Number(levels[i + 1]);
    rows.set(name.length === 1 ? markOf(name) : numberOf(name), row);
  }
  return rows;
}
let table: ReadonlyMap<number, Float32Array> | undefined;

interface Reading {
  readonly scores: Float64Array;
  readonly letters: number;
  readonly words: number;
}
const OTHER_SCRIPT = /(?!\p{Script=Latin}|\p{Extended_Pictographic})[\p{L}\p{Cn}\p{Co}]/gu;
const known = createMemory<Reading>(MOST_SENTENCES);

function readingOf(text: string): Reading {
  const before = known.get(text);
  if (before) return before;
  table ??= readTable();
  const rows = table;
  const scores = new Float64Array(SIZE);
  const seen = new Set<number>();
  const { letters, words } = eachFeature(text, (feature) => {
    const row = rows.get(feature);
    if (!row || seen.has(feature)) return;
    seen.add(feature);
    for (let k = 0; k < SIZE; k++) scores[k] = (scores[k] as number) + (row[k] as number);
  });
  const { english, others } = functionWordsIn(text);
  scores[ENGLISH] = (scores[ENGLISH] as number) + english * FOR_ENGLISH - others * FOR_OTHERS;
  // In code units, as the letters are counted.
  const foreign = text.match(OTHER_SCRIPT)?.join('').length ?? 0;
  if (foreign * 2 > letters) scores[OTHER] = (scores[OTHER] as number) + foreign * SURE;
  const reading = { scores, letters: Math.max(letters, foreign), words };
  known.set(text, reading);
  return reading;
}

/** Steps of the table by which one language must lead before it is named, or before English is ruled out. */
const NAMED = 4;
/** English, which the rules read anyway, is named sooner. */
const HEARD = 2;
const SURE = 6;
/** What a word that only holds English sentences together weighs for English, and one of another language against it. */
const FOR_ENGLISH = 5;
const FOR_OTHERS = 8;
/** A sentence inside an English post is another language only with more to show for it. */
const AGAINST_ALL = 9;
/** One or two words may be a name, and need still more. */
const AGAINST_NAME = 14;
const FEWEST_WORDS = 3;

function best(scores: Float64Array, without: number): number {
  let found = without === 0 ? 1 : 0;
  for (let k = 0; k < SIZE; k++) if (k !== without && (scores[k] as number) > (scores[found] as number)) found = k;
  return found;
}
/** By how much English leads all others; negative where another does. */
const leadOf = (scores: Float64Array) => (scores[ENGLISH] as number) - (scores[best(scores, ENGLISH)] as number);

export interface Languages {
  /** ISO 639-1 code of most of it, 'unknown' where too little speaks or it is none of ours. */
  readonly language: string;
  /** Share of the letters in sentences that are not English, 0–1. */
  readonly foreign: number;
  readonly isForeign: (sentence: number) => boolean;
  /** Letters that we can read: not another script, no unassigned signs. */
  readonly isReadable: boolean;
}

const NO_FOREIGN = () => false;

/** Sentence by sentence: what says little by itself is taken for what the whole is. */
export function readLanguages(sentences: readonly Pick<Sentence, 'text'>[]): Languages {
  const readings = sentences.map(({ text }) => readingOf(text));
  const whole = new Float64Array(SIZE);
  for (const { scores } of readings)
    for (let k = 0; k < SIZE; k++) whole[k] = (whole[k] as number) + (scores[k] as number);
  const lead = leadOf(whole);
  const isWholeForeign = lead < -SURE;
  const flags = readings.map(({ scores, words }) => {
    const own = leadOf(scores);
    return isWholeForeign ? own < NAMED : own < -(words < FEWEST_WORDS ? AGAINST_NAME : AGAINST_ALL);
  });
  const count = (wanted: boolean) =>
    readings.reduce((sum, { letters }, i) => sum + (wanted || flags[i] ? letters : 0), 0);
  const first = best(whole, -1);
  const second = best(whole, first);
  const margin = (whole[first] as number) - (whole[second] as number);
  const isNamed = first !== OTHER && margin >= (first === ENGLISH ? HEARD : NAMED);
  const foreign = flags.includes(true) ? count(false) / (count(true) || 1) : 0;
  return {
    language: isNamed ? (CLASSES[first] as string) : 'unknown',
    foreign,
    isForeign: foreign === 0 ? NO_FOREIGN : (i) => flags[i] === true,
    isReadable: !(isWholeForeign && first === OTHER),
  };
}

/** The language of one text: ISO 639-1 code or 'unknown'. */
export const guessLanguage = (text: string): string => readLanguages([{ text }]).language;
