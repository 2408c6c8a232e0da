import type { Finding, Span } from '../linter/index.ts';

/** Where a span of the old text stands in the new one, if the edit between the two did not touch it. */
function carrier(from: string, to: string): (span: Span) => Span | undefined {
  const shortest = Math.min(from.length, to.length);
  let head = 0;
  while (head < shortest && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shortest - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const editEnd = from.length - tail;
  const shift = to.length - from.length;
  return ({ start, end }) => {
    if (end <= head) return { start, end };
    return start >= editEnd ? { start: start + shift, end: end + shift } : undefined;
  };
}

/**
 * Findings of the old text as far as they still hold in the new one: those before the edit stay, those after it shift,
 * those it touched go. Bridges the moment until the new report arrives, so that marks neither flicker nor lie.
 */
export function carryFindings(findings: readonly Finding[], from: string, to: string): readonly Finding[] {
  if (from === to || findings.length === 0) return findings;
  const carry = carrier(from, to);
  return findings.flatMap((finding) => {
    if (finding.marks === false) return [finding];
    const span = carry(finding);
    if (!span) return [];
    const { again } = finding;
    if (!again) return [span.start === finding.start ? finding : { ...finding, ...span }];
    return [{ ...finding, ...span, again: again.flatMap((one) => carry(one) ?? []) }];
  });
}

const WORD = /[\p{L}\p{N}'’]$/u;
const opens = (text: string, at: number) => WORD.test(text.slice(Math.max(0, at - 2), at));
const goesOn = (text: string, at: number) => /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

/**
 * Where the words at a span of the text that was shown stand in the present one: where the edit has moved them, or
 * else the one place where they stand. Never as a part of a longer word that they were no part of, and never by guess.
 */
export function findAgain(span: Span, shown: string, present: string): Span | undefined {
  const words = shown.slice(span.start, span.end);
  const stands = ({ start, end }: Span) =>
    present.slice(start, end) === words &&
    opens(present, start) === opens(shown, span.start) &&
    goesOn(present, end) === goesOn(shown, span.end);
  const moved = carrier(shown, present)(span);
  if (moved && stands(moved)) return moved;
  if (words === '') return undefined;
  const places: Span[] = [];
  for (let at = present.indexOf(words); at >= 0 && places.length < 2; at = present.indexOf(words, at + 1)) {
    const place = { start: at, end: at + words.length };
    if (stands(place)) places.push(place);
  }
  return places.length === 1 ? places[0] : undefined;
}
