import { cite } from '../../sources.ts';
import { DELETE, find, seen } from '../../text/find.ts';
import { type Guard, isReported } from '../../text/guards.ts';
import { listPattern } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { COMPANY, wordList } from './words.ts';

const PETS =
  '(?:hun|hunni|huni|babe|babes|darling|darlin|sweetie|sweetheart|honey|my love|gorgeous|bestie|cutie|luv|chick|beautiful|sexy)';
const SOBER = 55;
/** Only where somebody is addressed: after a greeting, or between a comma and the end. */
const CALLED = new RegExp(
  String.raw`(?<=\b(?:thanks?|thank you|hi|hey|hello|sorry|morning|yes|no|ok|okay|aw+) )${PETS}(?=\s*(?:[,.!?]|$| xx?\b))|,\s?${PETS}(?=\s*(?:[.!?]|$| xx?\b))`,
  'gim',
);
const KISSES =
  /\bx(?<=[\p{L}.!?,)] ?x)x{1,3}(?=\s*[.!]?\s*(?:$|\n))|\bxoxo\b|\blove (?:you|u|ya)(?: all| lots| loads)? ?x+\b/giu;

const rule: Rule = {
  id: 'mixed-voice/pet-name',
  title: 'Pet names and kisses in public',
  why: 'Friendly is good; this is how one texts a friend, and not everyone wants it from a shop.',
  advice: 'Use the first name, or leave it out.',
  severity: 'hint',
  sources: [cite('POLITENESS', 'terms of address'), cite('MAILCHIMP', 'friendly, not too familiar')],
  where: COMPANY,
  reads: 'draft',
  patterns: [CALLED, KISSES],
  triggers: wordList(`
    babe babes beautiful bestie chick cutie darlin darling gorgeous honey hun huni hunni love luv sexy sweetheart
    sweetie x xoxo xx xxx xxxx
  `),
  examples: {
    flagged: [
      { text: 'Thanks {hun}, see you Friday {xx}', context: { kind: 'reply' }, fixed: 'Thanks hun, see you Friday ' },
      { text: 'Hey {gorgeous}, your table is ready. Love, us {xxx}', context: { kind: 'reply' } },
      { text: 'Sorry {babe}, we are closed', context: { kind: 'reply' }, profile: { preset: 'calm-expert' } },
      { text: 'Good night everyone {xx}', profile: { preset: 'calm-expert' }, fixed: 'Good night everyone ' },
      { text: 'Ready at six{, sweetheart}! {Love you all xxx}', fixed: 'Ready at six! ' },
    ],
    fine: [
      'Honey from our own bees, 500 g jar.',
      'The darling buds of May are out at the flower stall.',
      'Gorgeous light in the shop this morning.',
      'Mustard, honey, dill: the sauce has three things in it.',
      { text: 'Thanks hun', context: { kind: 'reply', account: 'personal' } },
      { text: 'Sorry love, we are closed. Hey bestie, come at six.', profile: { allow: ['bestie', 'love'] } },
      'Sizes S to xx large.',
      { text: 'Thanks hun, see you Friday', context: { kind: 'reply' } },
    ],
  },
  *check(draft, _context, profile) {
    const allowed = listPattern(profile.allow);
    const isAllowed: Guard = (_passage, { words }) => allowed !== undefined && words.search(allowed) >= 0;
    const isList: Guard = ({ text }, match) =>
      /,[^.!?\n]*,[^.!?\n]*,/.test(text.slice(Math.max(0, match.start - 80), match.end + 80));
    const names = [...find(draft, CALLED, [isReported, isAllowed, isList])];
    const kisses = [...find(draft, KISSES, [isAllowed])];
    // One "hun" is how many shops speak, and readers like it; two signs, or one in a sober house, are a habit of texting.
    const isSober = profile.preset === 'calm-expert' || profile.tone.formality?.aim >= SOBER;
    if (names.length + kisses.length < (isSober ? 1 : 2)) return;
    const say = 'is very familiar: use the name or leave it out';
    for (const match of names.slice(0, 1))
      yield seen(match, { say, fixes: ({ words }) => (words.startsWith(',') ? [DELETE] : []) });
    for (const match of kisses.slice(0, 1)) yield seen(match, { say, fixes: () => [DELETE] });
  },
};
export default rule;
