import { createContext } from '../../lib/linter/context.ts';
import type { Example, ExampleCase, Finding, Profile, Rule, Sighting } from '../../lib/linter/index.ts';
import { createLinter } from '../../lib/linter/index.ts';
import { DEFAULT_PROFILE } from '../../lib/profile/index.ts';

/** A company for the examples that need one; every rule's example may override any part. */
export const NORDIC_BAKERY: Profile = {
  ...DEFAULT_PROFILE,
  name: 'Nordic Bakery',
  names: ['Nordic Bakery', 'BakeBox', 'Cloud Loaf'],
  handles: ['@nordicbakery'],
  avoid: [
    { words: 'cheap', reason: 'our guests pay for craft', instead: 'good value', except: ['cheap talk'] },
    { words: 'foodie', reason: 'we say bread lovers', instead: 'bread lover', except: [] },
  ],
  prefer: [
    { from: 'customers', to: 'guests' },
    { from: 'delivery fee', to: 'delivery cost' },
  ],
  claims: [{ words: 'Best Sourdough in Valencia 2025', evidence: 'https://awards.example/2025', until: '' }],
  disclosure: { tags: ['#ad', 'Publicidad', 'paid partnership'], partners: ['Mill & Stone'] },
  region: 'eu',
  phones: ['+34 960 000 000'],
  mails: ['hola@nordicbakery.example'],
  staff: ['Ana', 'Leo', 'Marta'],
};

export interface Read {
  readonly text: string;
  readonly expected: readonly string[];
  readonly example: ExampleCase;
}

/** Takes the braces out of a flagged example. */
export function readExample(example: Example): Read {
  const given = typeof example === 'string' ? { text: example } : example;
  if (given.spans) return { text: given.text, expected: given.spans, example: given };
  const expected = [...given.text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as string);
  return { text: given.text.replace(/\{([^{}]*)\}/g, '$1'), expected, example: given };
}

/** The context in which an example is checked unless it says otherwise. */
export function inputFor(rule: Rule, example: ExampleCase) {
  const { where } = rule;
  const answering = where?.answering?.[0];
  const kind = where?.kinds?.[0] ?? (answering && answering !== 'nothing' ? 'reply' : 'post');
  return {
    kind,
    account: where?.accounts?.[0] ?? ('company' as const),
    network: where?.networks?.[0] ?? ('facebook' as const),
    ...(answering && { answering }),
    now: Date.UTC(2026, 4, 1, 10),
    ...example.context,
  };
}

/** A finding at each place where its words stand. */
const everyPlace = <F extends { start: number; end: number; again?: Finding['again'] }>(finding: F): readonly F[] => [
  finding,
  ...(finding.again ?? []).map((span) => ({ ...finding, ...span })),
];

/** Runs one rule alone on an example, through the whole linter (masks, triggers, offsets). */
export function runRule(rule: Rule, example: Example) {
  const { text, expected, example: given } = readExample(example);
  const profile: Profile = { ...NORDIC_BAKERY, ...given.profile };
  const report = createLinter({ rules: [rule] }).report(text, inputFor(rule, given), profile);
  const found = report.findings.flatMap(everyPlace).map((one) => text.slice(one.start, one.end));
  return { text, expected, given, report, found };
}

/** The text after the first fix of each finding, from the end so that offsets hold. */
export function applyFixes(text: string, findings: readonly (Sighting & { again?: Finding['again'] })[]): string {
  let out = text;
  for (const { start, end, fixes } of findings.flatMap(everyPlace).sort((a, b) => b.start - a.start)) {
    const words = fixes?.[0]?.words;
    if (words !== undefined) out = out.slice(0, start) + words + out.slice(end);
  }
  return out;
}

export { createContext };
