import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';

/** What the machine says when a person wrote. */
const RECEIPT =
  /\b(?:your (?:\w+ )?(?:message|comment|feedback|concerns?|query|enquiry|inquiry|issue|request|complaint|patronage|input|engagement|submission|observation|remarks?|interest|correspondence|sentiments?|suggestions?|ticket|case)s?\b[^.!?\n]{0,40}? (?:has|have|is|are|was|were|will be) (?:been )?(?:duly |now |successfully |very |greatly |highly |much )?(?:noted|received|forwarded|logged|registered|recorded|escalated|acknowledged|valued|important|actioned|taken up|processed|under review|passed to the (?:relevant|appropriate|responsible))|(?:has|have) been (?:duly )?(?:noted|forwarded to (?:the|our) (?:relevant|appropriate|concerned|responsible)|taken up (?:on|with))|(?:we|and) (?:truly |highly |really |sincerely |greatly )?value (?:your (?:feedback|input|loyalty|opinion|comments?|engagement|patronage|business)|(?:each|every|all))|(?:appreciate|value) (?:your|the) (?:positive )?(?:sentiment|engagement|input|patronage)|thank you for (?:engaging|interacting) with|(?:engagement|interaction) with (?:this|our) (?:content|page|post|brand) |will be (?:actioned|processed in (?:the )?order|dealt with in (?:due|the order)|handled in order|answered in one document)|(?:processed|handled|dealt with|answered) in (?:the )?order (?:of receipt|received|in which)|(?:higher|greater) than (?:normal|usual|average|expected) (?:volume|number|level)|(?:high|unusual) volumes? of (?:calls|contacts|enquiries|inquiries|messages|requests)|(?:a member|one) of (?:the|our) (?:\w+ )?team will (?:respond|reply|contact|be in touch|revert|get back)|falls under|(?:optimal|normal) service is restored|refer to (?:the|our) (?:conditions|tariff|price list|schedule|faqs?|website|documentation|help (?:section|page|cent(?:re|er))|terms|manual|knowledge base)|(?:thank|thanking) you for your (?:kind )?(?:understanding|cooperation|co-operation|patronage)(?= (?:in|on|and|regarding)|\.? *$))/gi;
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
  triggers: [
    'your',
    'noted',
    'forwarded',
    'taken',
    'value',
    'appreciate',
    'thank',
    'thanking',
    'engagement',
    'interaction',
    'actioned',
    'processed',
    'dealt',
    'handled',
    'answered',
    'higher',
    'greater',
    'high',
    'unusual',
    'team',
    'falls',
    'restored',
    'refer',
    'acknowledged',
    'received',
    'logged',
  ],
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
  *check(sentence) {
    const telling = { unless: [], say: 'sounds like a machine: answer as a person', most: 1 };
    yield* tell(sentence, RECEIPT, telling);
    yield* tell(sentence, NOTED, telling);
  },
};
export default rule;
