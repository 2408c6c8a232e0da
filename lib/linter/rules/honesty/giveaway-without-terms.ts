import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { hasDate, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink } from './words.ts';

const r = String.raw;
const GIVEAWAY = anyOf(
  r`takes? part in (?:the|our|a) draw(?: for \w+ \w+)?`,
  r`you(?:'ve| have) (?:all |just )?been (?:selected|chosen|drawn)`,
  r`first \d+ (?:likes|comments|followers|shares) (?:get|win|receive)(?: \w+){0,3}`,
  r`competition time|best (?:comment|photo|caption|story|answer) (?:gets|wins|takes home)(?: \w+){0,3}`,
  r`(?:share|like|comment|follow|tag|repost)[^.!?\n]{0,30} and (?:maybe you |you (?:could|can|may|might) |you |perhaps you )?(?:win|get) (?:an? |our |the |yourself )?(?:iphone|free \w+|trip|voucher|ps5|car|spa|weekend|holiday|gift card|hamper|box)`,
  r`giveaway|give-away|raffle|sorteo|prize draw|lucky draw`,
  r`(?:(?:chance|want|going|out) to )?win (?:a|an|one|two|three|\d+|our|tickets|lunch|dinner|free)\b(?! (?:few|little|friend|game|match|war|argument|battle|election|league|tender|customer|client|case|contract)) ?[\w-]{0,14}`,
  r`one of you wins?(?: [\w]+){0,2}|tag (?:a|two|three|your|\d) (?:mates?|friends?|besties?|people|pals?)(?= (?:to|and) (?:win|enter)|[,:!.][^.!?\n]{0,30}\b(?:wins?|prize|enter))`,
  r`everybody wins|every ?one wins`,
  r`(?:comment|like|share|tag|follow|repost|boost)[\w ,&+]{0,40} to (?:win|enter)(?: a \w+)?`,
);
const NEWS =
  /\b(?:winners? (?:is|are|was|were|of (?:our|the) (?:last|giveaway|raffle))|congratulations|congrats|(?:we|they|she|he|team|who) (?:won|didn't win)|won the|(?:giveaway|raffle|draw|contest) (?:is |has )?(?:now )?(?:over|closed|ended)|thank you (?:all )?for (?:taking part|entering)|school raffle|raffle tickets?|charity (?:raffle|giveaway)|the raffle (?:made|raised))\b/i;
const RULES = /\b(?:terms|rules|bases|t&cs|small print is|conditions)\b/i;
const WHO =
  /\b(?:over|aged?|18\+|\+18|residents?|anyone in|open to|only|staff|followers in|in (?:spain|valencia|the uk|the eu|ireland|europe))\b/i;
const MOCKED =
  /\b(?:no small print|when(?:ever)? we feel|ends when|someday|chosen by us|no rules|until we say|know (?:theirselves|themselves)|at some point|sometime soon)\b/i;

const rule: Rule = {
  id: 'honesty/giveaway-without-terms',
  title: 'A giveaway without its rules',
  why: 'People give you their attention or data to enter, so they must know until when and by which rules.',
  advice: 'Add the end date, who may enter, what is won, how it is drawn, and a link to the rules.',
  severity: 'warn',
  sources: [
    cite('CAP', '8.17 and 8.28'),
    cite('ASA_TERMS'),
    cite('META_PROMOTIONS'),
    cite('UCPD', 'Annex I points 19 and 31'),
    cite('SPAIN_LCD', 'article 22.5'),
  ],
  reads: 'draft',
  triggers: anyWord(
    'giveaway give* raffle sorteo draw win wins enter tag competition gets get takes part selected chosen drawn likes comments followers shares',
  ),
  where: { kinds: ['post'] },
  examples: {
    flagged: [
      '{GIVEAWAY}! {Like and comment to win a box}.',
      '{Want to win a weekend}? Follow us.',
      '{Boost this to win a Steam} Steam Deck. We’ll pick somebody when we feel there are enough of you.',
      '{Raffle}! Tag two friends.',
      '{Follow us and win a trip} to Bali!! Winner someday soon.',
    ],
    fine: [
      'Giveaway: one BakeBox. Comment your favourite bread before Sunday 10 May, 20:00. Spain, over 18. Rules: https://bake.example/rules',
      'The winner of the giveaway is Pilar, congratulations!',
      'We won the bread contest in Teruel!',
      'You win a few, you burn a few.',
      'The school raffle is over, thank you: €412 for the trip.',
      'Comment your colour by Sun 20 July 20:00, Spain 18+, random draw Monday, terms in bio to win a voucher.',
    ],
  },
  *check(draft) {
    const { text } = draft;
    if (stands(NEWS, text)) return;
    const missing = [
      !hasDate(text) && 'the end date',
      !hasLink(draft.raw) && !RULES.test(text.replace(/no (?:small print|rules|terms)/gi, '')) && 'the rules',
      !stands(WHO, text) && 'who may enter',
    ].filter((one) => one !== false);
    if (!stands(MOCKED, text) && (missing.length < 2 || !missing.includes('the end date'))) return;
    let left = 2;
    for (const match of find(draft, GIVEAWAY, [isNegated, isReported]))
      if (left-- > 0)
        yield seen(match, {
          say: `lacks ${missing[0] ?? 'the end date'}${missing[1] ? ` and ${missing[1]}` : ''}: add them`,
        });
  },
};
export default rule;
