import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const CORNERED =
  /\b(?:we|i)(?:'ve| have|'ll| will)? (?:already |just )?(?:put|pencil+ed|written|wrote|kept|held|set|saved) (?:(?:it|you|yours|one|two|a spot|a place|a seat|a slot|your name(?:s)?|a few) )(?:down |aside |in |on |into )(?:for you\b|for the (?:ladies|ones|people|girls|men)|your name|it\b)|\bwith your name on it\b(?=[^.!?]{0,60}(?:test drive|today|tomorrow|bring|deposit|pay|waiting))|\b(?:take|took|treat|count) (?:it|that|this) as (?:settled|agreed|a yes|done)\b|\bwrote it as a yes\b|\bnot taking no\b|\bwon'?t take no\b|\b(?:we|i) (?:do |can )?(?:see|know|notice|check) (?:when|who|which|how (?:often|many))(?:'s| is| has| have| it)? (?:it'?s )?(?:opened|open(?:s|ed)? it|scrolls?|clicked|kind scrolls|been|not (?:yet )?(?:ordered|booked|replied))|\bi do check the list\b|\bnobody'?s saying anything\b|\bbut people (?:do )?(?:look|talk|notice|see)\b|\b(?:you )?do notice the ones\b|\byou know who you are\b(?!,? (?:- ?)?(?:and )?(?:whoever|thank|thanks|to|who)\b)|\bwould (?:yours|your \w+) have held\b|\bhe does see it\b|\bnod along\b|\bso (?:perhaps|maybe) you'?d be (?:kind|good) enough to (?:tell|confirm|pay|book|order|decide)\b|\b(?:did look|looked) after you\b[^.!?\n]{0,24}|\bmean a (?:great deal|lot|huge amount) to me personally if you\b|\bnothing left to decide\b|\bwe trust (?:that )?(?:you|in this week you)(?:'ll| will) correct\b|\b(?:just |only )?(?:\d+|one|two|three|four) (?:more )?(?:sales?|orders?|sign-?ups?|bookings?|clients?) (?:away from|short of|to go|and (?:i|we) (?:hit|reach|make)|from (?:my|our) (?:target|goal))\b|\bbe my hero\b|\b(?:token|deposit|payment) (?:amount )?today only then\b|\b(?:kindly|pls|please) (?:do|make) (?:fast|quick|immediate) payment\b|\bif you (?:sign|book|pay|decide|order|commit) before you (?:leave|go|close)\b|\bdon'?t (?:make|let) (?:me|us|him|her) (?:beg|down|wait)\b|\b(?:you )?wouldn'?t want (?:that|her|him|them|to be the)\b|\bin case that'?s more than\b|\bis decided (?:this week|today|tonight),? by you\b|\bif you(?:'d| would) rather that wasn'?t you\b|\bcame back to find (?:theirs|it|them) (?:sold|gone|taken)\b|\bhave to nod\b|\bwe(?:'re| are) waiting on you\b/gi;
const isService = beside(
  /\b(?:refund|parcel|order number|sorry|pick ?up|collect|allerg\w+|wheelchair|as you asked|you asked|as agreed|thank(?:s| you)|waiting list)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/whispered-pressure',
  title: 'Polite pressure',
  why: 'A soft voice does not make a push polite; people notice being cornered.',
  advice: 'Say what is on offer and leave the next step to them.',
  severity: 'hint',
  sources: [cite('DARK_PATTERNS', 'pressured selling'), cite('UCPD', 'articles 8 and 9'), cite('POLITENESS')],
  reads: 'sentence',
  triggers: [
    'sold',
    'gone',
    'taken',
    'have',
    'wrote',
    'list',
    'find',
    'nod',
    'case',
    'decided',
    'sales',
    'sale',
    'orders',
    'order',
    'sign',
    'hero',
    'payment',
    'token',
    'signups',
    'bookings',
    'before',
    'name',
    'aside',
    'pencil',
    'pencilled',
    'settled',
    'no',
    'odd',
    'look',
    'looks',
    'notice',
    'people',
    'know',
    'who',
    'hear',
    'spot',
    'shall',
    'put',
    'kept',
    'held',
    'hold',
    'see',
    'street',
    'mean',
    'nod',
    'personally',
    'yours',
    'asking',
    'trust',
    'counting',
    'waiting',
    'certainly',
    'sure',
    'best',
    'favour',
  ],
  examples: {
    flagged: [
      '{We’ve put your name on it}, £85.',
      '{We do see when it’s opened}, some of you four times.',
      'Panels on eleven houses. Of course, {but people look}.',
      'Unless we hear tonight we’ll {take it as settled}.',
      'Test drive at nine, {not taking no} today.',
      '{You know who you are}, and today is Monday.',
      '{We put a spot aside for you} on the form.',
    ],
    fine: [
      'As you asked, we’ve put it aside for you, no payment needed.',
      'We see who came first on the video: Marta.',
      'People look happy on this bench.',
      'To the neighbours who shovelled, you know who you are, thank you.',
      'I’ll hold the parcel until Friday.',
      'No is a fine answer.',
      'You know who you are, whoever left the lemon drizzle on the counter.',
    ],
  },
  check: (sentence, context) =>
    context.answering === 'complaint'
      ? []
      : tell(sentence, CORNERED, {
          unless: [isReported, isService],
          say: 'corners the reader: leave the next step to them',
        }),
};
export default rule;
