import * as v from 'valibot';

/** Entries of a list; the pages that edit lists say so. */
export const MOST_ENTRIES = 2_000;
const LONGEST_WORDS = 200;
const LONGEST_LINK = 500;

const text = (longest: number) =>
  v.pipe(v.string('text was expected'), v.trim(), v.maxLength(longest, `longer than ${longest} characters`));
const words = text(LONGEST_WORDS);
/** A list that says how much it holds; one entry that does not fit never costs the others (see salvage.ts). */
const listOf = <const Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.pipe(v.array(item, 'a list was expected'), v.maxLength(MOST_ENTRIES, 'more than 2,000 entries')), []);
const wordList = listOf(words);
const link = v.optional(text(LONGEST_LINK), '');
/** Tells an entry from others whatever becomes of its words (see entries.ts). */
const id = v.optional(words);

/** 0–100 with how far a post may stray. */
const band = v.object({
  aim: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  tolerance: v.pipe(v.number(), v.minValue(5), v.maxValue(50)),
});

export const REGIONS = ['eu', 'es', 'uk', 'us', 'other'] as const;
export const SECTORS = [
  'general',
  'food',
  'health',
  'finance',
  'charity',
  'family',
  'business-customers',
  'shop',
] as const;
/** When publishing waits for a last look: stops are open · warnings too · always · never. */
export const ASKS = ['stops', 'warnings', 'always', 'never'] as const;
export const TONE_DIMENSIONS = ['formality', 'energy', 'closeness', 'invitation', 'respect', 'plainness'] as const;
export type ToneDimension = (typeof TONE_DIMENSIONS)[number];

/** What the company decided. Everything has a default, so that an empty object is a profile that matches nothing. */
export const ProfileSchema = v.object({
  version: v.literal(1),
  /** Shown in texts: the first of `names`, or ''. */
  name: v.optional(words, ''),
  /** Company and product names as they are spelled, and the company's own handles. */
  names: wordList,
  handles: wordList,
  voice: v.optional(v.picklist(['we', 'i', 'name']), 'we'),
  preset: v.optional(v.picklist(['close-and-human', 'calm-expert', 'playful', 'own']), 'close-and-human'),
  tone: v.optional(
    v.object({
      formality: v.optional(band, { aim: 38, tolerance: 25 }),
      energy: v.optional(band, { aim: 38, tolerance: 25 }),
      closeness: v.optional(band, { aim: 50, tolerance: 25 }),
      invitation: v.optional(band, { aim: 40, tolerance: 30 }),
      respect: v.optional(band, { aim: 62, tolerance: 20 }),
      plainness: v.optional(band, { aim: 75, tolerance: 20 }),
    }),
    {},
  ),
  /** Words the company avoids, with its reason and what to say instead. */
  avoid: listOf(
    v.object({ id, words, reason: v.optional(words, ''), instead: v.optional(words, ''), except: wordList }),
  ),
  /** Terms the company prefers: `from` is replaced by `to`. */
  prefer: listOf(v.object({ id, from: words, to: words })),
  /** Words no rule may flag (trade terms, products made of common words). */
  allow: wordList,
  limits: v.optional(
    v.object({
      sentenceWords: v.optional(v.pipe(v.number(), v.minValue(8), v.maxValue(80)), 32),
      emoji: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(50)), 5),
      exclamations: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(50)), 3),
      hashtags: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(50)), 5),
    }),
    {},
  ),
  signsOff: v.optional(v.boolean(), false),
  /** Claims that may be made, with where the proof is and until when it holds (YYYY-MM-DD, '' = open). */
  claims: listOf(v.object({ id, words, evidence: link, until: v.optional(words, '') })),
  /** Addresses of the terms that offers, guarantees and giveaways point to. */
  terms: v.optional(v.object({ offer: link, guarantee: link, giveaway: link }), {}),
  disclosure: v.optional(v.object({ tags: wordList, partners: wordList }), {}),
  region: v.optional(v.picklist(REGIONS), 'eu'),
  sectors: listOf(v.picklist(SECTORS)),
  phones: wordList,
  mails: wordList,
  staff: wordList,
  /** Topics of public debate the company does speak about. */
  topics: wordList,
  /** Code names and plans that must not leave the house. */
  secrets: wordList,
  /** Per rule id: switched off, or another severity than the rule's own. */
  rules: v.optional(v.record(v.string(), v.picklist(['off', 'stop', 'warn', 'hint'])), {}),
  /** The company's own questions before publishing, ticked by hand. */
  questions: listOf(v.object({ id: v.optional(words, ''), text: words })),
  asks: v.optional(v.picklist(ASKS), 'stops'),
  /** "Never for this word": lower-case words per rule. */
  ignored: listOf(v.object({ rule: words, words: text(400) })),
});

type Mutable = v.InferOutput<typeof ProfileSchema>;
type Deep<T> = T extends (infer U)[]
  ? readonly Deep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;
export type Profile = Deep<Mutable>;
