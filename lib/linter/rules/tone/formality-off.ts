import { cite } from '../../sources.ts';
import { countWords } from '../../text/words.ts';
import { compareTone, readTone } from '../../tone/index.ts';
import type { Rule } from '../../types.ts';

/** Below so many words a score only swings. */
const FEWEST_WORDS = 20;
/** Prices and hours have no tone. */
const MOST_FIGURES = 0.2;
const FIGURE = /\d[\d.,:]*/g;
/** How far beyond its tolerance a post must be: bands a company learned from its own posts are its word, a preset is a guess. */
const CLEARLY = { own: 8, preset: 28 };

const rule: Rule = {
  id: 'tone/formality-off',
  title: 'More formal or more casual than you are',
  why: 'Readers notice when a company they know suddenly sounds different.',
  advice: 'Change the words named, or take one of your older posts as a model.',
  severity: 'hint',
  sources: [cite('NNG', 'formal and casual'), cite('FORMALITY')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  examples: {
    flagged: [
      'We hereby inform our esteemed clients that, in accordance with current regulations, the establishment will remain closed. Furthermore, additional information may be requested at reception.',
      'It is with regret that we must inform you of the subsequent modification of our opening schedule. Should you require additional assistance, kindly provide your request in writing to the management.',
      'Dear customer, regarding your purchase, please be advised that approximately two working days are required prior to collection. We regret any inconvenience and remain at your disposal.',
      'Furthermore, should you wish to obtain additional documentation, our administrative department will endeavour to provide assistance in accordance with the established procedure, prior request.',
      'The establishment regrets the inconvenience and will provide additional assistance. Individuals concerned are kindly requested to commence the respective procedure upon arrival, in accordance with instructions.',
    ].map((text) => ({ text, profile: { preset: 'own' as const } })),
    fine: [
      'We are changing our hours. From Monday the shop opens at nine and closes at eight, with a break for lunch. See you then.',
      'Thanks to everyone who came on Saturday. You ate forty loaves in two hours, so this week we are baking sixty.',
      'Hey Marta!',
      'Our ovens need two days of repairs, so there is no bread on Tuesday or Wednesday. We will be back on Thursday at eight with rye and seeds.',
      'Registration with the regional authority is complete; the kitchen passed its inspection on 3 March. The report is on the wall by the till.',
    ],
  },
  *check(draft, _context, { tone, preset }) {
    const words = countWords(draft.text);
    if (words < FEWEST_WORDS || (draft.text.match(FIGURE)?.length ?? 0) > MOST_FIGURES * words) return;
    const reading = readTone(draft, words);
    if (!reading) return;
    const gap = compareTone(reading, tone).gaps.find(({ dimension }) => dimension === 'formality');
    if (!gap || gap.excess < (preset === 'own' ? CLEARLY.own : CLEARLY.preset)) return;
    const named = gap.words
      .slice(0, 2)
      .map((one) => `“${one.slice(0, 18)}”`)
      .join(', ');
    const called = gap.score > gap.aim ? 'More formal' : 'More casual';
    yield { start: 0, end: 0, message: `${called} than you usually are${named === '' ? '' : `: ${named}`}` };
  },
};
export default rule;
