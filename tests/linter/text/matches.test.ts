import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { chunksOf, WHOLE } from '../../../lib/linter/text/chunks.ts';
import { forgetReadings, matchesOf, readWithin, stands } from '../../../lib/linter/text/matches.ts';
import { readCorpus } from '../../../training/corpus.ts';

const PATTERNS = [
  /\b(?:last|final) (?:chance|day)s?\b/gi,
  /(?<!\w)(?:we|i)(?= \w)/gi,
  /\b(?:buy|book|order) (?:now|today)|\bnever before\b/gi,
  /^(?:hello|hurry)\b|[.!?]\s(?:come|call) (\w+)/gi,
  /\b(?<verb>bake|open|ring)s?\b[^.!?\n]{0,20}\b(?:bread|door|bell)\b/gi,
  /\bx{2,4}(?=\s*$)/gi,
];
const posts = readCorpus(path.resolve(import.meta.dirname, '../../../training/corpus')).map(({ text }) => text);
const longText = (from: number, gap: string) => posts.slice(from, from + 14).join(gap);
const plainly = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((hit) => [hit.index, hit[0]]);
const places = (pattern: RegExp, text: string) => matchesOf(text, pattern).map((hit) => [hit.index, hit[0]]);

beforeEach(forgetReadings);

describe('the pieces of a text', () => {
  it('are the text, without gap or overlap, for any text', () => {
    const line = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('\n', '\n\n', '. ', ' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('');
        const chunks = chunksOf(text);
        expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { text: piece, from } of chunks) expect(text.startsWith(piece, from)).toBe(true);
      }),
    );
  });

  it('stay the same but for the one that is typed in', () => {
    const text = longText(40, '\n\n');
    const middle = text.indexOf(' ', text.length / 2);
    const before = new Set(chunksOf(text).map((chunk) => chunk.text));
    const after = chunksOf(`${text.slice(0, middle)}s${text.slice(middle)}`);
    expect(after.length).toBeGreaterThan(4);
    expect(after.filter((chunk) => !before.has(chunk.text)).length).toBeLessThan(4);
  });
});

describe.each(PATTERNS)('the matches of %s', (pattern) => {
  it.each(['\n\n', '\n', ' '])('are those of matchAll in long texts joined by %j', (gap) => {
    for (let from = 0; from < 600; from += 30) {
      const text = longText(from, gap);
      expect(text.length).toBeGreaterThan(WHOLE);
      expect(places(pattern, text)).toEqual(plainly(pattern, text));
      expect(stands(pattern, text)).toBe(plainly(pattern, text).length > 0);
    }
  });

  it('are the same in a sentence whether or not its draft was read before', () => {
    for (let at = 0; at < 300; at++) {
      const whole = `${posts[at]} ${posts[at + 1]}`;
      const start = (posts[at]?.length ?? 0) + 1;
      const sentence = whole.slice(start);
      readWithin(whole, start, sentence);
      expect(places(pattern, sentence)).toEqual(plainly(pattern, sentence));
    }
  });
});

it('a match keeps its groups in a long text', () => {
  const text = `${longText(0, '\n\n')}\n\nWe ring the bell at nine. Come over`;
  const [hit] = matchesOf(text, /\b(?<verb>ring)\b (the) bell at nine/gi);
  expect(hit?.groups?.verb).toBe('ring');
  expect(hit?.[2]).toBe('the');
  expect(text.slice(hit?.index)).toMatch(/^ring the bell at nine/);
});
