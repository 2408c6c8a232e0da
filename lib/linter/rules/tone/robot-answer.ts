import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';
import { phrases } from './words.ts';

/** What the machine says when a person wrote. */
const RECEIPT = phrases(
  { before: String.raw`\b`, after: '', flags: 'gi' },
  String.raw`your (?:\w+ )?(?:message|comment|feedback|concerns?|query|enquiry|inquiry|issue|request|complaint|patronage|input|engagement|submission|observation|remarks?|interest|correspondence|sentiments?|suggestions?|ticket|case)s?\b[^.!?\n]{0,40}? (?:has|have|is|are|was|were|will be) (?:been )?(?:duly |now |successfully |very |greatly |highly |much )?(?:noted|received|forwarded|logged|registered|recorded|escalated|acknowledged|valued|important|actioned|taken up|processed|under review|passed to the (?:relevant|appropriate|responsible))`,
  '(?:has|have) been (?:duly )?(?:noted|forwarded to (?:the|our) (?:relevant|appropriate|concerned|responsible)|taken up (?:on|with))',
  '(?:we|and) (?:truly |highly |really |sincerely |greatly )?value (?:your (?:feedback|input|loyalty|opinion|comments?|engagement|patronage|business)|(?:each|every|all))',
  '(?:appreciate|value) (?:your|the) (?:positive )?(?:sentiment|engagement|input|patronage)',
  'thank you for (?:engaging|interacting) with',
  '(?:engagement|interaction) with (?:this|our) (?:content|page|post|brand) ',
  'will be (?:actioned|processed in (?:the )?order|dealt with in (?:due|the order)|handled in order|answered in one document)',
  '(?:processed|handled|dealt with|answered) in (?:the )?order (?:of receipt|received|in which)',
  '(?:higher|greater) than (?:normal|usual|average|expected) (?:volume|number|level)',
  '(?:high|unusual) volumes? of (?:calls|contacts|enquiries|inquiries|messages|requests)',
  String.raw`(?:a member|one) of (?:the|our) (?:\w+ )?team will (?:respond|reply|contact|be in touch|revert|get back)`,
  '(?:this is an |an )?automat(?:ed|ic) (?:message|reply|response|answer)|do not reply to this',
  'we (?:acknowledge|confirm) (?:the )?receipt of',
  String.raw`(?:in|with) (?:response|reference|regard) to your (?:\w+ )?(?:query|enquiry|inquiry|message|comment|request|email|post|correspondence)`,
  '(?:has|have) been (?:logged|registered|recorded) (?:under|as|with)',
  String.raw`(?:quote|quoting) (?:the |your )?(?:reference|ticket|case)|ticket \w+ will|your satisfaction is`,
  'we (?:constantly |continuously |always )?strive to (?:provide|deliver|offer|ensure|maintain)',
  '(?:query|enquiry|request) (?:resolved|noted|logged)|falls under|(?:optimal|normal) service is restored',
  'refer to (?:the |our )?(?:conditions|tariff|price list|schedule|faqs?|website|documentation|help (?:section|page|cent(?:re|er))|terms|manual|knowledge base)',
  String.raw`(?:thank|thanking) you for your (?:kind )?(?:understanding|cooperation|co-operation|patronage)(?= (?:in|on|and|regarding)|\.? *$)`,
);
/** A pointer instead of an answer, as a whole short sentence under somebody's question. */
const POINTER = phrases(
  { before: '^', after: '(?: (?:for anyone|page|section))?[.!](?= |$)', flags: 'gi' },
  String.raw`(?:all |this |that |the |our |full |such )?(?:\w+ ){0,4}(?:is|are) (?:all |clearly |also |already )?(?:available|shown|printed|listed|published|displayed|detailed|described|stated|given|set out|found|indicated) (?:on|in|at|under) (?:the|our) (?:[a-z]{3,12} )?(?:website|site|menu|page|app|door|faqs?|docs|documentation|label|box|listing|bio|poster|ticket|sign|policy|conditions|terms|manual|description|timetable|brochure|portal|form|receipt|packaging)`,
  '(?:please |kindly )?(?:check|see|consult|visit|read|refer to|look at) (?:the|our) (?:website|site|menu|faqs?|bio|page|docs|documentation|manual|product page|listing|terms|policy|timetable|pinned post|description|notice)',
  '(?:please )?(?:check|look|see|read) (?:it )?there',
  'see (?:website|faq|bio|menu|page|docs|above|below|pinned)',
  "it(?:'s| is) (?:all )?on the (?:website|page|site|door|menu|label|box)",
);
const NOTED =
  /^(?:(?:your )?(?:feedback|comment|message|point|request|concern|suggestion|this|that|all) )?(?:is |has been )?(?:duly )?(?:noted|acknowledged|received|logged)(?: with thanks)?[.!]*(?= |$)/gi;

const rule: Rule = {
  id: 'tone/robot-answer',
  title: 'Answering like a machine',
  why: 'A receipt tells the reader that nobody has read the message.',
  advice: 'Name what the person said and who will do what next.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE'), cite('ROTE_REPLIES'), cite('FIRST_PERSON')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  patterns: [NOTED, POINTER, RECEIPT],
  triggers:
    'above acknowledge acknowledged* actioned* answered appropriate* automated automatic available below bio box co confirm cooperation* dealt described description detailed displayed docs documentation door engagement* engaging escalated* falls faq faqs forwarded* found given greater handled higher important* indicated input* interacting interaction label listed listing logged* manual menu noted* notice page patronage* pinned policy printed processed* published quote quoting received* recorded* refer reference regard registered* relevant* reply* resolved* response responsible* restored* review* satisfaction sentiment* set shown site stated strive taken team terms there ticket timetable understanding* value valued* volume volumes website'.split(
      ' ',
    ),
  examples: {
    flagged: [
      '{Your comment has been received}.',
      '{We value your feedback}.',
      '{Your concern has been forwarded} to the floor manager.',
      '{Noted.}',
      'For help {refer to the FAQ} section.',
      'We have a {higher than usual volume} of calls.',
      { text: '{Thank you for engaging with} our content.', context: { kind: 'reply' } },
    ],
    fine: [
      'Thanks for telling us, Joan, the sweet peas were a lovely choice.',
      'Your parcel has been forwarded to the depot in Leeds, it comes on Friday.',
      'I noted your size and kept one aside.',
      'We received 83 letters and read all of them.',
      'Your idea about the ramp is on the wall, the carpenter comes on Monday.',
      'The value of your old phone depends on the screen.',
      'Thank you for your patience while the road was up!',
    ],
  },
  *check(sentence, { kind }) {
    const severity = kind === 'reply' ? ('warn' as const) : undefined;
    const telling = { unless: [], say: 'sounds like a machine: answer as a person', most: 1, severity };
    yield* tell(sentence, RECEIPT, telling);
    yield* tell(sentence, NOTED, telling);
    if (kind === 'reply')
      yield* tell(sentence, POINTER, {
        ...telling,
        severity: undefined,
        say: 'sends the person looking: give the answer here',
      });
  },
};
export default rule;
