import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, MONEY, SOON } from './words.ts';

const r = String.raw;
const PAY = r`(?:${MONEY}|\d[\d.,]{0,12}k|\d{2,}[\d.,]{0,12})`;
const EARN = anyOf(
  r`work (?:just |only )?(?:\w+|\d+) hours? a (?:day|week) and \w+(?: \w+)?|it earns while`,
  r`(?:bringing|earning|making|netting|giving|gets) (?:me|us|him|her) (?:in )?${PAY}(?: (?:a|per|every) (?:day|week|month|year))?`,
  r`if (?:i|she|he|my \w+) can do (?:it|this),? (?:so can you|anyone can|anybody can|you can)(?: too)?`,
  r`(?:six|seven|five|multiple)[- ]figures?(?: (?:salary|income|jobs?|months?|business|launch|earner))?`,
  r`(?:replace|replaced) (?:your|my|their) (?:salary|wage|income|day job)|in your spare time`,
  r`(?:i'm|i am|now i'm) (?:now )?(?:writing|posting|typing|telling you) (?:this )?from (?:a|my|the) (?:yacht|beach|villa|pool|hammock|infinity pool|lounge)`,
  r`(?:while (?:you|i) sleep|without lifting a finger|from (?:my|your) (?:sofa|couch|bed|phone|hammock)|on autopilot)`,
  r`(?:i|he|she|they|we|my \w+) (?:made|earned|banked|cleared|pulled in|cashed) ${PAY} (?:last|this|in (?:a|one|my)|yesterday|before|today|from)(?: \w+)?`,
  r`(?:quit|quitting|left|leaving) (?:their|his|her) (?:day |office |boring )?jobs?(?: ${SOON})?`,
  r`retire (?:at|by|before) (?:\d+|forty|thirty[- ]?\w*)`,
  r`pays? (?:your|the|my) (?:rent|bills|mortgage|holiday) (?:while|every|by itself|on its own)(?: \w+){0,2}`,
  r`(?:you(?:'ll| will| can| could)? )?(?:earn|make|clear|bank|pull in|collect|cash out)(?:s|ing)? (?:up to |over |an extra )?${PAY}\+?(?: or more)? (?:a|per|every|each) (?:day|week|month|year)(?: (?:by|within|in|from) [\w ]{3,12})?`,
  r`(?:earn|make|making|earning) (?:good |real |easy |extra |big |serious )?(?:money|cash|income)(?: online| from home| fast| while you sleep| on the side)`,
  r`(?:passive|residual) income|financial freedom|money (?:machine|printer)|get rich|be rich by \w+`,
  r`paying me ${PAY}(?: a (?:month|week|day))?(?: on [\w ]{3,20})?`,
  r`(?:quit|leave|fire) your (?:job|boss|9[- ]to[- ]5|day job)`,
  r`(?:anyone|anybody|everyone) can (?:copy|do) (?:it|this|that)(?:,? (?:no|zero) \w+){1,3}`,
  r`(?:zero|no) (?:experience|skills|savings|investment|stock|degree),? (?:no \w+|needed|required|zero \w+)`,
  r`${PAY} (?:before (?:lunch|breakfast|noon)|overnight|in (?:your|my) sleep|${SOON} from (?:home|my phone))`,
  r`(?:copy|follow) my (?:steps|trades|signals|system|blueprint|method)`,
  r`\w+ signals? a day|(?:buy|bought|don buy|drives?) (?:a )?(?:benz|lambo|lamborghini|rolex|ferrari)(?: from (?:forex|crypto|trading))?`,
);
const DREAM =
  /\b(?:course|class|mentor\w*|coach\w*|dm|inbox|signals?|link|join|sign up|copy|trading|forex|crypto|affiliate|dropship\w*|store|steps|bio|pm me|method|system|training|start(?:s|ing)?|programme|program|seminar|anyone|month|week|income|ask me|show you|hustle|students|how i|method|if i|coaching|yacht|villa|rent|earn\w*|made)\b/i;

const rule: Rule = {
  id: 'honesty/easy-money',
  title: 'Easy money',
  why: 'Most people who buy such a promise earn nothing, and it is the first sign of a swindle.',
  advice: 'Tell the real takings after costs, the hours, and how many did not make it.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'article 6 and Annex I point 14'),
    cite('DMCC', 'Schedule 20'),
    cite('FTC_255', '§255.2(b)'),
    cite('CAP', '20.1'),
    cite('SPAIN_LCD', 'article 5'),
  ],
  reads: 'sentence',
  triggers: anyWord(
    'earn earns earning make makes making clear bank pull collect cash passive residual freedom money rich paying quit leave left packed fire anyone anybody everyone zero no before overnight sleep phone home copy follow signal signals benz lambo lamborghini rolex ferrari sofa couch bed hammock autopilot made earned banked cleared pulled cashed quitting leaving retire pay pays finger writing posting typing telling bringing netting giving can figure figures replace replaced spare work',
  ),
  examples: {
    flagged: [
      '{Copy my steps} and {you’ll clear 5k a month by summer}, {zero experience needed}.',
      '{Passive income} starts here, join the class.',
      'My store was {paying me 10k a month on 20 minutes a day}.',
      '{$4,200 before lunch} 📈 {three signals a day}, my aunty copies them.',
      'My guy wey DM me last month {don buy Benz from forex} 😂',
      'Every student {makes £10k a month within 90 days}.',
    ],
    fine: [
      'We are hiring: you earn €1,900 gross a month, permanent contract.',
      'We raised €3,000 a day for the food bank.',
      'Beware of profiles that say you can make money fast.',
      'I’m on about 900 a month now after two years, before fees, so please don’t quit the job yet.',
      'No experience needed to join the choir, no fee either, bring a scarf.',
      'Does anybody really earn 5k a month from a course?',
      'We left the warehouse at six with 200 loaves.',
    ],
  },
  *check(sentence) {
    if (
      !stands(DREAM, sentence.text) &&
      !/[📈💸🤑💰]/u.test(sentence.raw) &&
      !/lunch|forex|rich|sleep/i.test(sentence.text)
    )
      return;
    yield* tell(sentence, EARN, {
      unless: [
        isNegated,
        isReported,
        isAsked,
        beside(
          /\b(?:salary|gross|contract|hiring|vacanc(?:y|ies)|shifts?|scams?|beware|fraud|raised|food bank|charity|choir|after (?:costs|fees|tax)|before fees|which left me|volunteer\w*|wage|jobs? open|an hour|loaves|demo account|lose money)\b/i,
        ),
      ],
      say: 'promises easy money: give takings, costs and odds',
    });
  },
};
export default rule;
