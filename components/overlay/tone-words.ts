import type { Measures } from '../../lib/linter/index.ts';
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
 * The measures in words.
 * @param usual the profile's tone: then compared with it, else as they stand
 */
export function describeTone(reading: NonNullable<Measures['tone']>, usual?: Profile['tone']): ToneLine[] {
  return (Object.keys(TONE_TEXTS) as ToneDimension[]).map((dimension) => {
    const { name, steps, less, more } = TONE_TEXTS[dimension];
    const { score, because } = reading.scores[dimension];
    const band = usual?.[dimension];
    const features = because.slice(0, 2).map(({ feature }) => feature);
    if (!band) return { name, words: steps[Math.min(4, Math.floor(score / 20))] as string, because: features };
    const off = score - band.aim;
    const words = Math.abs(off) <= band.tolerance ? 'as usual' : `${off < 0 ? less : more} than usual`;
    return { name, words, because: features };
  });
}
