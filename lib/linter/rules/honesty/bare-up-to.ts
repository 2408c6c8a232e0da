import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, MONEY } from './words.ts';

const r = String.raw;
const UP_TO = anyOf(
  r`(?:save|earn|lose|win|gain|cut|slash|reduce|shed|drop|get|make) (?:\w+ ){0,4}?(?:by )?up to (?:an? )?(?:${MONEY}|\d[\d.,]{0,12} ?(?:%|kg|kilos?|pounds|years|times))`,
  r`up to \d[\d.,]{0,12} (?:times (?:faster|cheaper|more|longer)|years younger)`,
  r`up to (?:\d[\d.,]{0,12} ?%|${MONEY})(?: (?:off|cheaper|less|more|faster|savings?|discount))`,
  r`(?:prices? |starting )?from (?:just |only |as little as )(?:${MONEY})`,
);

const rule: Rule = {
  id: 'honesty/bare-up-to',
  title: 'Up to, from just',
  why: 'Most people will not get the maximum, so “up to” promises them something they never see.',
  advice: 'Say what most people get, or on what the highest figure depends.',
  severity: 'hint',
  sources: [
    cite('ASA_SAVINGS'),
    cite('CAP', '3.22 and 3.23'),
    cite('UCPD', 'article 6'),
    cite('FTC_HEALTH', '“up to” claims'),
  ],
  reads: 'sentence',
  patterns: [UP_TO],
  triggers: ['up', 'from'],
  examples: {
    flagged: [
      '{Save up to 70%} on your heating with our windows!!',
      '{Slash your bills by up to 90%} ☀️',
      'Rooms {from just €49} all August.',
      'Now {up to 5 times faster} than before.',
      '{Earn up to €3000} with our course.',
    ],
    fine: [
      'Tables for up to 12 people, and from 9 on also the terrace.',
      'From 10 to 40% off: most items are at 20%.',
      'Fines of up to €200 for dogs off the lead, says the council.',
      'We deliver up to 20 km from the shop.',
      'Save up to 30% depending on the size of the window, most homes save 12.',
      'The climb is up to 14% steep on the last bend.',
    ],
  },
  check: (sentence) =>
    tell(sentence, UP_TO, {
      unless: [
        ...USUAL,
        isAsked,
        beside(
          /\b(?:depend\w*|most (?:items|products|people|homes|of)|on average|half of|selected|fine of|fines|prison|law|council|grant|rose|climbed|loads|parcels|list below)\b|\d+ ?%? ?(?:to|-) ?\d+ ?%/i,
        ),
      ],
      say: 'may be rare: say what most people get',
    }),
};
export default rule;
