import type { Category, Severity } from '../linter/index.ts';

/** Letters, not words: a page can list highlight names, and it is not its business what a mark is about. */
const LETTERS: Readonly<Record<Category, string>> = {
  tone: 'a',
  'mixed-voice': 'b',
  'hard-sell': 'c',
  honesty: 'd',
  conversation: 'e',
  'complaint-reply': 'f',
  autopilot: 'g',
};
const QUIET = 'q';

/** At least 3.3:1 on white, on black and on the dark grounds of the networks: a page's ground is not known. */
const COLOURS: Readonly<Record<string, string>> = {
  a: '#3b7dd8',
  b: '#8b62d9',
  c: '#d9622b',
  d: '#d93a4f',
  e: '#1f8a70',
  f: '#b0489a',
  g: '#8a7a2a',
  [QUIET]: '#7a7f87',
};

/** Severity is told by the line, so that it can be seen without colour. */
const LINES: Readonly<Record<Severity, { readonly digit: number; readonly line: string }>> = {
  stop: { digit: 3, line: 'wavy' },
  warn: { digit: 2, line: 'dashed' },
  hint: { digit: 1, line: 'dotted' },
};

const nameOf = (letter: string, severity: Severity): string => `note-${letter}${LINES[severity].digit}`;

/** The look of a finding's mark; `isQuiet` = one colour for all categories. */
export const lookOf = (category: Category, severity: Severity, isQuiet = false): string =>
  nameOf(isQuiet ? QUIET : LETTERS[category], severity);

interface Look {
  /** Which line is drawn where two marks overlap. */
  readonly priority: number;
  readonly css: string;
}

/** The words whose card is open stand on a ground of their own. */
export const OPEN_LOOK = 'note-on';

/** Every look there is, by name. */
export const LOOKS: ReadonlyMap<string, Look> = new Map([
  [OPEN_LOOK, { priority: 0, css: `::highlight(${OPEN_LOOK}){background-color:#3b7dd838}` }],
  ...Object.entries(COLOURS).flatMap(([letter, colour]) =>
    (Object.keys(LINES) as Severity[]).map((severity) => {
      const { digit, line } = LINES[severity];
      const name = nameOf(letter, severity);
      const css = `::highlight(${name}){text-decoration:underline ${line} ${colour} ${digit === 1 ? 2 : 1.5}px;text-decoration-skip-ink:none}`;
      return [name, { priority: digit, css }] as const;
    }),
  ),
]);

const forced = [...LOOKS.keys()].map((name) => `::highlight(${name})`).join(',');

export const MARKS_CSS = `${[...LOOKS.values()].map(({ css }) => css).join('\n')}
@media (forced-colors:active){${forced}{text-decoration-color:Highlight}}`;
