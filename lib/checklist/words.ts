import type { Finding, Report } from '../linter/index.ts';
import { type Answer, type Because, uncheckedBecause } from './checklist.ts';

/**
 * Every sentence of a verdict, English, in one place: chip, badge, popup, panel, gate and the review command say the
 * same of one draft. Nothing here says more than is known: where no rule fired nothing was found, which is no yes.
 */
const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const SEVERITY_COUNTS = [
  ['stop', 'must-fix', 'must-fix'],
  ['warn', 'to check', 'to check'],
  ['hint', 'idea', 'ideas'],
] as const;

export const NOTHING_FOUND = 'Nothing found';

/** “1 must-fix · 3 to check · 3 ideas”. */
export function sayCounts(findings: readonly Pick<Finding, 'severity'>[]): string {
  const parts = SEVERITY_COUNTS.flatMap(([severity, one, many]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [number(count, one, many)] : [];
  });
  return parts.length > 0 ? parts.join(' · ') : NOTHING_FOUND;
}

const REASONS: Readonly<Record<Because, string>> = {
  language: 'it is not in English',
  short: 'it is too short',
  personal: 'you write as yourself',
  off: 'its rules are switched off',
  silent: 'no answer came',
  masked: 'most of it is somebody else’s words',
};

/** What is known of one question, after its words: “2 found”, “Not checked: it is not in English”. */
export function sayAnswer(answer: Answer): string {
  switch (answer.is) {
    case 'clear':
      return NOTHING_FOUND;
    case 'found':
      return `${answer.findings.length} found`;
    case 'outside-tone':
      return 'Outside your tone';
    case 'unchecked':
      return `Not checked: ${REASONS[answer.because]}`;
    case 'fits':
      return 'It fits';
    case 'over':
      return `${answer.by} too many`;
    case 'ticked':
      return 'Ticked';
    case 'unticked':
      return 'Not ticked yet';
  }
}

/** The verdict on a draft as one sentence: what was found; where nothing was in words nobody could read, why not. */
export function sayVerdict(findings: readonly Pick<Finding, 'severity'>[], report?: Pick<Report, 'measures'>): string {
  const because = report && findings.length === 0 ? uncheckedBecause(report) : undefined;
  return because ? `Not checked: ${REASONS[because]}` : sayCounts(findings);
}

const HALF = 0.5;

/** What of a draft was not checked, in sentences for the writer; '' when all of it was. */
export function sayUnchecked({ foreign, masked, unread }: Report['measures']): string {
  const said: string[] = [];
  if (foreign === 1) said.push('This does not look like English, so only the checks that hold in every language ran.');
  else if (foreign > 0)
    said.push('Part of this does not look like English: there only the checks that hold in every language ran.');
  if (masked > HALF) said.push('More than half of this is somebody else’s words, which are not checked.');
  if (unread > 0) said.push(`The last ${unread} signs were not read: the text is too long.`);
  return said.join(' ');
}

/** The company's own questions that are still to be ticked: “2 questions of yours”; '' for none. */
export const sayQuestions = (count: number): string =>
  count === 0 ? '' : number(count, 'question without a tick', 'questions without a tick');
