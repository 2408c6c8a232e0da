import type { Preset, Profile, ToneDimension } from '../../lib/profile/index.ts';

/** What people read about each dimension of the tone: its two ends and what moves it. */
export const DIMENSION_TEXTS: Readonly<
  Record<ToneDimension, { name: string; low: string; high: string; moves: string }>
> = {
  formality: {
    name: 'Formality',
    low: 'Casual',
    high: 'Formal',
    moves: 'Short forms, chat words and emoji on one side; office phrases and long words on the other.',
  },
  energy: {
    name: 'Energy',
    low: 'Matter-of-fact',
    high: 'Enthusiastic',
    moves: 'Exclamation marks, capitals and big adjectives raise it; figures and opening hours calm it.',
  },
  closeness: {
    name: 'Closeness',
    low: 'Distant',
    high: 'Close',
    moves: '“You”, “we”, names and thanks bring it closer; “the customer” and “management” push it away.',
  },
  invitation: {
    name: 'Invitation',
    low: 'Announcing',
    high: 'Asking',
    moves: 'Questions and invitations to answer raise it; bare buying commands lower it.',
  },
  respect: {
    name: 'Respect',
    low: 'Cheeky',
    high: 'Polite',
    moves: 'Please, thanks and careful words raise it; put-downs and mockery lower it.',
  },
  plainness: {
    name: 'Plainness',
    low: 'Complex',
    high: 'Plain',
    moves: 'Short sentences and everyday words raise it; jargon lowers it.',
  },
};

/** The same news in each preset's tone. */
export const PRESET_SAMPLES: Readonly<Record<Exclude<Profile['preset'], 'own'>, string>> = {
  'close-and-human': 'The oven is mended, so we bake again tomorrow from seven. Shall we keep you a loaf?',
  'calm-expert': 'The oven has been repaired and tested. We open again tomorrow at seven.',
  playful: 'The oven is back from its holiday. Tomorrow, seven o’clock, bread. Who’s coming?',
};

/** A number from 0 to 100 as a word between the two ends. */
export function placeInWords(dimension: ToneDimension, score: number): string {
  const { low, high } = DIMENSION_TEXTS[dimension];
  const end = (score < 50 ? low : high).toLowerCase();
  const distance = Math.abs(score - 50);
  return distance > 30
    ? `very ${end}`
    : distance > 10
      ? `rather ${end}`
      : `between ${low.toLowerCase()} and ${high.toLowerCase()}`;
}

export const bandInWords = (dimension: ToneDimension, { aim, tolerance }: Preset['tone'][ToneDimension]): string => {
  const words = Math.abs(aim - 50) > 10 ? placeInWords(dimension, aim) : 'in the middle';
  const room = tolerance <= 15 ? 'little room' : tolerance <= 27 ? 'some room' : 'a lot of room';
  return `${words[0]?.toUpperCase()}${words.slice(1)}, ${room}`;
};
