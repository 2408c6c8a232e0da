export { compareTone, explainGap, type ToneFit, type ToneGap } from './compare.ts';
export { FEWEST_POSTS, type LearnedTone, learnTone, type OddPost } from './learn.ts';
export { FEWEST_WORDS, readTone, type ToneReading, type ToneScore } from './reading.ts';
