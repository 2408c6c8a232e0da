import { cite } from '../../sources.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { nearest, recent, remembered } from './repeats.ts';

/** All of the fingerprint alike: words may stand in another order, so the message does not say "exactly". */
const SAME = 1;
const DAYS = 90;
const FEWEST = 5;
const OPEN = 'We open at eight tomorrow and the first rye is out at nine, see you';
const past = [remembered(OPEN), remembered('The new lamps are in the window and the light is warm')];

const rule: Rule = {
  id: 'autopilot/exact-repeat',
  title: 'Posted before',
  why: 'Readers saw this from you, and networks show copies to fewer people.',
  advice: 'Say what has changed since.',
  severity: 'warn',
  sources: [cite('X_AUTHENTICITY', 'duplicative content'), cite('GRICE', 'quantity')],
  where: { kinds: ['post'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  anyLanguage: true,
  examples: {
    flagged: [
      { text: OPEN, context: { past } },
      { text: `${OPEN}!`, context: { past } },
      { text: `${OPEN} 🔥`, context: { past } },
      { text: OPEN.toUpperCase(), context: { past } },
      { text: 'The new lamps are in the window and the light is warm https://x.example/a', context: { past } },
    ],
    fine: [
      OPEN,
      { text: 'Good morning!', context: { past: [remembered('Good morning!')] } },
      { text: 'We open at nine tomorrow and there is spelt for the first time, come early', context: { past } },
      { text: OPEN, context: { past: [remembered(OPEN, 'reply')] } },
      { text: OPEN, context: { past: [remembered(OPEN, 'post', Date.UTC(2025, 4, 1))] } },
    ],
  },
  check: function* (draft, context) {
    if (context.past.length === 0 || countWords(draft.text) < FEWEST) return;
    if (nearest(draft.raw, recent(context.past, false, context.now, DAYS), context.salt) < SAME) return;
    yield { start: 0, end: 0, message: 'You posted this before, or very nearly: say what has changed since.' };
  },
};
export default rule;
