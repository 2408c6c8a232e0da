import { type Finding, type Rule, SEVERITIES, type Severity } from './types.ts';

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
const overlap = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;
const MOST_UNMARKED_HINTS = 2;

/** Graver first, then in reading order, then by rule, so that a report is the same every time. */
const byWeight = (a: Finding, b: Finding) =>
  rank(a.severity) - rank(b.severity) || a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);

/**
 * One cause, one finding. A rule silences those it names; of findings of one category on the same words the graver
 * stays; hints about what is missing wait until what is wrong has been mended.
 */
export function settle(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Finding[] {
  const silenced = new Set<Finding>();
  for (const finding of findings)
    for (const { rule, on } of rules.get(finding.rule)?.silences ?? [])
      for (const other of findings)
        if (other.rule === rule && (on === 'whole' || overlap(finding, other))) silenced.add(other);

  const kept: Finding[] = [];
  for (const finding of findings.filter((one) => !silenced.has(one)).sort(byWeight)) {
    const isSameCause = (other: Finding) =>
      other.category === finding.category &&
      other.marks !== false &&
      finding.marks !== false &&
      overlap(other, finding);
    if (!kept.some(isSameCause)) kept.push(finding);
  }
  const isWrong = kept.some((finding) => finding.marks !== false && finding.severity !== 'hint');
  let unmarked = 0;
  return kept.filter((finding) => {
    if (finding.marks !== false || finding.severity !== 'hint') return true;
    return !isWrong && unmarked++ < MOST_UNMARKED_HINTS;
  });
}
