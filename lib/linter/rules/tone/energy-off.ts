import { PRESETS } from '../../../profile/index.ts';
import { cite } from '../../sources.ts';
import type { Rule } from '../../types.ts';
import { offIn } from './off.ts';

/** Bands that a company chose itself. */
const OWN = { tone: { ...PRESETS['close-and-human'].tone, energy: { aim: 30, tolerance: 20 } } };

const rule: Rule = {
  id: 'tone/energy-off',
  title: 'Louder or calmer than you are',
  why: 'Excitement in every line wears out, and sounds borrowed from somebody else.',
  advice: 'Keep the one thing that is exciting and say the rest calmly.',
  severity: 'hint',
  sources: [cite('NNG', 'enthusiasm'), cite('MAILCHIMP', 'voice')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  examples: {
    flagged: [
      'OMG the new ovens are AMAZING!!! We are so excited, the bread is so incredible, absolutely perfect, come and see, you will love love love it!!!',
      'We are so thrilled and totally obsessed with this stunning spring menu! Everything is perfect! Everything is fresh! It is really, really the best week ever!',
      'WOW! What a truly incredible, fantastic, magical night! So many faces! So much love! We are absolutely delighted! See you all next week!',
      'Best. Day. Ever! The gorgeous new chairs are here! We love them! You will love them! Everybody will absolutely adore these stunning chairs!',
      'Super excited about this epic launch! It is amazing! It is brilliant! It is awesome! Come on Friday and bring all of your friends!',
    ].map((text) => ({ text, profile: OWN })),
    fine: [
      'The new ovens are in! The bread comes out more evenly, and Leo can finally do forty rye loaves at once instead of twelve.',
      'Thank you all for Saturday! Forty loaves in two hours, so this week we are baking sixty, and the coffee is on us.',
      'WOW!!! So good!!!',
      'We are closed on Monday and Tuesday while the floor dries. From Wednesday at eight everything is back, with rye and seeds.',
      'Congratulations to Isla, Hamza and Craig, who all passed this week! Next free lessons are on the 14th, mornings only, ring Jo.',
    ],
  },
  check: offIn('energy'),
};
export default rule;
