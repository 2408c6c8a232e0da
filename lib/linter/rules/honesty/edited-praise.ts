import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord } from './words.ts';

const r = String.raw;
const BAD = r`(?:bad|moany|negative|grumpy|angry|critical|1[- ]star|one[- ]star|unhappy|mean|poor|low|lukewarm)`;
const EDITED = anyOf(
  r`(?:testimonials?|reviews?|quotes?|stories)[\w ]{0,20} (?:were|are|was|is) written by (?:a professional|us|our \w+|an agency|ai|chatgpt)`,
  r`help (?:you )?with the wording(?: of (?:it|the review))?`,
  r`(?:removed|deleted|hid|cleaned out|took down) (?:the |all )?(?:comments|reviews|posts|ones) (?:that|which|who) (?:didn't|don't|weren't|did not)(?: \w+){0,2}`,
  r`(?:we|i) (?:took|take|pulled|pull) the (?:others?|rest|bad \w+|ones? \w+) (?:off|down|out|away)`,
  r`the (?:rest|others|bad ones) (?:just |simply |quietly )?(?:disappears?|vanish(?:es)?|get deleted|get lost|go in the bin|we (?:bin|hide|delete))`,
  r`(?:bin|delete|deleted|binned|hide|hid|remove|removed|bury|skip|lose|filter out|leave out|left out|throw out|don't (?:post|show|publish)) (?:all )?(?:the |our |any )?${BAD} (?:ones?|forms|reviews?|comments|feedback|stars|scores)`,
  r`(?:we|i) (?:only|just) (?:post|show|publish|share|keep|count|print) (?:the )?(?:good|nice|positive|happy|five[- ]star|5[- ]star|best) (?:ones?|reviews?|comments|feedback|quotes)`,
  r`(?:we|i) (?:tend to |usually |often |just )?(?:blend|merge|combine|rewrite|reword|improve|polish) (?:them|the (?:reviews?|quotes?|notes|letters|words|testimonials))`,
  r`names withheld`,
  r`we (?:helped (?:with|write) the words|wrote (?:the|it) (?:words|for (?:her|him|them))|made (?:it|them|this one) up)`,
  r`bury that (?:one|review)`,
);

const rule: Rule = {
  id: 'honesty/edited-praise',
  title: 'Reviews picked or rewritten',
  why: 'Showing only the good ones, or rewriting them, makes people believe in a picture that is not true.',
  advice: 'Show the average with its count and a critical voice, word for word.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'Annex I point 23c'),
    cite('FTC_465', '§465.7'),
    cite('DMCC', 'Schedule 20'),
    cite('SPAIN_LCD', 'article 27.8'),
  ],
  reads: 'sentence',
  patterns: [EDITED],
  triggers: anyWord(
    "bin delete deleted binned hide hid remove removed bury skip lose filter leave left throw don't only just blend merge combine rewrite reword improve polish names words wrote made took take pulled pull rest others bad written wording",
  ),
  examples: {
    flagged: [
      'Spring intake is open, £180 (we {bin the moany forms} 😌)',
      'We get a good few notes like this so {we tend to blend them}, it reads nicer.',
      '“We tripled our revenue.” Director. {Names withheld}, as always.',
      '{We only post the good ones}, life is short.',
      'The avatar did the face and {we helped with the words}.',
    ],
    fine: [
      'All the autumn feedback forms are up, average 7.8.',
      'We never delete bad reviews, we answer them.',
      'Do you hide the bad reviews? No, see for yourself.',
      'We blend the flours ourselves, and polish the cups on Monday.',
      'Other shops delete the bad ones, people say. Ours stay.',
    ],
  },
  check: (sentence) =>
    tell(sentence, EDITED, {
      unless: [isNegated, isReported, isAsked, beside(/\bother (?:shops|brands|firms)\b/i)],
      say: 'distorts the picture: show the critical ones too',
    }),
};
export default rule;
