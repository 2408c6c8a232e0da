import { createChecklist, sayAnswer, sayUnchecked, sayVerdict } from '../../lib/checklist/index.ts';
import { CATEGORY_TEXTS, type Report, rules } from '../../lib/linter/index.ts';

const SIGN = { stop: '■ stop', warn: '▲ warn', hint: '· hint' } as const;

/** A report for people: one block a finding, a closing line. */
export function printReport(text: string, report: Report): string {
  const { findings, measures, faults } = report;
  const lines: string[] = [];
  for (const { category, severity, rule, start, end, message, fixes } of findings) {
    const page = rules.find(({ id }) => id === rule);
    lines.push(`${SIGN[severity]}  ${CATEGORY_TEXTS[category].name}  ${message}`);
    if (page) lines.push(`        why: ${page.why}`, `        do:  ${page.advice}`);
    const source = page?.sources[0];
    if (source) lines.push(`        see: ${source.name}${source.section ? `, ${source.section}` : ''}`);
    if (fixes)
      lines.push(
        `        fix: ${fixes.map((fix) => (fix.words === '' ? 'delete it' : `“${fix.words}”`)).join(' or ')}`,
      );
    lines.push(`        at:  ${start}–${end} of ${text.length} (${rule})`, '');
  }
  for (const { rule, error } of faults) lines.push(`(${rule} failed: ${error})`);
  const unchecked = sayUnchecked(measures);
  if (unchecked) lines.push(unchecked);
  for (const { question, answer } of createChecklist(report, { questions: [] }, undefined, new Set()))
    lines.push(`${question}  ${sayAnswer(answer)}`);
  lines.push('', sayVerdict(findings, report));
  return `${lines.join('\n')}\n`;
}
