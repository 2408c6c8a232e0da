import { PRESETS } from '../../../profile/index.ts';
import { cite } from '../../sources.ts';
import { find, likeCase, seen } from '../../text/find.ts';
import type { Match } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

/** Only lower case: U2, B4 and PLS are names and codes. */
const SHORT =
  /(?<![\w'@#/&-])(?:u(?= (?:r|are|can|know|guys|all|want|need|have|like|love|will|should|2|again|soon|there|later|today|tomorrow|did|do|get|got|come|might)\b|[!?]|$)|ur(?= [a-z])|gr8|2day|2moro|2nite|2morrow|l8r|b4(?= (?:the|you|u|we|i|it|noon|midnight|friday|monday|they|that|your|our)\b)|thx|thnx|pls|plz|coz|bcuz|cuz|luv(?= (?:u|it|the|this|our))|w8|ppl)(?![\w'-])/g;
const LONG: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  gr8: 'great',
  '2day': 'today',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2nite': 'tonight',
  l8r: 'later',
  b4: 'before',
  thx: 'thanks',
  thnx: 'thanks',
  pls: 'please',
  plz: 'please',
  cuz: 'because',
  coz: 'because',
  bcuz: 'because',
  luv: 'love',
  w8: 'wait',
  ppl: 'people',
};
/** A company that aims at least this formal never writes so; others may once, in a hurry. */
const FORMAL = 50;
const CHATTY = 15;

const fixes = ({ words }: Match) => (LONG[words] ? [likeCase(LONG[words], words)] : []);

const rule: Rule = {
  id: 'tone/text-speak',
  title: 'Text-message spelling',
  why: 'It saves two letters and costs trust in a company’s post.',
  advice: 'Write the words out.',
  severity: 'hint',
  sources: [cite('MAILCHIMP', 'social media'), cite('GOOGLE_ADS', 'editorial')],
  reads: 'draft',
  where: { accounts: ['company'] },
  patterns: [SHORT],
  triggers: ['u', 'ur', '<digit>', 'thx', 'thnx', 'pls', 'plz', 'coz', 'bcuz', 'cuz', 'luv', 'ppl'],
  examples: {
    flagged: [
      { text: '{thx} for coming, {gr8} night.', fixed: 'thanks for coming, great night.' },
      { text: 'Open {2day} until 8, {pls} bring {ur} bag.', fixed: 'Open today until 8, please bring your bag.' },
      { text: 'Love what {u} guys did, see {u} soon.', fixed: 'Love what you guys did, see you soon.' },
      {
        text: 'Ask for Jo {b4} noon {cuz} she leaves early.',
        fixed: 'Ask for Jo before noon because she leaves early.',
      },
      { text: 'See {u} soon!', profile: { tone: PRESETS['calm-expert'].tone }, fixed: 'See you soon!' },
    ],
    fine: [
      'Dinner from six, pls ring first.',
      'A U-shaped counter, finally, for u.',
      'See cell b4 in the sheet and cell b5.',
      'U2 on the speakers, scones in the oven.',
      'Follow @luv_bread for photos, thx Leo.',
      'Type 4U bulbs are back in stock.',
      {
        text: 'thx for coming, gr8 night',
        profile: { tone: { ...PRESETS.playful.tone, formality: { aim: 10, tolerance: 20 } } },
      },
    ],
  },
  *check(draft, _context, { tone }) {
    const aim = tone.formality.aim;
    if (aim <= CHATTY) return;
    const found = [...find(draft, SHORT, [])];
    if (found.length < (aim >= FORMAL ? 1 : 2)) return;
    for (const match of found.slice(0, 4)) yield seen(match, { say: 'is text-message spelling: write it out', fixes });
  },
};
export default rule;
