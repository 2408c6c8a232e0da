import * as v from 'valibot';

const words = v.pipe(v.string(), v.trim(), v.maxLength(200));
const wordList = v.optional(v.pipe(v.array(words), v.maxLength(500)), []);
const link = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500)), '');

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
  avoid: v.optional(
    v.array(v.object({ words, reason: v.optional(words, ''), instead: v.optional(words, ''), except: wordList })),
    [],
  ),
  /** Terms the company prefers: `from` is replaced by `to`. */
  prefer: v.optional(v.array(v.object({ from: words, to: words })), []),
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
  claims: v.optional(v.array(v.object({ words, evidence: link, until: v.optional(v.string(), '') })), []),
  /** Addresses of the terms that offers, guarantees and giveaways point to. */
  terms: v.optional(v.object({ offer: link, guarantee: link, giveaway: link }), {}),
  disclosure: v.optional(v.object({ tags: wordList, partners: wordList }), {}),
  region: v.optional(v.picklist(REGIONS), 'eu'),
  sectors: v.optional(v.array(v.picklist(SECTORS)), []),
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
  questions: v.optional(v.array(v.object({ id: words, text: words })), []),
  asks: v.optional(v.picklist(ASKS), 'stops'),
  /** "Never for this word": lower-case words per rule. */
  ignored: v.optional(v.array(v.object({ rule: words, words: v.pipe(v.string(), v.maxLength(400)) })), []),
});

type Mutable = v.InferOutput<typeof ProfileSchema>;
type Deep<T> = T extends (infer U)[]
  ? readonly Deep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;
export type Profile = Deep<Mutable>;
