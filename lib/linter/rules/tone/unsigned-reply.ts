import { cite } from '../../sources.ts';
import type { Rule } from '../../types.ts';

const FEWEST_WORDS = 12;
/** What may follow a signature: links, "1/2". */
const TRAILER = /(?:\s(?:https?:\/\/\S+|\d\/\d))+\s*$/;
const SIGNED =
  /(?:[-–—^~/]\s?\p{Lu}[\p{L}.]{0,14}|\p{Lu}\p{Ll}+ (?:from|at|de) [\p{L} ]+|[.!?)\n]\s*\p{Lu}\p{Ll}{1,12}(?:,? [\p{L} ]{2,24})?|[.!?)]\s*\p{Lu}{2})(?: ?x{1,3})?[.!\s]*$/u;

const rule: Rule = {
  id: 'tone/unsigned-reply',
  title: 'No name under the reply',
  why: 'Your team signs replies so that people know who is there.',
  advice: 'End with your first name or initials, as your company does.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE', 'signature'), cite('FIRST_PERSON')],
  reads: 'draft',
  marks: false,
  needs: ['signsOff'],
  where: {
    accounts: ['company'],
    kinds: ['reply'],
    networks: [
      'x',
      'facebook',
      'instagram',
      'threads',
      'bluesky',
      'mastodon',
      'linkedin',
      'google-business',
      'buffer',
      'other',
    ],
  },
  triggers: 'always',
  examples: {
    flagged: [
      'Thanks for asking! We bake gluten-free bread on Thursdays, and you can reserve it by phone until noon.',
      'You are right, the sign is hard to read at night. We will put a light there this week.',
      'Yes, dogs are welcome on the terrace. There is a bowl of water by the door for them too.',
      'The course on Saturday has two places left. Would you like us to keep one for you until tomorrow?',
      'We are sorry about the cold coffee. Come by whenever you like and the next one is on the house.',
    ].map((text) => ({ text, profile: { signsOff: true } })),
    fine: [
      {
        text: 'Thanks for asking! We bake gluten-free bread on Thursdays, reserve it by phone until noon. - Ana',
        profile: { signsOff: true },
      },
      {
        text: 'You are right, the sign is hard to read at night. We will put a light there this week ^LM',
        profile: { signsOff: true },
      },
      { text: 'Yes, dogs are welcome!', profile: { signsOff: true } },
      {
        text: 'There are two places left, shall I keep one for you until tomorrow? Leo from Nordic Bakery',
        profile: { signsOff: true },
      },
      {
        text: 'We bake gluten-free bread on Thursdays, and you can reserve it by phone or in the shop until noon.',
        profile: { signsOff: true },
        context: { kind: 'post' },
      },
      'Thanks for asking! We bake gluten-free bread on Thursdays, and you can reserve it by phone until noon.',
    ],
  },
  *check({ text, raw }, _context, { signsOff, staff }) {
    if (!signsOff || text.split(/\s+/).length < FEWEST_WORDS) return;
    const tail = raw.replace(TRAILER, '').trimEnd().slice(-40);
    if (SIGNED.test(tail) || staff.some((name) => name !== '' && tail.includes(name))) return;
    yield { start: 0, end: 0, message: 'Your company signs its replies: add your name or initials' };
  },
};
export default rule;
