import type { ToneDimension } from '../../../profile/index.ts';
import { countWords } from '../../text/words.ts';
import { compareTone, explainGap, readTone } from '../../tone/index.ts';
import type { Context, Draft, Profile, Sighting } from '../../types.ts';

/** Posts that are close, asking, polite and plain: no rule on those speaks here. */
export const FINE = [
  'We have moved the tables into the garden, and you can sit there until ten. Which evening would you like music? Tell us, and we ask the band for you. The soup is on us.',
  "The new bread is out from Friday and we're proud of the dark one. Come and try it before you choose. Which one would you eat? Tell us, and your first slice is on us.",
  'Our ferry runs every hour from seven on, and your dog travels free. Where would you like us to stop on Sundays? Let us know, and thank you for your patience in March.',
  'Your parcels stay on our shelf for ten days. Do you need longer? Tell us, and we keep them for you as long as it takes. Please just leave your name at the desk.',
  'Closed on Tuesday for repairs. Back on Wednesday.',
];

/** A finding where this dimension is the widest gap: one a draft, however many dimensions are off. */
export const offIn = (dimension: ToneDimension) =>
  function* (draft: Draft, context: Context, { tone }: Profile): Iterable<Sighting> {
    const reading = readTone(draft, countWords(draft.text));
    const gap = reading && compareTone(reading, tone, context).gaps[0];
    if (gap?.dimension === dimension) yield { start: 0, end: 0, message: explainGap(gap) };
  };
