import { compareTone, type Measures, type ToneContext } from '../../lib/linter/index.ts';
import type { Profile, ToneDimension } from '../../lib/profile/index.ts';

interface ToneText {
  readonly name: string;
  /** From 0 to 100 in five steps. */
  readonly steps: readonly [string, string, string, string, string];
  readonly less: string;
  readonly more: string;
}

/** What people read for each dimension of tone. */
export const TONE_TEXTS: Readonly<Record<ToneDimension, ToneText>> = {
  formality: {
    name: 'Formality',
    steps: ['very casual', 'casual', 'neither casual nor formal', 'formal', 'very formal'],
    less: 'more casual',
    more: 'more formal',
  },
  energy: {
    name: 'Energy',
    steps: ['very quiet', 'quiet', 'even', 'lively', 'very lively'],
    less: 'quieter',
    more: 'livelier',
  },
  closeness: {
    name: 'Closeness',
    steps: ['very distant', 'distant', 'friendly at a distance', 'close', 'very close'],
    less: 'more distant',
    more: 'closer',
  },
  invitation: {
    name: 'Invitation',
    steps: [
      'asks for no answer',
      'hardly asks for an answer',
      'leaves room for answers',
      'invites answers',
      'asks for answers again and again',
    ],
    less: 'less inviting',
    more: 'more inviting',
  },
  respect: {
    name: 'Respect',
    steps: ['harsh', 'blunt', 'civil', 'polite', 'very polite'],
    less: 'blunter',
    more: 'politer',
  },
  plainness: {
    name: 'Plainness',
    steps: ['hard to read', 'heavy', 'fairly plain', 'plain', 'very plain'],
    less: 'harder to read',
    more: 'plainer',
  },
};

export interface ToneLine {
  readonly name: string;
  readonly words: string;
  /** What moves it most: 'exclamation marks'. */
  readonly because: readonly string[];
}

/**
 * The measures in words: those that can be judged in this draft.
 * @param usual the profile's tone: then compared with it, else as they stand
 */
export function describeTone(
  reading: NonNullable<Measures['tone']>,
  usual: Profile['tone'] | undefined,
  context: ToneContext,
): ToneLine[] {
  const line = (dimension: ToneDimension, words: string): ToneLine => ({
    name: TONE_TEXTS[dimension].name,
    words,
    because: reading.scores[dimension].because.slice(0, 2).map(({ feature }) => feature),
  });
  if (!usual)
    return (Object.keys(TONE_TEXTS) as ToneDimension[]).map((dimension) =>
      line(
        dimension,
        TONE_TEXTS[dimension].steps[Math.min(4, Math.floor(reading.scores[dimension].score / 20))] as string,
      ),
    );
  return compareTone(reading, usual, context).stands.map(({ dimension, way }) => {
    const { less, more } = TONE_TEXTS[dimension];
    return line(dimension, way === 'inside' ? 'as usual' : `${way === 'below' ? less : more} than usual`);
  });
}
