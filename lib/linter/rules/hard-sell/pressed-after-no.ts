import { cite } from '../../sources.ts';
import { matchesOf, stands } from '../../text/find.ts';
import type { Rule, Sighting } from '../../types.ts';

const NOT_NOW =
  /\b(?:think(?:ing)? about it|have a think|over (?:my|our|the) budget|out of (?:my|our) (?:budget|price range)|(?:too|bit|so) (?:expensive|dear|pricey|much for (?:me|us))|can'?t (?:afford|justify)|need to (?:talk|speak|check|ask) (?:to|with)?|ask my (?:husband|wife|partner|boss)|talk to my|not (?:for me|right now|this (?:month|year|time)|today|ready|interested)|maybe (?:later|next|one day|some ?day)|no thank(?:s| you)|cancel(?:l?ing|led)?|unsubscrib\w+|(?:just|only) (?:looking|browsing)|when i(?:'ve| have) (?:saved|the money)|saving up|payday)\b/i;
const PRESS =
  /\b(?:shall|should|can|may) (?:we|i) (?:put|send|book|block|pencil|hold|reserve|sign|add|take|ring|call) (?:it|you|him|her|your|the|them|one|\w+ the two)\b[^.!?\n]{0,40}|\b(?:we|i)(?:'ve| have) put (?:your name|it in your name)\b|\b(?:what if|why not) (?:it|you|we) [^.!?\n]{0,40}|\bbudgets? ha(?:ve|s) a way\b|\b(?:just|only) (?:pay|put down|leave) (?:a |the )?(?:small )?(?:deposit|half)\b|\b(?:before|or) (?:someone|somebody|another|it'?s|they'?re)[^.!?\n]{0,30}|\b(?:today|tonight)(?: only)?,? (?:and )?(?:i|we)(?:'ll| will| can) (?:knock|take|give|throw)\b[^.!?\n]{0,24}|\byou(?:'ll| will) (?:regret|miss|wish)\b[^.,!?\n]{0,24}|\b(?:monthly|instalments?|finance|pay[- ]later|klarna) (?:option|plan|makes)\b|\b(?:don'?t|do not) (?:think|wait|let)\b[^.!?\n]{0,24}/gi;
/** Undoing an order is service, not a push. */
const SERVICE =
  /\b(?:cancelled|cancelled it|refund(?:ed)?|no pressure|no rush|no hurry|no worries|take your time, (?:it|we|the))\b/i;

const rule: Rule = {
  id: 'hard-sell/pressed-after-no',
  title: 'Pressing after a no',
  why: 'Somebody who says “not now” and is pushed will say it to others too.',
  advice: 'Thank them, tell them how long the offer stands, and stop.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'Annex I point 26 and article 9'),
    cite('DARK_PATTERNS', 'pressured selling'),
    cite('POLITENESS'),
  ],
  reads: 'draft',
  where: { kinds: ['reply', 'comment', 'message'] },
  patterns: [PRESS],
  triggers: [
    'regret',
    'miss',
    'wish',
    'think',
    'wait',
    'why',
    'shall',
    'should',
    'name',
    'budget',
    'budgets',
    'today',
    'tomorrow',
    'tonight',
    'month',
    'monthly',
    'hold',
    'put',
    'book',
    'send',
    'what',
    'grab',
    'before',
    'one',
    'take',
    'finance',
    'instalments',
    'deposit',
    'offer',
    'discount',
  ],
  examples: {
    flagged: [
      {
        text: 'Of course! {Shall we put it in your name while we chat}?',
        context: { kind: 'reply', replyTo: 'Love this sofa, need to talk to my husband first' },
      },
      {
        text: '{Budgets have a way} of moving for the right ring.',
        context: { kind: 'reply', replyTo: 'Gorgeous, way out of my budget though' },
      },
      {
        text: 'Sad to read that. {What if it ran one more month}?',
        context: { kind: 'reply', replyTo: 'Cancelling my subscription, thanks for everything' },
      },
      {
        text: 'Sure, but decide {before someone else takes the last one}.',
        context: { kind: 'reply', replyTo: 'Going to think about it' },
      },
      { text: '{You’ll regret leaving it}, it suits you.', context: { kind: 'reply', replyTo: 'Maybe next year!' } },
    ],
    fine: [
      {
        text: 'No rush at all. Shall we put it aside until Friday?',
        context: { kind: 'reply', replyTo: 'Need to ask my wife' },
      },
      {
        text: 'Shall we book you in for Saturday?',
        context: { kind: 'reply', replyTo: 'Do you have a table for two?' },
      },
      {
        text: 'Of course. The price stays until the end of June.',
        context: { kind: 'reply', replyTo: 'Bit over my budget this month' },
      },
      {
        text: 'Done, cancelled and refunded. Thank you for two good years.',
        context: { kind: 'reply', replyTo: 'Cancelling my box, drinking less' },
      },
      { text: 'What if it rains? Then we move inside.', context: { kind: 'reply', replyTo: 'See you Sunday' } },
    ],
  },
  check: function* (draft, context): Generator<Sighting> {
    if (!NOT_NOW.test(context.replyTo.replace(/’/g, "'")) || stands(SERVICE, draft.text)) return;
    for (const hit of matchesOf(draft.text, PRESS)) {
      const end = hit.index + hit[0].trimEnd().length;
      yield { start: hit.index, end, message: 'They said “not now”: thank them and say how long the offer stands' };
      return;
    }
  },
};
export default rule;
