import type { ToneDimension } from '../../../profile/index.ts';
import { countWords } from '../../text/words.ts';
import { compareTone, explainGap, readTone } from '../../tone/index.ts';
import type { Context, Draft, Profile, Sighting } from '../../types.ts';

/** A finding where this dimension is the widest gap: one a draft, however many dimensions are off. */
export const offIn = (dimension: ToneDimension) =>
  function* (draft: Draft, context: Context, { tone }: Profile): Iterable<Sighting> {
    const reading = readTone(draft, countWords(draft.text));
    const gap = reading && compareTone(reading, tone, context).gaps[0];
    if (gap?.dimension === dimension) yield { start: 0, end: 0, message: explainGap(gap) };
  };
