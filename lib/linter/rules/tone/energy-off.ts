import { cite } from '../../sources.ts';
import { countWords } from '../../text/words.ts';
import { compareTone, readTone } from '../../tone/index.ts';
import type { Rule } from '../../types.ts';

const FEWEST_WORDS = 20;
/** How far beyond its tolerance a post must be: bands a company learned from its own posts are its word, a preset is a guess. */
const CLEARLY = { own: 10, preset: 36 };

/** Only louder: a calm post on a quiet day is nobody's fault. */
const rule: Rule = {
  id: 'tone/energy-off',
  title: 'Louder than you are',
  why: 'Excitement in every line wears out, and sounds borrowed from somebody else.',
  advice: 'Keep the one thing that is exciting and say the rest calmly.',
  severity: 'hint',
  sources: [cite('NNG', 'enthusiasm'), cite('MAILCHIMP', 'voice')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: ['!', '<emoji>', '<caps>'],
  examples: {
    flagged: [
      'OMG the new ovens are AMAZING!!! We are so excited, the bread is so incredible, absolutely perfect, come and see, you will love love love it!!!',
      'We are so thrilled and totally obsessed with this stunning spring menu! Everything is perfect! Everything is fresh! It is really, really the best week ever!',
      'WOW! What a truly incredible, fantastic, magical night! So many faces! So much love! We are absolutely delighted! See you all next week!',
      'Best. Day. Ever! The gorgeous new chairs are here! We love them! You will love them! Everybody will absolutely adore these stunning chairs!',
      'Super excited about this epic launch! It is amazing! It is brilliant! It is awesome! Come on Friday and bring all of your friends!',
    ].map((text) => ({ text, profile: { preset: 'own' as const } })),
    fine: [
      'The new ovens are in! The bread comes out more evenly, and Leo can finally do forty rye loaves at once instead of twelve.',
      'Thank you all for Saturday! Forty loaves in two hours, so this week we are baking sixty, and the coffee is on us.',
      'WOW!!! So good!!!',
      'We are closed on Monday and Tuesday while the floor dries. From Wednesday at eight everything is back, with rye and seeds.',
      'Congratulations to Isla, Hamza and Craig, who all passed this week! Next free lessons are on the 14th, mornings only, ring Jo.',
    ],
  },
  *check(draft, _context, { tone, preset }) {
    const words = countWords(draft.text);
    if (words < FEWEST_WORDS) return;
    const reading = readTone(draft, words);
    if (!reading) return;
    const gap = compareTone(reading, tone).gaps.find(({ dimension }) => dimension === 'energy');
    if (!gap || gap.score < gap.aim || gap.excess < (preset === 'own' ? CLEARLY.own : CLEARLY.preset)) return;
    const named = gap.words
      .filter((one) => one !== '!')
      .slice(0, 2)
      .map((one) => `“${one.slice(0, 18)}”`)
      .join(', ');
    yield { start: 0, end: 0, message: `Louder than you usually are${named === '' ? '' : `: ${named}`}` };
  },
};
export default rule;
