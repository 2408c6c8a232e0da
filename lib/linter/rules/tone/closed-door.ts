import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { phrases } from './words.ts';

/** Talk refused before it began. */
const SHUT = phrases(
  {},
  '(?:will|shall|can|would|is|are|should) not be (?:entertained|discussed|entered into|debated|negotiated|engaged with)',
  '(?:will|shall) be (?:disregarded|discarded unread|ignored|deleted unread|rejected without)',
  'no (?:further )?(?:correspondence|discussion|dialogue|negotiation|debate|appeals?|excuses|explanations?|communication) (?:shall|will|can) be (?:entered|entertained|accepted|permitted|possible)',
  'no (?:dialogue|correspondence|discussion) (?:shall|will) be',
  String.raw`decision (?:is|shall be) final and [^.!?\n]{0,20}(?:not|no)`,
  '(?:regards?|considers?|considered?|treats?) (?:the|this) (?:matter|case|discussion|issue|ticket|subject) (?:as |to be )?closed',
  '(?:matter|discussion|subject|case|conversation) is (?:now )?closed',
  '(?:requires|needs|warrants) no (?:response|reply|answer)|need not apply',
  'not (?:open|up) (?:to|for) (?:discussion|debate|negotiation)',
  "(?:cannot|does not|do not|will not|won't|can't|isn't going to|not going to|refuses? to) (?:discuss|debate|negotiate|argue about|be discussing|entertain) (?:it|this|that|these|any|with)",
  'not taken up at',
  String.raw`(?:all )?(?:further )?(?:communication|correspondence)\b[^.!?\n]{0,30} (?:will|shall) cease`,
  "(?:do not|don't) ask (?:staff|us why|again)|(?:is|are) (?:strictly )?(?:non-?negotiable|not negotiable)",
  'no exceptions (?:will|shall|are|can) be',
  String.raw`(?:late ?comers|late arrivals|latecomers|non-members|unaccompanied \w+|those \w+) (?:will|shall) (?:not be (?:admitted|seated|served|accommodated)|be (?:refused|turned away|denied))`,
  '(?:case|ticket|request|query|enquiry) (?:is |now |has been )?(?:closed|denied|rejected|declined|resolved)(?=[.!]|$)',
  '(?:does|do) not (?:meet|satisfy) (?:the|our) (?:criteria|requirements)',
  String.raw`(?:we are|the \w+ is|i am) (?:not (?:in a position|at liberty|obliged|required)|under no obligation) to`,
  'make (?:other|alternative) arrangements(?=[.!]|$)|end of (?:discussion|story|conversation|debate)',
  "no exceptions(?= will|[.!]? (?:don't|do not) ask)",
  "(?:don't|do not) (?:even )?(?:bother )?ask(?:ing)? (?:again|us again|for (?:a )?(?:discount|exceptions?))",
  "(?:no need|there's no need) to write in",
);
/** Doors left shut without a word why. */
const SILENT = phrases(
  {},
  String.raw`(?:applicants?|candidates?|applications|calls|emails|messages|enquiries|inquiries|requests|queries|appeals|complaints|updates|questions)\b[^.,!?\n]{0,40} (?:will|shall) not be (?:contacted|answered|considered|accepted|returned|responded to|replied to|acknowledged|provided|processed|notified)`,
  'refrain from (?:contacting|calling|asking|ringing|emailing|posting|commenting|enquiring|visiting|sending|approaching)',
  'only candidates deemed|which will not be provided',
  "(?:do not|don't) (?:call|contact|ring|email|write to|approach) (?:this|the) (?:office|desk|school|branch|department|number)",
  'deemed (?:suitable|eligible) will be',
);

const rule: Rule = {
  id: 'tone/closed-door',
  title: 'Shutting the door',
  why: 'Readers who are told beforehand that nobody will listen stop listening too.',
  advice: 'Say what you can do and who to ask when the case is special.',
  severity: 'warn',
  sources: [cite('POLITENESS'), cite('HUMAN_VOICE', 'inviting to talk'), cite('NNG', 'respectful')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  patterns: [SHUT, SILENT],
  triggers:
    'accepted accommodated acknowledged admitted answered apply approach argue arrangements ask asking call case cease consider considere considered considers contact contacted conversation correspondence criteria debate debated decision deemed denied dialogue discuss discussed discussing discussion disregarded email engaged enquiry entered entertain entertained exceptions ignored liberty matter needs negotiable negotiate negotiated negotiation nonnegotiable notified obligation obliged permitted position possible processed provided query refrain refused regard regards rejected replied request required requirements requires responded returned ring seated served story subject taken ticket treat treats turned unread warrants write'.split(
      ' ',
    ),
  examples: {
    flagged: [
      'Requests for a later slot {will not be entertained}.',
      'Time wasters {need not apply}.',
      'The judges’ {decision is final and will not} be explained.',
      'We {regard the matter as closed}.',
      'Unsuccessful {applicants will not be contacted}.',
      'Please {refrain from calling} the desk.',
      'Late again? {No excuses will be accepted}.',
    ],
    fine: [
      'We can’t refund a missed lesson, sorry, but you can swap it free.',
      'Please don’t call before the 30th, all of you get an answer by then.',
      'The shop is closed on Monday.',
      'The jury’s decision is final and published on Friday.',
      'No need to apply, just turn up with boots.',
      'The Thursday group will discuss this novel, then eat cake.',
      'Not up for a debate about pineapple today? Have the ham.',
    ],
  },
  *check(sentence) {
    const telling = {
      unless: [beside(/\b(?:sorry|joke|kidding|haha|lol)\b|😄|😂/i)],
      say: 'shuts the door: say what you can do',
      most: 1,
    };
    yield* tell(sentence, SHUT, telling);
    yield* tell(sentence, SILENT, { ...telling, severity: 'hint' });
  },
};
export default rule;
