import type { Measures } from '../../lib/linter/index.ts';
import type { ToneDimension } from '../../lib/profile/index.ts';

interface ToneText {
  readonly name: string;
  readonly less: string;
  readonly more: string;
}

/** What people read for each dimension of tone. */
const TONE_TEXTS: Readonly<Record<ToneDimension, ToneText>> = {
  formality: {
    name: 'Formality',
    less: 'more casual',
    more: 'more formal',
  },
  energy: {
    name: 'Energy',
    less: 'quieter',
    more: 'livelier',
  },
  closeness: {
    name: 'Closeness',
    less: 'more distant',
    more: 'closer',
  },
  invitation: {
    name: 'Invitation',
    less: 'less inviting',
    more: 'more inviting',
  },
  respect: {
    name: 'Respect',
    less: 'blunter',
    more: 'politer',
  },
  plainness: {
    name: 'Plainness',
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

/** Where the draft stands in the company's tone, in words: the dimensions that can be judged. */
export const describeTone = ({ fit, scores }: NonNullable<Measures['tone']>): ToneLine[] =>
  fit.stands.map(({ dimension, way }) => {
    const { name, less, more } = TONE_TEXTS[dimension];
    return {
      name,
      words: way === 'inside' ? 'as usual' : `${way === 'below' ? less : more} than usual`,
      because: scores[dimension].because.slice(0, 2).map(({ feature }) => feature),
    };
  });
