import { cite } from '../../sources.ts';
import { countWords } from '../../text/words.ts';
import type { Kind, PastPost, Rule } from '../../types.ts';
import { invites, isNotice } from './words.ts';

const STREAK = 5;
const COLD = 4;
const FEWEST = 20;

const post = (asks: boolean, kind: Kind = 'post'): PastPost => ({
  at: 0,
  network: 'facebook',
  kind,
  fingerprint: '',
  opening: -1,
  sells: false,
  invites: asks,
});
const COLD_PAST = Array.from({ length: STREAK }, () => post(false));
const OVEN =
  'Our oven is from 1920 and still burns oak. Leo lights it at three every night, the first loaves come out at six and the last ones at noon.';

const rule: Rule = {
  id: 'conversation/broadcast-streak',
  title: 'Nothing to answer for a while',
  why: 'Your last posts all talk at people, and people stop answering.',
  advice: 'Ask one thing you want to know.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE', 'invitational rhetoric'), cite('GRICE', 'relation')],
  where: { kinds: ['post'], accounts: ['company'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  examples: {
    flagged: [
      { text: OVEN, context: { past: COLD_PAST } },
      {
        text: 'The new lamp has a linen shade and an oak foot. It comes in three sizes. The small one fits on a shelf, the big one lights a table.',
        context: { past: COLD_PAST },
      },
      {
        text: 'We spent the week at the fair in Lyon. The stand was always full. The team went home tired, content and with twelve new suppliers.',
        context: { past: COLD_PAST },
      },
      {
        text: 'This week the workshop made forty chairs for the school. The wood is pine, the varnish is water-based, the smallest is only twenty-six centimetres high.',
        context: { past: COLD_PAST },
      },
      { text: OVEN, context: { past: [post(true), ...COLD_PAST.slice(1)] } },
    ],
    fine: [
      OVEN,
      { text: OVEN, context: { past: Array.from({ length: STREAK }, () => post(true)) } },
      {
        text: 'Closed on Tuesday for repairs. The water will be interrupted in the whole street from eight to twelve, and the ovens need a day to warm up.',
        context: { past: COLD_PAST },
      },
      { text: 'Rye needs time.', context: { past: COLD_PAST } },
      { text: `${OVEN} What time do the lights go on in your house?`, context: { past: COLD_PAST } },
      { text: OVEN, context: { past: COLD_PAST.map(() => post(false, 'reply')) } },
    ],
  },
  check: function* (draft, { past }) {
    const last = past.filter(({ kind }) => kind === 'post').slice(-STREAK);
    if (last.length < STREAK || last.filter((one) => !one.invites).length < COLD) return;
    const { text } = draft;
    if (countWords(text) < FEWEST || invites(text) || isNotice(text) || /\byou(?:r|rs)?\b/i.test(text)) return;
    yield { start: 0, end: 0, message: 'Your last posts left nothing to answer: ask one thing you want to know.' };
  },
};
export default rule;
