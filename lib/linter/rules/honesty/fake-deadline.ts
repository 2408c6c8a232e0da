import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord } from './words.ts';

const r = String.raw;
const FAKE = anyOf(
  r`(?:sale|offer|deal|price|discount|it) (?:has |'s )?(?:run|running|been (?:on|running)|lasted|been live) since \w+`,
  r`we said (?:so|that|this|the same)(?: too)? (?:in|last|before|every)(?: \w+)?(?: too)?`,
  r`(?:now|this time)(?: round)? (?:we|i) (?:really )?mean it`,
  r`(?:half price|\d+ ?% off|sale price) since (?:19|20)\d\d`,
  r`(?:today|tonight|this (?:week|weekend)|last (?:seats?|places?|chance|day))(?: only)?[^.!?\n]{0,12}(?:as|like) every[\w ]{0,12}`,
  r`(?:\d+ ?% off|half price|sale|last day|final day|deal|offer)[^.?\n]{0,25}(?:every (?:single )?(?:day|sunday|saturday|week|month)|all year(?: round)?|like (?:every|always)\b)`,
  r`(?:deal|offer|sale|timer|countdown|discount|it)(?: \w+){0,3}? (?:restarts?|resets|(?:has been |is )?extended (?:again|for the \w+ time)|starts again)(?: every [\w ]{3,15})?`,
  r`(?:we|they) always say that`,
  r`(?:valid|open|on|runs|ends) (?:while|until|when|till|for as long as) (?:we|i) (?:feel like it|say so|fancy|get bored|feel)`,
  r`(?:prices?|fees?|rates?) (?:will )?(?:double|triple)s? (?:tomorrow|tonight|in the morning|at midnight|after today)`,
  r`never be this (?:low|cheap) again|never this cheap again|before (?:it's|it gets|they|the government|we get) (?:banned|ban|bans|shut)(?: it)?`,
  r`(?:last chance|final (?:day|call|sale)|really (?:the )?last|it ends)[^.!?\n]{0,12}(?:we mean it|this time|again|really|for real|honestly)(?: this time)?`,
  r`(?:again )?(?:next week|tomorrow|tonight)\. or the (?:week|day|night) after`,
  r`(?:price|offer|deal|discount|module|bonus|it)(?: \w+){0,4}? (?:holds|lasts|is gone|disappears|vanishes|expires|is yours)(?: \w+){0,4}? (?:the (?:second|moment|minute) you (?:leave|close)|as long as you keep this page|when you close|while you(?:'re| are) (?:on|reading))[\w ]{0,14}`,
  r`(?:pay|costs?|price is|is) double (?:in the morning|tomorrow|after midnight|at midnight|from tomorrow)`,
  r`(?:never|not) (?:ever )?(?:opening|coming back|be back|again at this price|be repeated)(?: again)?(?=[^.!?\n]{0,40}[!.])(?= ?ever|[^.!?\n]{0,15}(?:price|again|ever))`,
  r`(?:funding|grant|scheme|offer|spots?|my dms|doors) (?:could |may |will )?(?:vanish|close|slam|shut|disappear|end)s?(?: shut)? (?:tonight|at midnight|any (?:minute|second|time))`,
  r`before (?:i|we) change (?:my|our) minds?`,
);

const rule: Rule = {
  id: 'honesty/fake-deadline',
  title: 'A deadline made up',
  why: 'A deadline that is not real is a banned practice and trains readers not to believe the next one.',
  advice: 'Give the true end date with its reason, or none.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'Annex I point 7'),
    cite('DMCC', 'Schedule 20'),
    cite('FTC_233', '§233.5'),
    cite('SPAIN_LCD', 'article 23.4'),
    cite('DARK_PATTERNS', 'urgency'),
  ],
  reads: 'draft',
  patterns: [FAKE],
  triggers: anyWord(
    'last final ends next tomorrow tonight holds lasts gone disappears vanishes expires yours double never not midnight any before every year always usual forever like restart restarts resets extended starts while until when till triple triples this banned bans ban doubles half since today there % run running been lasted said mean',
  ),
  examples: {
    flagged: [
      '{LAST CHANCE, we mean it this time}: lifetime deal $49.',
      'Price goes up {again next week. Or the week after} 🛏️',
      'The {price holds for about as long as you keep this page open}.',
      'Order tonight or {pay double in the morning}.',
      '{Funding could vanish tonight} so drop your postcode below.',
      'Inbox me LEVEL {before I change my mind} abeg.',
    ],
    fine: [
      'The lifetime licence is $49 and 30 June is the last day for it.',
      'It closes on the 19th because the second Monday builds on the first.',
      'Last chance to see the exhibition is Sunday, we mean the one upstairs.',
      'The price of butter doubled, and we held ours till May.',
      'Will the price double in the morning? No.',
      'The shop closes at midnight on Saturdays.',
    ],
  },
  check: (draft) =>
    tell(draft, FAKE, { unless: [isNegated, isReported, isAsked], say: 'looks made up: give the true end, or none' }),
};
export default rule;
