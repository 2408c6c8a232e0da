import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { BUYING, COMMAND, CONTACT } from './words.ts';

const ORDER = new RegExp(
  String.raw`${COMMAND}(?:${BUYING}|${CONTACT}|come|tag|share|enter|switch|start|decide|use|move|book|take|comment)\b`,
  'i',
);
const THREAT =
  /\bor (?:else\b|(?:you(?:'ll| will| can| may)? |just |simply |forever |tomorrow |be ready to )?(?:pay (?:double|more|full|twice|the full)|lose (?:it|out|your|yours|the)|miss (?:out|it|this)|regret|watch (?:it|them|your|from|others|the)|cry|weep|go without|be (?:left|stuck|sorry|the|that|last)|stay (?:broke|behind|home|single|fat|poor|stuck|small|cold|tired)|keep (?:paying|losing|wondering|scrolling|renting|dreaming|suffering|wasting|pretending)|sit (?:home|at home|there|in|on)|stand (?:for|there|in|outside)|spend another|wait another|hold your|freeze|wonder|kick yourself|someone else|somebody else)|(?:that|this|the|your) [\w$€£ ]{2,24} is (?:dead|gone|off)|it'?s gone|it'?s (?:us|a bucket)|they'?re gone|we (?:give|sell|hand) (?:it|yours|your)|nobody eats|tomorrow you)\b[^.!?,;\n]{0,24}/gi;
const UNLESS =
  /\bunless you (?:(?:actually |really |secretly )?(?:hate|prefer|like|enjoy|love|want) (?:to )?(?:be(?:ing)? |get(?:ting)? |keep |stay |live |go )?(?:\w+ ){0,2}(?:money|pay(?:ing)?|wast(?:e|ing)|los(?:e|ing)|bad|broke|dirty|ugly|overpa(?:y|ying)|ripped off|left|behind|cold|tired|poor|boring|single|bills?|slow|stress|pain|regret|second))\b/gi;
/** Fees, fines and rules: the loss is a fact, not a push. */
const isFact = beside(
  /\b(?:fine|penalty|late fee|deposit back|law|council|hmrc|tax|customs|allergic|doctor|battery|parking|licen[cs]e|passport|rules?|toll|clamp\w*|password|data)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/or-else-loss',
  title: 'Buy, or else',
  why: 'A threat sours the offer, even a joking one.',
  advice: 'Say what the offer is and when it ends; drop the “or”.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'articles 8 and 9'),
    cite('DARK_PATTERNS', 'pressured selling'),
    cite('GOOGLE_ADS', 'misrepresentation'),
  ],
  reads: 'sentence',
  patterns: [THREAT, UNLESS],
  triggers: ['or', 'otherwise', 'unless'],
  examples: {
    flagged: [
      'Order tonight {or pay double in the morning}',
      'Use KAFFE20 {or pay full like the sleepers}',
      'Order by 5 {or miss out}',
      'Ring before five {or watch it happen}',
      'Book a seat, {or sit home on your own}.',
      '{Unless you enjoy being ripped off}, click the link.',
      'Tag three friends {or tomorrow you cry}',
    ],
    fine: [
      'Pay in cash or by card.',
      'Return the keys by ten or pay the late fee.',
      'Come to the talk or watch it at home later?',
      'Book by phone or keep an eye on the page.',
      'Send the form or ask Marta.',
      'Unless you prefer tea, we make coffee for everyone.',
      'Wear gloves or lose your fingerprints, says Leo.',
    ],
  },
  check: function* (sentence) {
    const say = 'threatens a loss: give the offer without the “or”';
    if (stands(ORDER, sentence.text) || /\b(?:midnight|tonight|today|likes first|by \d)\b/i.test(sentence.text))
      yield* tell(sentence, THREAT, { unless: [isReported, isFact, isAsked], say });
    yield* tell(sentence, UNLESS, { unless: [isReported], say });
  },
};
export default rule;
