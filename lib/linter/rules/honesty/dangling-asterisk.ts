import { cite } from '../../sources.ts';
import { find, seen, stands, tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink } from './words.ts';

const r = String.raw;
const STAR = /(?:\d ?)?[\p{L}\p{N}%€£)!?.]{1,24}\*(?!\*)(?![\p{L}\p{N}])/gu;
/** A footnote that says something, not only that there are terms. */
const FOOTNOTE =
  /(?:^|\n|[.!?)] ?|\s)\*\s?(?!(?:t&?cs|terms|conditions|restrictions|exclusions)\b)[\p{L}\p{N}€£$"“(]/iu;
const EMPTY_NOTE = anyOf(
  r`(?:conditions|terms) as (?:usual|always)|(?:the )?usual (?:terms|conditions)(?: apply)?`,
  r`(?:the )?small (?:print|letters) (?:is |comes |we'll [\w ]{2,16})?(?:later|another (?:day|time)|some other (?:day|time)|not important|boring)`,
  r`(?:terms|small print|conditions|rules)\? (?:trust us|who reads|never heard|what terms|none|we'll see)[\w ]{0,12}`,
  r`(?:t&?cs?|terms(?: (?:and|&) conditions)?|conditions|restrictions|exclusions|some terms) (?:may |will )?(?:apply|posted (?:at|in) [\w ]{2,20}|in (?:store|shop)|on (?:request|the door)|available(?: on request| in store)?)`,
  r`(?:ask|see|consult|check)(?: us| in store| in the shop)?(?: for)? (?:the )?(?:conditions|full terms|small print)`,
  r`subject to (?:conditions|terms)`,
);

const rule: Rule = {
  id: 'honesty/dangling-asterisk',
  title: 'Conditions nobody can read',
  why: 'An asterisk or “terms apply” that leads nowhere tells people there is a catch and hides which one.',
  advice: 'Write the main condition in the post and link the rest.',
  severity: 'warn',
  sources: [
    cite('ASA_TERMS'),
    cite('CAP', '3.9 and 8.17'),
    cite('UCPD', 'article 7'),
    cite('FTC_DOTCOM', 'proximity'),
    cite('FCA_FG24'),
  ],
  reads: 'draft',
  triggers: anyWord('* terms tcs t conditions restrictions exclusions small rules'),
  where: {
    networks: [
      'x',
      'linkedin',
      'facebook',
      'instagram',
      'threads',
      'bluesky',
      'mastodon',
      'youtube',
      'tiktok',
      'pinterest',
      'buffer',
      'google-business',
      'other',
    ],
  },
  examples: {
    flagged: [
      'Everything half price, {sofas*} too, all week.',
      'Fitted kitchens from £4,995 with nothing to {pay.*}',
      'Win a trip! {T&Cs apply}.',
      'New prices, {ask us for the conditions}.',
      'Free broadband for a whole {year*} 🎉\n*{conditions apply}',
    ],
    fine: [
      '50% off* all week.\n*Second item of equal or lower price, until 4 May.',
      'Win a trip! Terms apply: https://trips.example/terms',
      'This is *really* good bread.',
      'Sale! *While we paint the shop.*',
      'What the f* happened to the weather? *sigh*',
      'No conditions, no small print: bread for everyone who helps.',
      'Your rights under the conditions of the lease are on the board.',
    ],
  },
  *check(draft) {
    if (hasLink(draft.raw)) return;
    const { text } = draft;
    const stars = text.match(/\*/g)?.length ?? 0;
    const isEmphasis = /(?<![\p{L}\p{N}%])\*[^*\n]{1,80}\*(?![\p{L}\p{N}])/u.test(text);
    if (
      stars > 0 &&
      !isEmphasis &&
      !stands(FOOTNOTE, text) &&
      /\d|free|%|half|sale|offer|gift|no catch|price/i.test(text)
    )
      for (const match of find(draft, STAR, []))
        if (match.words.length > 2) yield seen(match, { say: 'points to no note: write the condition here' });
    yield* tell(draft, EMPTY_NOTE, { say: 'says nothing yet: write the main condition', most: 1 });
  },
};
export default rule;
