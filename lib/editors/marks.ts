import type { Category, Severity } from '../linter/index.ts';

const QUIET = 'quiet';

/** At least 3.3:1 on white, on black and on the dark grounds of the networks: a page's ground is not known. */
const COLOURS: Readonly<Record<Category | typeof QUIET, string>> = {
  tone: '#3b7dd8',
  'mixed-voice': '#8b62d9',
  'hard-sell': '#d9622b',
  honesty: '#d93a4f',
  conversation: '#1f8a70',
  'complaint-reply': '#b0489a',
  autopilot: '#8a7a2a',
  [QUIET]: '#7a7f87',
};

/** Severity is told by the line, so that it can be seen without colour. */
const LINES: Readonly<Record<Severity, { readonly priority: number; readonly line: string }>> = {
  stop: { priority: 3, line: 'wavy' },
  warn: { priority: 2, line: 'dashed' },
  hint: { priority: 1, line: 'dotted' },
};

/** The look of a finding's mark; `isQuiet` = one colour for all categories. */
export const lookOf = (category: Category, severity: Severity, isQuiet = false): string =>
  `${isQuiet ? QUIET : category} ${severity}`;

interface Look {
  /**
   * Of its highlight: a page can list them, and it is not its business what a mark is about. Another at each load, but the
   * same for every copy of ours in a document.
   */
  readonly name: string;
  /** Which line is drawn where two marks overlap. */
  readonly priority: number;
  readonly css: string;
}

/** The words whose card is open stand on a ground of their own. */
export const OPEN_LOOK = 'open';

let salt = performance.timeOrigin % 1e9;
const drawn = (priority: number, declarations: string): Look => {
  salt = (salt * 48_271) % 2_147_483_647;
  const name = `m${Math.floor(salt).toString(36)}`;
  return { name, priority, css: `::highlight(${name}){${declarations}}` };
};

/** Every look there is. */
export const LOOKS: ReadonlyMap<string, Look> = new Map([
  [OPEN_LOOK, drawn(0, 'background-color:#3b7dd838')],
  ...Object.entries(COLOURS).flatMap(([category, colour]) =>
    Object.entries(LINES).map(([severity, { priority, line }]): [string, Look] => [
      lookOf(category as Category, severity as Severity),
      drawn(
        priority,
        `text-decoration:underline ${line} ${colour} ${priority === 1 ? 2 : 1.5}px;text-decoration-skip-ink:none`,
      ),
    ]),
  ),
]);

const forced = Array.from(LOOKS.values(), ({ name }) => `::highlight(${name})`).join(',');

export const MARKS_CSS = `${Array.from(LOOKS.values(), ({ css }) => css).join('\n')}
@media (forced-colors:active){${forced}{text-decoration-color:Highlight}}`;
