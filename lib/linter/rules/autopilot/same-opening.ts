import { cite } from '../../sources.ts';
import { openingOf, plainWords } from '../../text/fingerprint.ts';
import type { Rule } from '../../types.ts';
import { recent, remembered } from './repeats.ts';

const DAYS = 365;
const WINDOW = 6;
const MOST = 3;
/** As many words as an opening has. */
const FEWEST = 5;
const past = ['oats are sweet', 'salt was money', 'rye likes rain'].map((fact) =>
  remembered(`Did you know that ${fact}?`),
);

const rule: Rule = {
  id: 'autopilot/same-opening',
  title: 'Always the same first words',
  why: 'Your last posts begin alike, and readers scroll on after the first words.',
  advice: 'Start with the thing itself.',
  severity: 'hint',
  sources: [cite('GRICE', 'manner'), cite('HUMAN_VOICE')],
  where: { kinds: ['post'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  anyLanguage: true,
  examples: {
    flagged: [
      { text: 'Did you know that rye floats?', context: { past } },
      { text: 'Did you know that our oven is French?', context: { past } },
      { text: 'DID YOU KNOW THAT bread can be frozen?', context: { past } },
      { text: 'Did you know… that flour is alive?', context: { past } },
      { text: 'Did you know that salt slows yeast?', context: { past: [...past, remembered('Figs today.')] } },
    ],
    fine: [
      'Did you know that rye floats?',
      { text: 'Rye floats, and here is the proof.', context: { past } },
      { text: 'Did you know that rye floats?', context: { past: past.slice(1) } },
      { text: 'Hello!', context: { past: [remembered('Hello!'), remembered('Hello!'), remembered('Hello!')] } },
      { text: 'Did you know that rye floats?', context: { past: past.map((one) => ({ ...one, kind: 'reply' })) } },
    ],
  },
  check: function* (draft, context) {
    if (context.past.length < MOST || plainWords(draft.raw).length < FEWEST) return;
    const opening = openingOf(draft.raw, context.salt);
    const alike = recent(context.past, false, context.now, DAYS)
      .slice(-WINDOW)
      .filter((one) => one.opening === opening);
    if (alike.length < MOST) return;
    yield { start: 0, end: 0, message: 'Your last posts begin with these words too: start with the thing itself.' };
  },
};
export default rule;
