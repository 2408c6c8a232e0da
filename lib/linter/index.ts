export { CATEGORY_TEXTS } from './categories.ts';
export { type ContextInput, createContext } from './context.ts';
export { createLinter, type Linter } from './linter.ts';
export { createReader, type Model, type Reader, readModel } from './reader/index.ts';
export { rules } from './rules/index.ts';
export { maySilence } from './silence.ts';
export { guessAnswering } from './text/answering.ts';
export { ALIKE, fingerprint, likeness, NO_OPENING, openingOf } from './text/fingerprint.ts';
export type { Nlp } from './text/grammar.ts';
export {
  compareTone,
  explainGap,
  FEWEST_POSTS,
  FEWEST_WORDS,
  type JudgedTone,
  type LearnedTone,
  learnTone,
  type ToneContext,
  type ToneFit,
  type ToneGap,
  type ToneReading,
  type ToneStand,
} from './tone/index.ts';
export * from './types.ts';
