/** Word groups that several rules of this folder share, as parts of regular expressions (all for the i flag). */

/**
 * Where a command can begin: at the start of a passage, after a sign or a pictograph, or after a word such as "so" or
 * "please". English commands have no ending of their own, so that the position is all there is to tell "order now"
 * from "our order now".
 */
export const COMMAND = String.raw`(?<=^\s{0,2}|(?<!\w)[^\w\s'€£$%)]\s{0,2}|[,.!?:;…)]\s{1,2}|\b(?:so|and|then|just|please|pls|kindly|or|but)\s)`;

/** What sellers want done with a purse. */
export const BUYING = String.raw`buy|order|pre-?order|shop|purchase|book|reserve|grab|claim|snag|bag|secure|block your|lock (?:it |yours )?in|snap (?:it|them|one) up|sign up|enrol{1,2}|register|join|subscribe|upgrade|invest|pay|get (?:yours|it|one|them|your\w*)|add (?:it |them )?to (?:the |your )?(?:cart|basket|bag)|check ?out|send (?:your |the )?(?:deposit|money|payment)`;

/** What sellers want done with a phone. */
export const CONTACT =
  'call|ring|phone|text|message|dm|inbox|whatsapp|apply|enquire|click|tap|swipe|hit the (?:link|button)|act|sign';

export const AT_ONCE =
  'right now|right away|straight ?away|immediately|instantly|asap|at once|this (?:very )?(?:second|minute|instant|moment)|now now|today today|sharp sharp';

/** People whom readers compare themselves with. */
export const PEERS =
  '(?:competitors?|competition|rivals?|neighbou?rs?|colleagues|co-?workers|classmates|mates|pals|peers|friends|besties|cousins?)';

/** Money, an offer or an order to buy: the post sells something. */
export const SELLING =
  /[€£$₦₹]\s?\d|\d\s?(?:€|£|kr\b|eur|euros?\b|quid\b|bucks\b|%)|\b(?:buy|order|book|shop|sale|deals?|offers?|discounts?|prices?|half[- ]price|in stock|link in bio|dm|code|subscribe|sign up)\b/i;

/** Free, a refund, a replacement: what mends, not what sells. */
export const MENDING =
  /\b(?:refund(?:ed|ing)?|replace(?:ment|d)?|on (?:us|the house)|our treat|make (?:it|this|that) (?:right|up)|free of charge|no charge|compensat\w+|credit(?:ed)?|your money back|goodwill|as (?:an|our) apolog\w+|by way of apology|to say sorry)\b/i;
