export { compareTone, explainGap, type JudgedTone, type ToneFit, type ToneGap, type ToneStand } from './compare.ts';
export { FEWEST_POSTS, type LearnedTone, learnTone, type OddPost } from './learn.ts';
export { FEWEST_WORDS, readTone, type ToneReading, type ToneScore } from './reading.ts';
export { FEWEST_JUDGED, type ToneContext } from './target.ts';
