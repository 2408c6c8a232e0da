import { matchesOf, stands } from '../../text/find.ts';
import { families } from '../../text/words.ts';

/** Ways to ask readers in. */
const INVITES = families(
  String.raw`
  tell (?:us|me)|let (?:us|me) know|share (?:your|with us)|what do you|which (?:one|would)|send us|ask (?:us|me)|come (?:and|along|by|in|to)|join (?:us|in)
  drop (?:by|in)|stop by|see you|meet us|write to|say (?:hi|hello)|your (?:ideas?|turn|questions?|stor(?:y|ies)|photos?)|we'd love to|reply|comment
`,
  'i',
);
export const invites = (text: string): boolean => text.includes('?') || stands(INVITES, text);

/** Notices owe nobody a question. */
export const isNotice = (text: string): boolean =>
  /\b(?:closed|closing|closes|interrupted|outage|maintenance|recall(?:ed)?|passed away|rest in peace|condolences|cancel(?:led|ed)|postponed|notice|reminder|warning|hiring|vacanc(?:y|ies)|strike|sorry|apologi[sz]e|thank(?:s|ful)?)\b/i.test(
    text,
  );

const OFFERS = families(String.raw`
  [^\W\d]{0,12} ?\d{1,2} ?% off|\d{1,2} ?% (?:off|discount|less)|half[- ]price|(?:two|2)[- ]for[- ](?:one|1)|discount(?:s|ed)?|save (?:up to )?[£€$]?\d[\d.,]*|sale(?! (?:at the school|of work))|special offers?|offers? of the (?:week|day|month)
  promo(?: code)?|use code|coupon|deals? of|new (?:collection|range|menu|line)|in the shop now
`);
const CALLS =
  /(?:^|[.!?:,;\n]\s{0,2}|\b(?:and|then|please|now) )(?:order|buy|shop|book|subscribe|pre-?order|get yours|grab yours|sign up)\b(?! (?:fairs?|clubs?|swaps?))/gim;
const count = (text: string, pattern: RegExp) => matchesOf(text, pattern).length;
/** An offer and a call to it, or two offers. */
export const sellsOnly = (text: string): boolean => {
  const offers = count(text, OFFERS);
  return offers > 0 && offers + count(text, CALLS) >= 2;
};

/** Anything in it for someone who does not buy. */
export const gives = (text: string): boolean =>
  /\b(?:how (?:to|we|long|it)|why (?:we|the|it|your)|because|tip|tips|recipe|step|story|learn\w*|explain\w*|guide|hours|open(?:s|ed)?|clos(?:es|ed)|ingredients?|made (?:of|from|with|by)|did you know|mistake|we (?:found|tested|visited|met|built|moved|burnt|asked|planted|taught|helped)|photos? (?:of|by|from)|thank\w*|sorry|neighbou?rs?|free|until|terms|sizes?|colou?rs?|wool|linen|cotton|oak|from \w+ (?:farm|mill))\b|\d{1,2}:\d\d|\b\d+ (?:g|kg|ml|litres?|grams?|minutes?|hours?|degrees|cm|km)\b/i.test(
    text,
  );
