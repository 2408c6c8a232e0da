import { cite } from '../sources.ts';
import type { RuleText } from '../types.ts';
import type { ReadCategory } from './model.ts';

/** Pseudo-rule of the reader's findings, so that they can be ignored and switched off like any other. */
export const readerRule = (category: ReadCategory): `${ReadCategory}/between-the-lines` =>
  `${category}/between-the-lines`;

/** What people read about a finding no word list explains. */
export const READER_TEXTS: Readonly<Record<ReadCategory, RuleText>> = {
  'hard-sell': {
    title: 'Reads like pressure',
    why: 'Posts that people found pushy were worded like this, even without a selling word.',
    advice: 'Say what it is and what is in it for the reader, and leave the choice to them.',
    sources: [cite('DARK_PATTERNS')],
  },
  honesty: {
    title: 'May promise more than it shows',
    why: 'Sentences like this were judged misleading: something a reader needs may be missing or unproven.',
    advice: 'Add the condition, the figure or its source, or say it as your own experience.',
    sources: [cite('UCPD', 'articles 6 and 7'), cite('CAP', '3.1, 3.3 and 3.7')],
  },
  'mixed-voice': {
    title: 'Private and business may be mixed here',
    why: 'Readers of a company’s page wonder who is speaking when private matters or two voices come in.',
    advice: 'Keep one voice: the company’s here, your own on your own account, or sign as yourself.',
    sources: [cite('CONTEXTS')],
  },
  tone: {
    title: 'May sound cold or sharp',
    why: 'Sentences like this were heard as distant, lecturing or mocking.',
    advice: 'Read it aloud as if the person stood before you, and say it the way you would then.',
    sources: [cite('POLITENESS'), cite('NNG')],
  },
  'complaint-reply': {
    title: 'May leave the complaint unanswered',
    why: 'Answers like this were felt as a brush-off: nobody owns the matter, or nothing happens next.',
    advice: 'Say what went wrong, own your part, and name the next step.',
    sources: [cite('APOLOGY'), cite('SERVICE_RECOVERY')],
  },
};

const SAID: Readonly<Record<ReadCategory, string>> = {
  'hard-sell': 'may read as pressure: leave the choice to them',
  honesty: 'may mislead: add the condition or proof',
  'mixed-voice': 'may mix private and business: keep one voice',
  tone: 'may sound cold or sharp: say it as you would aloud',
  'complaint-reply': 'may read as a brush-off: own it, name a step',
};

const LONGEST = 90;
/** The words that weighed most, then what they may do. */
export function sayRead(category: ReadCategory, words: readonly string[]): string {
  const said = SAID[category];
  for (let count = words.length; count > 0; count--) {
    const message = `${words
      .slice(0, count)
      .map((word) => `“${word}”`)
      .join(', ')} ${said}`;
    if (message.length <= LONGEST) return message;
  }
  return `This ${said}`;
}
