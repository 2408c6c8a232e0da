import { PRESETS, type ToneDimension } from '../../../profile/index.ts';
import { countWords } from '../../text/words.ts';
import { compareTone, explainGap, readTone } from '../../tone/index.ts';
import type { Context, Draft, Profile, Rule, Sighting } from '../../types.ts';

/** Notices that address nobody and ask for nothing. */
export const DISTANT = [
  'The counter stays closed from Monday to Wednesday while the floor dries. Parcels go to the back door. Normal hours return on Thursday morning.',
  'Customers are reminded that parcels stay on the shelf for ten days. After that date the management returns them to the sender without notice.',
  'The company has moved its workshop to the old mill. Bicycles can be left at the gate between eight and noon.',
  'New season bread is on the shelf from Friday: rye, spelt and a dark loaf with seeds. The oven runs from four, the door opens at seven.',
  'Swimming lessons for beginners start on the first Monday of March. Registration takes place at the desk. Places go in order of arrival.',
];
/** Posts that are close, asking, polite and plain: no rule on those speaks here. */
export const FINE = [
  'We have moved the tables into the garden, and you can sit there until ten. Which evening would you like music? Tell us, and we ask the band for you.',
  "The new bread is out from Friday and we're proud of the dark one. Which one would you eat? Tell us, and your first slice is on us.",
  'Our ferry runs every hour from seven on, and your dog travels free. Where would you like us to stop on Sundays? Let us know, and thank you.',
  'Your parcels stay on our shelf for ten days. Do you need longer? Tell us, and we keep them for you as long as it takes.',
  'Closed on Tuesday for repairs. Back on Wednesday.',
];

/** What one dimension's rule has of its own. */
export interface OffRule extends Pick<Rule, 'title' | 'why' | 'advice' | 'sources' | 'examples'> {
  readonly dimension: ToneDimension;
}
/** The rule of one dimension: a finding where it is the widest gap, so one a draft, however many are off. */
export const offRule = ({ dimension, ...own }: OffRule): Rule => ({
  ...own,
  id: `tone/${dimension}-off`,
  severity: 'hint',
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  *check(draft: Draft, context: Context, { tone }: Profile): Iterable<Sighting> {
    const reading = readTone(draft, countWords(draft.text));
    const gap = reading && compareTone(reading, tone, context).gaps[0];
    if (gap?.dimension === dimension) yield { start: 0, end: 0, message: explainGap(gap) };
  },
});

/** The close and human preset with one band that a company chose itself; without it, nothing is off in that dimension. */
const withBand = (dimension: ToneDimension, band: Profile['tone'][ToneDimension]): Pick<Profile, 'tone'> => ({
  tone: { ...PRESETS['close-and-human'].tone, [dimension]: band },
});
/** Examples under such a band. */
export const under = (dimension: ToneDimension, aim: number, tolerance: number) => (text: string) => ({
  text,
  profile: withBand(dimension, { aim, tolerance }),
});
