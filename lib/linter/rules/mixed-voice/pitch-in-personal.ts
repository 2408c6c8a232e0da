import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, KIN, MY } from './words.ts';

const r = String.raw;
const PRIVATE = new RegExp(
  r`(?<!\w)(?:${MY}${KIN}|my (?:honeymoon|birthday|wedding|anniversary|holidays?|divorce|new (?:house|flat|baby))|birthday (?:week|today)|date night|\d+ years married|baby(?:'s)? (?:here|girl|boy))(?!\w)`,
  'i',
);
const PUSH = anyOf(
  r`\d+ ?% off|half price|(?:spring|summer|autumn|winter|flash) sale`,
  r`(?:so |and |then )?(?:order (?:now|yours|here|today)|book (?:now|yours?)|buy (?:now|yours)|(?:dm|message) me (?:for|to (?:book|order)) (?:\w+)|link in bio|use (?:my )?code|sign up (?:now|today|here))`,
);
const DISCLOSED = /\b(?:i work (?:at|for|in))\b/i;

const rule: Rule = {
  id: 'mixed-voice/pitch-in-personal',
  title: 'Family news with a price list',
  why: 'Friends came for the news and got an offer; next time they scroll past both.',
  advice: 'Keep the personal part here and start a second post for the offer.',
  severity: 'hint',
  sources: [cite('CONTEXTS', 'roles mixed before one audience')],
  where: { kinds: ['post'], accounts: ['personal'] },
  reads: 'draft',
  patterns: [PUSH],
  triggers: ['off', 'half', 'sale', 'order', 'book', 'buy', 'dm', 'message', 'link', 'code', 'sign'],
  examples: {
    flagged: [
      'My daughter turned one today! To celebrate, {20% off} all cakes.',
      'Just back from my honeymoon. {DM me for quotes} on kitchens.',
      'My dad passed his exam, {so use code} DAD10 in our shop.',
      'My birthday week! {Order yours} today, box at €19.',
      'Date night with my wife, and our {spring sale} is on.',
    ],
    fine: [
      'My daughter turned one today!',
      'At work we just launched our spring box. I helped choose the jam.',
      { text: 'My grandfather founded this bakery. 20% off the rye.', context: { account: 'company' } },
      'My wife says the shop needs more chairs. She is right.',
      'I work at Nordic Bakery and my son loves it; we have a course on Saturday, 20% off for neighbours.',
    ],
  },
  *check(draft) {
    if (!stands(PRIVATE, draft.text) || stands(DISCLOSED, draft.text)) return;
    for (const match of [...find(draft, PUSH, [isReported])].slice(0, 1))
      yield seen(match, { say: 'beside private news: make it a second post' });
  },
};
export default rule;
