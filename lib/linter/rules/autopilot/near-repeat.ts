import { cite } from '../../sources.ts';
import { ALIKE } from '../../text/fingerprint.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { nearest, recent, remembered } from './repeats.ts';

const DAYS = 90;
const FEWEST = 10;
const LONG =
  'This Saturday we open the kitchen to everyone who wants to learn how bread is made, with coffee and a loaf of your own to take home';
const past = [remembered(LONG)];

const rule: Rule = {
  id: 'autopilot/near-repeat',
  title: 'Almost the same as before',
  why: 'Most of the words are from an older post, and readers notice.',
  advice: 'Add something new, or change the angle.',
  severity: 'hint',
  sources: [cite('X_AUTHENTICITY', 'substantially similar content'), cite('GRICE', 'quantity')],
  where: { kinds: ['post'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  anyLanguage: true,
  examples: {
    flagged: [
      { text: `${LONG}!!! Really`, context: { past } },
      { text: LONG.replace('bread', 'rye'), context: { past } },
      { text: LONG.replace('coffee', 'tea'), context: { past } },
      { text: LONG.replace('Saturday', 'Sunday'), context: { past } },
      { text: `${LONG}, promise`, context: { past } },
    ],
    fine: [
      { text: LONG, context: { past } },
      LONG.replace('coffee', 'tea'),
      { text: 'This Saturday we plant trees with the school, bring gloves, water and a friend', context: { past } },
      { text: 'See you tomorrow at eight', context: { past: [remembered('See you tomorrow at nine')] } },
      { text: LONG.replace('coffee', 'tea'), context: { past: [remembered(LONG, 'reply')] } },
    ],
  },
  check: function* (draft, context) {
    if (context.past.length === 0 || countWords(draft.text) < FEWEST) return;
    const share = nearest(draft.raw, recent(context.past, false, context.now, DAYS), context.salt);
    if (share < ALIKE || share === 1) return;
    yield { start: 0, end: 0, message: 'Nearly the same as an older post: add something new.' };
  },
};
export default rule;
