import type { ToneDimension } from '../../profile/index.ts';
import { EMOJI, wordsOf } from '../text/words.ts';
import type { Draft } from '../types.ts';

export interface Feature {
  readonly name: string;
  /** Per hit per 100 words, on the logistic scale. */
  readonly weight: number;
  readonly hits: (draft: Draft) => readonly string[];
}

const words = (pattern: RegExp) => (draft: Draft) => draft.text.match(pattern) ?? [];
const emoji = (draft: Draft) => draft.raw.match(EMOJI) ?? [];
const longSentences = (draft: Draft) => {
  const mean = wordsOf(draft.text).length / Math.max(draft.sentences.length, 1);
  return Array.from({ length: Math.max(0, Math.round(mean - 12)) }, () => 'long sentences');
};

/** Where each dimension stands before any hit. */
export const START: Readonly<Record<ToneDimension, number>> = {
  formality: 0,
  energy: -1.6,
  closeness: -1.5,
  invitation: -1.4,
  respect: 0.4,
  plainness: 1.6,
};

/**
 * Weights are set by hand so that texts of known tone come out in order; they follow Pavlick and Tetreault 2016
 * (formality), Danescu-Niculescu-Mizil et al. 2013 (respect) and Liebrecht et al. 2021 (closeness, invitation).
 */
export const FEATURES: Readonly<Record<ToneDimension, readonly Feature[]>> = {
  formality: [
    { name: 'short forms', weight: -0.16, hits: words(/\b\w+'(?:re|ve|ll|d|m|t)\b/gi) },
    {
      name: 'chat words',
      weight: -0.3,
      hits: words(
        /\b(?:hey|hiya|yeah|yep|nope|wow|gonna|wanna|gotta|kinda|lol|omg|btw|tbh|cool|awesome|stuff|guys|folks|yay|oops|ok|okay|yum|pls|thx|u|ur)\b/gi,
      ),
    },
    { name: 'emoji', weight: -0.12, hits: emoji },
    { name: 'exclamation marks', weight: -0.06, hits: words(/!/g) },
    {
      name: 'office phrases',
      weight: 0.4,
      hits: words(
        /\b(?:please be (?:advised|informed)|do not hesitate|at your (?:entire )?disposal|we are pleased to|it is with|hereby|kindly|regarding|furthermore|moreover|therefore|pursuant|in accordance|should you (?:have|require|wish)|sincerely|yours faithfully|dear (?:sir|customer|client|valued)\w*)\b/gi,
      ),
    },
    {
      name: 'long formal words',
      weight: 0.1,
      hits: words(
        /\b(?:purchase|assist(?:ance)?|require[sd]?|additional|commence|utili[sz]e|approximately|obtain|provide[sd]?|request(?:ed)?|regret|inconvenience|establish(?:ed|ment)?|currently|prior|subsequent(?:ly)?|endeavou?r|esteemed|valued)\b/gi,
      ),
    },
    { name: 'long words', weight: 0.018, hits: words(/\b[a-z]{8,40}\b/gi) },
    { name: '“I” and “you”', weight: -0.03, hits: words(/\b(?:i|i'm|you|your|you're|me|my)\b/gi) },
  ],
  energy: [
    { name: 'exclamation marks', weight: 0.22, hits: words(/!/g) },
    { name: 'emoji', weight: 0.1, hits: emoji },
    {
      name: 'big adjectives',
      weight: 0.2,
      hits: words(
        /\b(?:amazing|incredible|fantastic|brilliant|wonderful|awesome|fabulous|stunning|gorgeous|delicious|perfect|epic|best|loved?|adore|excited|thrilled|can't wait|delighted)\b/gi,
      ),
    },
    {
      name: 'strong words',
      weight: 0.14,
      hits: words(/\b(?:so|very|really|super|totally|absolutely|truly|incredibly)\b/gi),
    },
    { name: 'words in capitals', weight: 0.25, hits: words(/\b[A-Z]{4,}\b/g) },
    { name: 'figures and hours', weight: -0.04, hits: words(/\b\d[\d.,:%]*/g) },
  ],
  closeness: [
    { name: '“you” and “your”', weight: 0.07, hits: words(/\b(?:you|yours?|you're|you've|you'll)\b/gi) },
    { name: '“I” and “we”', weight: 0.07, hits: words(/\b(?:i|i'm|i've|i'll|we|we're|we've|we'll|me|us|my|our)\b/gi) },
    {
      name: 'names and greetings',
      weight: 0.22,
      hits: words(
        /(?:^|[.!?]\s)(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening)|[Dd]ear|[Tt]hanks?(?: you)?,?)\s[A-Z][a-z]+|[-^]\s?[A-Z][a-z]+\s*$/gm,
      ),
    },
    {
      name: 'thanks and good wishes',
      weight: 0.16,
      hits: words(/\b(?:thank(?:s| you)|grateful|appreciate|welcome|enjoy|hope you|take care|sorry|glad|happy to)\b/gi),
    },
    { name: 'short forms', weight: 0.06, hits: words(/\b\w+'(?:re|ve|ll|d|m|t)\b/gi) },
    { name: 'questions to the reader', weight: 0.12, hits: words(/\?/g) },
    {
      name: 'institution words',
      weight: -0.22,
      hits: words(
        /\b(?:the company|customers? (?:are|is)|clients? (?:are|is)|users? (?:are|is)|the (?:customer|client|user)|our organi[sz]ation|management|please be advised|valued customer)\b/gi,
      ),
    },
  ],
  invitation: [
    { name: 'questions', weight: 0.35, hits: words(/\?/g) },
    {
      name: 'invitations to answer',
      weight: 0.45,
      hits: words(
        /\b(?:tell us|let us know|let me know|what (?:do|would|did) you|which (?:one|would|do)|how do you|share your|we'd love to (?:hear|know|see)|send us|ask us|your (?:ideas?|tips?|stor(?:y|ies)|favou?rite|questions?)|drop (?:us|by)|come and (?:say|ask|see|meet)|join us)\b/gi,
      ),
    },
    {
      name: 'answering words',
      weight: 0.2,
      hits: words(/\b(?:thank(?:s| you)|you're right|good (?:question|point|idea)|happy to|glad you)\b/gi),
    },
    { name: 'people mentioned', weight: 0.12, hits: (draft) => draft.raw.match(/@[\w.]{2,}/g) ?? [] },
    {
      name: 'bare buying commands',
      weight: -0.3,
      hits: words(/(?:^|[.!?]\s)(?:buy|order|shop|purchase|book|subscribe|sign up|grab|claim)\b/gi),
    },
  ],
  respect: [
    {
      name: 'polite words',
      weight: 0.16,
      hits: words(
        /\b(?:please|thank(?:s| you)|sorry|apologi[sz]e|appreciate|would you|could you|grateful|welcome)\b/gi,
      ),
    },
    {
      name: 'careful words',
      weight: 0.06,
      hits: words(/\b(?:perhaps|maybe|might|we think|in our view|probably|it seems)\b/gi),
    },
    {
      name: 'put-downs and swearing',
      weight: -0.6,
      hits: words(
        /\b(?:damn|hell|crap|bloody|shit\w*|bullsh\w*|idiots?|stupid|boring|rubbish|losers?|suck(?:s|ed)?|lame|duh|sorry not sorry|deal with it|get over it|cry about it|said no one|obviously)\b/gi,
      ),
    },
    {
      name: 'mocking signs',
      weight: -0.35,
      hits: (draft) =>
        draft.raw.match(/\b(?:lol|lmao|yeah right|oh great|good luck with that|how original)\b|🙄|😏/gi) ?? [],
    },
  ],
  plainness: [
    { name: 'long sentences', weight: -0.1, hits: longSentences },
    {
      name: 'jargon',
      weight: -0.4,
      hits: words(
        /\b(?:leverage|synerg\w+|holistic|utili[sz]e|facilitate|incentivi[sz]e|paradigm|touchpoints?|value proposition|stakeholders?|best-in-class|end-to-end|mission-critical|going forward|robust|empower\w*|streamline|ecosystem)\b/gi,
      ),
    },
    { name: 'very long words', weight: -0.1, hits: words(/\b[a-z]{12,40}\b/gi) },
  ],
};
