/** Words of masked text: letters or digits with inner apostrophes, dots, dashes. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const ESCAPED = /[.*+?^${}()|[\]\\]/g;
export const escape = (words: string): string => words.replace(ESCAPED, '\\$&');

/**
 * A pattern for a list of words or phrases that a company wrote: whole words, any case, any white space between words.
 * An empty list gives undefined: an empty alternative would match everywhere.
 */
export function listPattern(list: readonly string[]): RegExp | undefined {
  const phrases = list.map((words) => words.trim()).filter((words) => words !== '');
  if (phrases.length === 0) return undefined;
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const body = longestFirst.map((words) => words.split(/\s+/).map(escape).join('\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${body})(?![\\p{L}\\p{N}_])`, 'giu');
}

/** Pictographs with their joiners and skin tones; digits, # and * are not. */
export const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;

/**
 * A pattern from families of phrases, one a line: whole words, any case unless `flags` say otherwise. Written with
 * String.raw, so that a table of phrases stays readable.
 */
export const families = (lines: string, flags = 'gi'): RegExp =>
  new RegExp(
    `\\b(?:${lines
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})(?![a-z])`,
    flags,
  );
