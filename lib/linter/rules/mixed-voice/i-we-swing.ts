import { cite } from '../../sources.ts';
import { type Hit, likeCase, matchesOf, seen, stands } from '../../text/find.ts';
import type { Match } from '../../text/guards.ts';
import type { Draft, Rule } from '../../types.ts';
import { anyOf, hasSpeaker } from './words.ts';

const r = String.raw;
/** One clause in which the speaker is one and many at once. */
const CLASH = anyOf(
  r`we (?:\w+ ){1,5}myself|i (?:\w+ ){1,4}(?:ourselves|outdid myself)|both of me`,
  r`our \w+,? \(?(?:that is|that's|which is|i mean|aka)? ?me\)?(?=[ ,.!)]|$)|our (?:wife|husband|girlfriend|boyfriend)`,
  r`our (?:wrist|hip|elbow|shoulder) (?:is|has|was)|(?:or|well,?) (?:i am|i do|i did|i will)(?=[ ,.!]*(?:$|lol|my|haha))|(?:ask|call|message|tell) (?:me|us),? or (?:me|us)`,
  r`my family always says our|we at the \w+ (?:\w+ ){1,3}with me|we (?:left|quit|lost|wrote|opened|used) my|we can't wait for me|we told (?:\w+ ){1,3}my opinion|us to look at it (?:myself|for me)`,
);
/** "I know", "I hope": the writer's nod to the reader says nothing about who the company is. */
const NOT_ASIDE = r`(?! (?:know|mean|hope|think|guess|suppose|promise|swear|bet|admit|wonder|wish|believe|must say|have to say|say|agree|reckon|repeat|can tell|understand|see)\b|'(?:m (?:afraid|sure|told|sorry|not one)|d (?:say|bet)))`;
const SINGLE = new RegExp(r`(?<![\w'.(])i(?=[ '])${NOT_ASIDE}(?:'(?:m|ve|ll|d))?(?: \w+)?`, 'gi');
const MANY = /(?<!\w)we(?!\w)(?:'(?:re|ve|ll|d))?(?! (?:all|both|humans|women|men|parents|two|three)\b)(?: \w+)?/gi;
/** With others named beside "I", "we" is them and me. */
const WITH_OTHERS =
  /\b(?:(?!\w+day )[A-Z][a-z]+|my \w+|she|he|they) and I\b(?!')|\bme and (?!the )\w+|\bI and [A-Z]\w+|\bwith my (?:wife|husband|sister|brother)\b/;

/** Prices, hours, goods: clearly the firm speaks, so the swing weighs more. */
const OF_COMPANY =
  /[€£$₦₹]|\d|\b(?:shop|orders?|open|closed|book(?:ed|ings?)?|menu|clients?|customers?|workshop|studio|stock)\b/i;

const matchOf = ({ raw }: Draft, { 0: words, index }: Hit): Match => ({
  start: index,
  end: index + words.length,
  words: raw.slice(index, index + words.length),
  groups: {},
});

interface Swing {
  /** The first word that swings, and whether it is the "I". */
  readonly hit: Hit;
  readonly isOne: boolean;
  /** The other word stands in the sentence before, not in the same one. */
  readonly isNext: boolean;
}
/** The first place where "I" follows "we", or "we" follows "I", in the same sentence or the next. */
function firstSwing({ text, sentences }: Draft): Swing | undefined {
  const ones = matchesOf(text, SINGLE);
  const many = ones.length > 0 ? matchesOf(text, MANY) : [];
  if (many.length === 0) return;
  let one = 0;
  let other = 0;
  let sentence = 0;
  let before: { readonly isOne: boolean; readonly sentence: number } | undefined;
  while (one < ones.length || other < many.length) {
    const isOne = (ones[one]?.index ?? text.length) < (many[other]?.index ?? text.length);
    const hit = (isOne ? ones[one++] : many[other++]) as Hit;
    while ((sentences[sentence + 1]?.start ?? text.length) <= hit.index) sentence++;
    if (before && before.isOne !== isOne && sentence - before.sentence <= 1)
      return { hit, isOne, isNext: sentence !== before.sentence };
    before = { isOne, sentence };
  }
  return;
}

const PLURAL: Record<string, string> = { i: 'we', "i'm": "we're", 'i’m': 'we’re', am: 'are', was: 'were' };
/** "I was" → "we were"; undefined when the clause goes on with my, me, myself. */
function inPlural({ words, end }: Match, text: string): string | undefined {
  if (/^[^.!?\n]{0,80}\b(?:my|me|mine|myself)\b/i.test(text.slice(end))) return;
  const [pronoun = '', verb] = words.split(' ');
  const we = PLURAL[pronoun.toLowerCase()] ?? pronoun.replace(/^i/i, 'we');
  const capital = /[.!?\n]\s*$/.test(text.slice(0, end - words.length)) || end === words.length;
  return [capital ? likeCase(we, 'I') : we, verb && (PLURAL[verb] ?? verb)].filter(Boolean).join(' ');
}

const rule: Rule = {
  id: 'mixed-voice/i-we-swing',
  title: 'I and we for the same speaker',
  why: 'Readers cannot tell whether one person or the whole team speaks.',
  advice: 'Keep to one of them, or sign the post with a name.',
  severity: 'warn',
  sources: [cite('MICROSOFT', 'one voice'), cite('FIRST_PERSON', '“I” belongs to a person who is named')],
  // In replies “I” from an agent works better than “we” (Packard et al.), so only a clash within one clause counts there.
  where: { kinds: ['post', 'reply'], accounts: ['company'] },
  reads: 'draft',
  triggers: ['we', "we're", "we've", "we'll", "we'd", 'our', 'me', 'myself'],
  silences: [
    { rule: 'mixed-voice/i-aside', on: 'whole' },
    { rule: 'mixed-voice/my-team', on: 'whole' },
    { rule: 'mixed-voice/unnamed-speaker', on: 'whole' },
  ],
  examples: {
    flagged: [
      'I designed a new bag and {we sell} it from Friday.',
      { text: 'We open at 8. {I baked} figs today.', fixed: 'We open at 8. We baked figs today.' },
      'I just launched the autumn box. {We deliver} in Valencia.',
      'We’ve added a terrace. {I also} changed the menu.',
      'Tomorrow we close early because {I decided} to fix the oven.',
      { text: 'I think we’re proud of it, {well I am}', context: { kind: 'reply' } },
      'Stout’s on at four. I brewed it, {we named} it, and {our wife} is not sure.',
    ],
    fine: [
      'We designed a new bag and we sell it from Friday.',
      'Leo here. I baked figs while the rest slept; we open at 8.',
      'We open at 8. I know, early.',
      { text: 'I opened your ticket and we ship a new one today.', context: { kind: 'reply' } },
      '“I baked it, we ate it” is our five-word review of the month.',
      'Lena and I met at the mill in 2009, and we have baked together since.',
      'I started in my kitchen in 2019 with one pan. People told me I was mad, and I left my job at the bank.',
      'The kiln is cooling. We open it on Thursday and I will show you the wrecks. – Maeve',
    ],
  },
  *check(draft, context, profile) {
    if (hasSpeaker(draft.raw)) return;
    const [clash] = matchesOf(draft.text, CLASH);
    if (clash) yield seen(matchOf(draft, clash), { say: 'is one and many at once: keep to one' });
    if (context.kind !== 'post' || stands(WITH_OTHERS, draft.text)) return;
    const swing = firstSwing(draft);
    if (!swing) return;
    const match = matchOf(draft, swing.hit);
    const fix = swing.isOne && profile.voice === 'we' ? inPlural(match, draft.text) : undefined;
    yield seen(match, {
      say: swing.isOne ? 'after “we”: who speaks? Keep to one' : 'after “I”: who speaks? Keep to one',
      ...(swing.isNext && !stands(OF_COMPANY, draft.text) && { severity: 'hint' as const }),
      ...(fix !== undefined && { fixes: () => [fix] }),
    });
  },
};
export default rule;
