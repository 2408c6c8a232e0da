import { describe, expect, it } from 'vitest';
import { readDraft } from '../../lib/linter/draft.ts';
import { countWords } from '../../lib/linter/text/words.ts';
import { compareTone, learnTone, readTone, type ToneReading } from '../../lib/linter/tone/index.ts';
import { PRESETS, type Profile, TONE_DIMENSIONS } from '../../lib/profile/index.ts';
import { VOICES } from './voices.ts';

const START = PRESETS['close-and-human'].tone;
const AS_COMPANY = { account: 'company', answering: 'nothing' } as const;
const read = (text: string) => {
  const draft = readDraft(text);
  return readTone(draft, countWords(draft.text)) as ToneReading;
};
const learn = (posts: readonly string[]) => learnTone(posts, START)?.tone as Profile['tone'];
const isInside = (text: string, tone: Profile['tone']) => compareTone(read(text), tone, AS_COMPANY).gaps.length === 0;

describe.each(Object.entries(VOICES))('a tone learned from the posts of a %s', (name, posts) => {
  it('lets nine of ten posts pass that it was not learned from', () => {
    const passed = posts.filter((post) => isInside(post, learn(posts.filter((other) => other !== post))));
    expect(passed.length, posts.filter((post) => !passed.includes(post)).join('\n')).toBeGreaterThanOrEqual(9);
  });

  it('and nine of ten posts that it was learned from', () => {
    expect(posts.filter((post) => isInside(post, learn(posts))).length).toBeGreaterThanOrEqual(9);
  });

  it('finds at least half of the posts of other voices outside', () => {
    const tone = learn(posts);
    const others = Object.entries(VOICES).flatMap(([other, theirs]) => (other === name ? [] : theirs));
    const outside = others.filter((post) => !isInside(post, tone));
    expect(outside.length, JSON.stringify(tone)).toBeGreaterThanOrEqual(others.length / 2);
  });
});

it('judges every post of the five voices in at least one dimension', () => {
  for (const post of Object.values(VOICES).flat())
    expect(compareTone(read(post), learn(VOICES.bakery ?? []), AS_COMPANY).stands.length, post).toBeGreaterThan(0);
});

it('learns from hundreds of posts in well under a second', () => {
  const many = Array.from({ length: 300 }, (_, i) => `${Object.values(VOICES).flat()[i % 50]} Number ${i} of them.`);
  const before = performance.now();
  expect(TONE_DIMENSIONS.every((dimension) => learn(many)[dimension].tolerance <= 40)).toBe(true);
  expect(performance.now() - before).toBeLessThan(6000);
});
