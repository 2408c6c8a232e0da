import { cite } from '../../sources.ts';
import { find, seen, stands, tell } from '../../text/find.ts';
import { beside, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord } from './words.ts';

const r = String.raw;
const INSIDERS = r`(?:team(?: \w+)?|staff|employees|colleagues|cousins?|friends(?: (?:and|&|of) \w+)?|family|everyone who works here|guys)`;
const INSIDE = anyOf(
  r`thanks to (?:the|our|my) (?:family|friends|staff|team|cousins)(?: (?:group chat|whatsapp))?(?=[^.!?\n]{0,30}(?:$|[.!]))`,
  r`(?:from|by) all (?:\w+ )?of (?:our|my) (?:friends|family|staff|cousins)`,
  r`reviews? before (?:we|it|the \w+) (?:even )?(?:opened|launched|existed)`,
  r`(?:cousins?|mum|mom|dad|brothers?|sisters?|aunt|uncle|wife|husband|neighbou?rs?|staff|team) (?:\w+ )?(?:rated|reviewed) us(?: from [\w ]{3,15})?`,
  r`(?:mum|mom|dad|mama|auntie|aunt|everyone|crew|lads|folks|people)(?:, \w+){0,3}[:,!]? (?:please )?review us`,
  r`(?:each|every one|all) of (?:you|us|the team) (?:please )?(?:to )?(?:post|write|leave|put up|drop) (?:\w+ ){0,2}(?:reviews?|stars?|ratings?)`,
  r`(?:post|write|leave) (?:one|a|two|\d) (?:\w+ )?reviews? (?:each|tonight|from home|per person|from your phone)`,
  r`${INSIDERS}[,:!]? (?:and \w+ )?(?:please |can you |could you |go and |all ){0,3}(?:leave|write|post|give|review|rate)[^.!?\n]{0,40}?(?:reviews?|ratings?|stars?|google|tripadvisor|trustpilot)`,
  r`(?:ask|tell|get) (?:your|our|my|all your) (?:friends|family|cousins|team|staff|employees|mum|parents|colleagues)(?: and \w+)? to (?:leave|write|post|give|review|rate)`,
  r`(?:write|post|review)(?: it)? as if you (?:ate|stayed|shopped|bought|were|had|came)[\w ]{0,20}`,
  r`under (?:different|other|fake|another) names?`,
  r`(?:don't|dont|do not|without) (?:say|saying|mention|mentioning) (?:that )?you (?:work|are from|know|'re (?:family|staff))(?: \w+)?`,
  r`use your (?:private|personal|own) accounts?(?=[^.!?\n]{0,80}(?:review|work here|roast|pic))`,
  r`we need (?:\w+ ){0,3}(?:five[- ]star|5[- ]star|5 stars?|good) (?:google )?(?:reviews?|ones)?(?: to bury| before)`,
);
const HAPPY =
  /\b(?:happy|liked|loved|enjoyed|good (?:experience|time|stay)|great time)\b[^.?!\n]{0,40}[?,:][^.!?\n]{0,60}\b(?:review|google|tripadvisor|trustpilot|stars?)\b/gi;
const UNHAPPY =
  /\b(?:not (?:so )?happy|unhappy|bad (?:experience|time|stay)|a problem|didn't like|something (?:went )?wrong|complaint)\b[^.?!\n]{0,40}[?,:][^.!?\n]{0,60}\b(?:privately|private|dm|inbox|e-?mail|message us|tell us|call us|write to us)\b/i;

const rule: Rule = {
  id: 'honesty/insider-review',
  title: 'Reviews from the inside',
  why: 'Reviews by staff and family, or only from happy guests, mislead everybody else and are banned.',
  advice: 'Ask all real customers in the same way, and let staff and family sit it out.',
  severity: 'stop',
  sources: [
    cite('FTC_465', '§465.2, §465.5 and §465.7'),
    cite('UCPD', 'Annex I points 23b and 23c'),
    cite('DMCC', 'Schedule 20'),
    cite('SPAIN_LCD', 'article 27.7'),
  ],
  reads: 'draft',
  patterns: [HAPPY, INSIDE],
  triggers: anyWord(
    "review reviews rating ratings star stars google tripadvisor trustpilot ask tell get as names name don't dont do without accounts account need each every all thanks from by",
  ),
  examples: {
    flagged: [
      '{Team, please leave a review} on Google!',
      '{Ask your friends and family to give} us five stars.',
      '{Happy with us? Leave a Google review}. Not happy? Send us a private message.',
      'Go on TripAdvisor and {write as if you ate here last week}.',
      'Write a few reviews {under different names} if you like, nobody checks.',
      'Twenty more Google reviews! Add a nice pic and {dont say you work here}.',
    ],
    fine: [
      'Our team reads every review on Monday.',
      'Happy or not, we would like to read your review on Google.',
      'Something went wrong with your order? Tell us here and we fix it.',
      'A Google review helps, whatever the stars. Staff and family sit that one out.',
      'Ask your friends to join you, the table fits ten.',
      'She wrote two novels under different names.',
    ],
  },
  *check(draft) {
    const isAboutReviews = /\b(?:reviews?|ratings?|stars?|google|tripadvisor|trustpilot)\b/i.test(draft.text);
    if (!isAboutReviews) return;
    yield* tell(draft, INSIDE, {
      unless: [isNegated, isReported, isAsked, beside(/\b(?:novel|never ask|sit that one out)/i)],
      say: 'fakes the voice of customers: ask real ones',
    });
    if (stands(UNHAPPY, draft.text))
      for (const match of find(draft, HAPPY, []))
        yield seen(match, { say: 'asks only the happy ones: ask everybody the same' });
  },
};
export default rule;
