import { cite } from '../../sources.ts';
import { fingerprint, likeness } from '../../text/fingerprint.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { recent, remembered } from './repeats.ts';

const DAYS = 30;
const FEWEST = 8;
/** A name, a greeting and a word may differ in twenty; with other words it is another reply. */
const ALIKE = 0.5;
const ROTE = 'Hi Eva, thank you for telling us, we are sorry and we will do better the next time you visit us';
const once = [remembered(ROTE, 'reply')];
const complaint = { answering: 'complaint' as const };

const rule: Rule = {
  id: 'autopilot/rote-reply',
  title: 'The same reply to everyone',
  why: 'Others see the same words under every comment, and studies find that it costs reviews.',
  advice: 'Take up one word that only this person wrote.',
  severity: 'warn',
  sources: [cite('ROTE_REPLIES')],
  where: { kinds: ['reply', 'comment'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  anyLanguage: true,
  examples: {
    flagged: [
      { text: ROTE, context: { ...complaint, past: once } },
      { text: ROTE.replace('Eva', 'Marta'), context: { ...complaint, past: once } },
      { text: ROTE.replace('Hi Eva', 'Hello Luis'), context: { ...complaint, past: once } },
      { text: `${ROTE}!`, context: { ...complaint, past: once } },
      {
        text: ROTE.replace('Eva', 'Ana'),
        context: { past: [...once, remembered(ROTE.replace('Eva', 'Tom'), 'reply')] },
      },
    ],
    fine: [
      { text: ROTE, context: complaint },
      { text: ROTE.replace('Eva', 'Ana'), context: { past: once } },
      { text: 'Thank you, Marta!', context: { ...complaint, past: [remembered('Thank you, Marta!', 'reply')] } },
      {
        text: 'Hi Marta, two hours is too long. I’ve refunded the delivery and told the driver.',
        context: { ...complaint, past: once },
      },
      { text: ROTE, context: { ...complaint, past: [remembered(ROTE, 'post')] } },
    ],
  },
  check: function* (draft, context) {
    if (context.past.length === 0 || countWords(draft.text) < FEWEST) return;
    const own = fingerprint(draft.raw, context.salt);
    const alike = recent(context.past, true, context.now, DAYS).filter(
      (one) => likeness(own, one.fingerprint) >= ALIKE,
    );
    if (alike.length < (context.answering === 'complaint' ? 1 : 2)) return;
    yield { start: 0, end: 0, message: 'You wrote this to others too: take up one word only this person wrote.' };
  },
};
export default rule;
