import type { Passage, Span } from '../types.ts';

/** A place where a pattern matched. `words` are the writer's own, `groups` the pattern's named groups. */
export interface Match extends Span {
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** True = the match is innocent. */
export type Guard = (passage: Passage, match: Match) => boolean;

const CLAUSE = 120;
const isStop = (sign: string | undefined) =>
  sign === '.' || sign === '!' || sign === '?' || sign === '…' || sign === '\n';

/** The text of the same sentence before the match, at most 120 characters. */
export function before(passage: Passage, match: Span): string {
  const { text } = passage;
  let from = match.start;
  const limit = Math.max(0, match.start - CLAUSE);
  while (from > limit && !isStop(text[from - 1])) from--;
  return text.slice(from, match.start);
}

/** The text of the same sentence after the match with its end sign, at most 120 characters. */
export function after(passage: Passage, match: Span): string {
  const { text } = passage;
  const limit = Math.min(text.length, match.end + CLAUSE);
  let to = match.end;
  while (to < limit && !isStop(text[to])) to++;
  return text.slice(match.end, Math.min(text.length, to + 1));
}

/** The sentence around the match. */
export const around = (passage: Passage, match: Span): string =>
  before(passage, match) + passage.text.slice(match.start, match.end) + after(passage, match);

const NEGATION =
  /(?:\b(?:not|never|no|without|nor|neither|hardly|nobody|nothing|none|stop|avoid|cannot|isnt|dont|zero)\b|n't)[^.!?;,:]{0,28}$/i;
/** "never pushy", "we don't do last chances": the words are denied. */
export const isNegated: Guard = (passage, match) => NEGATION.test(before(passage, match));

const REPORTED =
  /\b(?:(?:you|he|she|they|customers?|clients?|guests?|people|someone|somebody|folk|everyone|(?:some|other|most) (?:shops?|brands?|compan(?:y|ies)|ads?)|ads?|critics|reviewers?|who|the (?:paper|press|sign|poster))(?: (?:often|always|sometimes|usually|still|all|kindly|keep|kept))? (?:say|says|said|saying|ask|asks|asked|asking|tell|tells|told|write|writes|wrote|claim|claims|claimed|promise|promises|promised|shout|shouts|call|calls|called|think|thinks|mentioned)|(?:are|were|was|got|been) (?:often )?(?:asked|told|called)|so-called|the (?:word|words|phrase|term|label|slogan|title|song|film|book|novel)|according to|titled)\b/i;
/** Somebody else's claim told: "the ads say …", "people ask whether …". */
export const isReported: Guard = (passage, match) => REPORTED.test(before(passage, match));

/** The sentence asks. */
export const isAsked: Guard = (passage, match) => after(passage, match).endsWith('?');

const OPINION =
  /\b(?:we think|we believe|i think|i believe|i reckon|we reckon|in (?:our|my) (?:opinion|view|book|experience)|for (?:us|me)|to (?:us|me)|(?:our|my)(?: own)? favou?rite|one of (?:the|our)|some of the|maybe|perhaps|probably|arguably|might be|could be|(?:our|my) personal|if you ask (?:us|me)|try(?:ing)? to (?:be|make|find)|wants? to (?:be|find|make)|looking for|search(?:ing)? for|dream|hope|hoping|aim|aims|among the|feels? like|bit biased|we're biased)\b/i;
/** Clearly somebody's taste or hope, not a claim of fact. */
export const isOpinion: Guard = (passage, match) => OPINION.test(around(passage, match));

const SOURCED =
  /\b(?:according to|source:?|(?:study|report|research|survey|figures?|numbers) (?:by|of|from|with|in)|our (?:own )?survey|we (?:asked|surveyed|counted|measured|weighed|timed|tested|logged) |voted|awarded|awards?|prize|ranked|rated|certified|tested by|measured by|audited|data from|published (?:in|by|on)|on (?:google|tripadvisor|trustpilot)|jury|footnote|method(?:ology)?|in 20\d\d)\b|\(20\d\d\)/i;
/** The sentence names where the figure or claim comes from. */
export const isSourced: Guard = (passage, match) => SOURCED.test(around(passage, match));

const REAL_DATE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|midnight|noon|\d{1,2}(?::\d\d)? ?(?:am|pm|h)|\d{1,2}:\d\d|20\d\d)\b/i;
/** The sentence names a real day or hour. */
export const isDated: Guard = (passage, match) => REAL_DATE.test(around(passage, match));
export const hasDate = (text: string): boolean => REAL_DATE.test(text);

/** Innocent when `pattern` (no g flag) stands in the same sentence. */
export const beside =
  (pattern: RegExp): Guard =>
  (passage, match) =>
    pattern.test(around(passage, match));

/** Innocent when `pattern` matches the sentence right before (use $) the words. */
export const following =
  (pattern: RegExp): Guard =>
  (passage, match) =>
    pattern.test(before(passage, match));

/** Innocent when `pattern` matches the sentence right after (use ^) the words. */
export const followedBy =
  (pattern: RegExp): Guard =>
  (passage, match) =>
    pattern.test(after(passage, match));
