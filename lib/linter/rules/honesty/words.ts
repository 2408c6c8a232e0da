import { standing } from '../../../profile/index.ts';
import { stands } from '../../text/find.ts';
import { around, type Guard } from '../../text/guards.ts';
import { listPattern, rememberLast } from '../../text/words.ts';
import type { Profile } from '../../types.ts';

/** One pattern out of shapes, whole words, any case. */
export const anyOf = (...shapes: readonly string[]): RegExp =>
  new RegExp(`(?<!\\w)(?:${shapes.join('|')})(?!\\w)`, 'gi');

/** Trigger words in one line: a long array would hide the rule. */
export const anyWord = (words: string): readonly string[] => words.split(' ');

const r = String.raw;

/** A sum of money in the notations posts use. */
export const MONEY = r`(?:[€£$₦₹]\s?\d(?:[\d.,]{0,12}\d)?k?|(?:rs\.?|n|ngn|usd|eur|gbp|aud) ?\d(?:[\d.,]{0,12}\d)?k?|\d[\d.,]{0,12}k? ?(?:€|£|\$|euros?|eur|pounds|quid|bucks|dollars|kr|naira|rupees|lakhs?))`;
export const NUMBER = r`(?:\d[\d.,]{0,12}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty)`;
/** "in 7 days", "within a week", "after one session". */
export const SOON = r`(?:in|within|after|inside)(?: just| only| about| around| under| less than| as little as)? ${NUMBER}(?: single| short| easy)? (?:minutes?|hours?|days?|nights?|mornings?|weeks?|weekends?|months?|years?|sessions?|uses?|visits?|treatments?|lessons?|washes)`;
/** People and firms that buy. */
export const CLIENTS = r`(?:students?|learners?|pupils?|clients?|customers?|patients?|graduates?|leavers?|candidates?|members?|guests?|users?|couples?|founders?|subscribers?|trainees?|attendees?|companies|company|business(?:es)?|teams?|kids?|child(?:ren)?|famil(?:y|ies)|dogs?|head|buyers?)`;
export const COUNTRY = r`(?:world|nation|country|town|city|county|europe|spain|portugal|france|italy|germany|norway|sweden|denmark|finland|iceland|ireland|scotland|wales|england|britain|uk|usa|america|canada|australia|new zealand|india|nigeria|kenya|ghana|south africa|valencia|madrid|barcelona|london|paris|berlin|dublin|lagos|mumbai|delhi|pune|sydney|melbourne|copenhagen|oslo|stockholm)`;
/** Other suppliers as a crowd. */
export const RIVALS = r`(?:(?:the |all |all the |any |most |every )?(?:others|other (?:\w+ )?(?:brands?|shops?|clinics?|compan(?:y|ies)|providers?|products?|places?|agenc(?:y|ies)|bakers?|baker(?:y|ies)|accountants?|garages?|plumbers?|coaches|trainers?|schools?|restaurants?|cafes?|salons?|apps?|tools?|platforms?|suppliers?|dealers?|builders?|firms?|sellers?|banks?)|competition|competitors?|rivals?|rest|big (?:brands?|chains?|names?|boys|guys)|chains|supermarkets?)|the other (?:fella|lot|guys|lads|one)s?|any(?:one|body|thing) else(?: out there| on the market)?|that lot)`;

const LINK = /https?:\/\/|www\.|\w\.(?:com|org|net|es|eu|io|co|app|dev|shop|uk|ie|de|fr|au|nz|in|ng|example)\b/i;
/** The text gives an address where the reader can look it up. */
export const hasLink: (raw: string) => boolean = rememberLast((raw) => LINK.test(raw));

const NAMED_SOURCE =
  /\b(?:according to (?!internal\b|experts?\b|stud(?:y|ies)\b|science\b|research\b|doctors?\b|many\b|some\b)|source:|sources?\b.{0,12}\bin (?:the )?(?:bio|comments?)|(?:study|report|research|survey|poll|trial|test|audit|figures?|numbers?|data|review) (?:by|of|from|with|in|made|at|published)\b|our (?:own |last |\d+ )?(?:survey|test|trial|count)|we (?:asked|surveyed|counted|measured|weighed|timed|tested|logged|ran)\b|i (?:asked|counted|measured|timed|tested|logged|tracked)\b|our own \w+|published (?:in|by)|in 20\d\d|\d+ (?:reviews|votes|answers|replies|people answered)|(?:sample|method|release note|csv|lab report|audit|certificate|licen[cs]e) ?(?:number|no|is|and|sheet|on|in|’s|'s)?)\b|\((?:[^()]{0,40})20\d\d\)/i;
const NAMED_BODY = /\b(?:ONS|INE|Eurostat|WHO|NHS|NICE|RNID|OECD|Gartner|RISE|Which\?)\b/;
/** Somewhere in the text the origin of its figures is named. */
export const namesSource = (text: string): boolean => stands(NAMED_SOURCE, text) || stands(NAMED_BODY, text);

const JUDGED =
  /\b(?:voted|rated|ranked|named|awarded|awards?|prize|medal|certified|tested|audited|measured|counted)\b[^.!?\n]{0,60}\b(?:by (?!us\b|our\b|ourselves|experts\b|mums\b|everyone)|in (?:the )?20\d\d|20\d\d|on (?:google|tripadvisor|trustpilot)|at (?:the|The) [A-Z]|jury|readers|chronicle|guild|guide|out of \d)|\bsays? (?:the )?[A-Z]\w+|\b(?:index|jury|league table)\b/;
/** The sentence names who judged, or where the figure comes from. */
export const isJudged: Guard = (passage, match) => {
  const sentence = around(passage, match);
  return JUDGED.test(sentence) || namesSource(sentence);
};

/**
 * The company keeps proof for this claim, and the proof holds.
 * @param now a rule that reads one sentence has none: there the linter leaves out what has run out
 */
export const isOnFile =
  (profile: Profile, now = 0): Guard =>
  (passage) => {
    const claims = listPattern(profile.claims.flatMap((one) => (standing(one, now) === 'valid' ? one.words : [])));
    return claims !== undefined && passage.raw.search(claims) >= 0;
  };

/** Limits given in the same breath turn a promise into information. */
export const LIMITED =
  /\b(?:depends|depending|may vary|will vary|results vary|usually|normally|typically|most of the time|on average|not everyone|not everybody|doesn't (?:help|work for|suit)|not for everyone|we can't promise|no promises?|can(?:'t|not) (?:guarantee|promise)|sometimes|ask your (?:doctor|gp|pharmacist|vet))\b/i;
