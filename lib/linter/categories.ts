import type { Category } from './types.ts';

export interface CategoryText {
  readonly name: string;
  /** The checklist's question for the writer. */
  readonly question: string;
  /** One letter that tells categories apart without colour. */
  readonly letter: string;
}

/** What people read for each category. */
export const CATEGORY_TEXTS: Readonly<Record<Category, CategoryText>> = {
  tone: { name: 'Tone', question: 'Does it sound like us?', letter: 'T' },
  'mixed-voice': { name: 'Mixed voice', question: 'Is it one voice?', letter: 'V' },
  'hard-sell': { name: 'Hard selling', question: 'Does it inform rather than push?', letter: 'S' },
  honesty: { name: 'Honesty', question: 'Is all of it true and complete?', letter: 'H' },
  conversation: { name: 'Conversation', question: 'Does it talk with people?', letter: 'C' },
  'complaint-reply': { name: 'Complaint reply', question: 'Is the complaint heard and answered?', letter: 'R' },
  autopilot: { name: 'Autopilot', question: 'Was it written for these readers?', letter: 'A' },
};
