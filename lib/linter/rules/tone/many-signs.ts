import { cite } from '../../sources.ts';
import { picturesIn } from '../../text/words.ts';
import type { Rule, Sighting } from '../../types.ts';

const MARKS = /!/g;
/** Emoji at the start of lines are bullets: each kind counts once. */
const BULLET = /^\s*\p{Extended_Pictographic}/u;
const BULLETED = 3;
/** Where readers expect a few more. */
const LIVELY = new Set(['instagram', 'tiktok']);
const ROOM = 2;
/** A little over the limit is a good day, not another voice. */
const SLACK = 2;

const rule: Rule = {
  id: 'tone/many-signs',
  title: 'More emoji or exclamation marks than usual',
  why: 'A company that usually writes calmly sounds like somebody else today.',
  advice: 'Keep the first ones and let the words carry the rest.',
  severity: 'hint',
  sources: [cite('MAILCHIMP', 'emoji and exclamation points'), cite('NNG', 'enthusiasm')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: ['!', '<emoji>'],
  anyLanguage: true,
  silences: [{ rule: 'tone/energy-off', on: 'whole' }],
  examples: {
    flagged: [
      'Bread is ready 😋😋😋😋😋😋😋😋',
      'Good morning! New week! New bread! Come by! Bring a bag! Hooray!',
      'Rye 🍞 coffee ☕ sun 🌞 music 🎶 friends 👭 cake 🍰 and jam 🍓 for you 🎁',
      'We open at 8! Come early! It goes fast! Every day! Really! Yes!',
      {
        text: 'Thank you 🙏🙏🙏🙏',
        profile: { limits: { sentenceWords: 32, emoji: 1, exclamations: 1, hashtags: 5 } },
      },
    ],
    fine: [
      'Good morning! Rye is out of the oven 🍞',
      'What do you prefer? Tell us below 👇',
      'Closed tomorrow.',
      'Thank you, Marta! 🙏',
      '✅ Rye\n✅ Spelt\n✅ Walnut\n✅ Olive\n✅ Fig\n✅ Corn\n✅ Oat\nAll until noon.',
    ],
  },
  *check({ raw, text }, { network }, { limits }) {
    const all = picturesIn(raw);
    const bullets = raw.split('\n').filter((line) => BULLET.test(line)).length;
    const emoji = bullets >= BULLETED ? new Set(all).size : all.length;
    const marks = text.match(MARKS)?.length ?? 0;
    const room = LIVELY.has(network) ? ROOM : 0;
    const whole = (message: string): Sighting => ({ start: 0, end: 0, message });
    if (emoji > limits.emoji + SLACK + room)
      yield whole(`${emoji} emoji where you usually use ${limits.emoji} at most: take some out`);
    if (marks > limits.exclamations + SLACK)
      yield whole(`${marks} exclamation marks where you usually use ${limits.exclamations}: take some out`);
  },
};
export default rule;
