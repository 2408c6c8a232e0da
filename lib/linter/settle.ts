import { type Finding, type Rule, SEVERITIES, type Severity, type Span } from './types.ts';

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
const overlap = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;
const MOST_UNMARKED_HINTS = 2;

/** Graver first, then in reading order, then by rule, so that a report is the same every time. */
const byWeight = (a: Finding, b: Finding) =>
  rank(a.severity) - rank(b.severity) || a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);

/** Does the company's finding stand on all the words of the stock rule's? */
const covers = (owners: Finding, stock: Finding) =>
  owners.marks !== false && stock.marks !== false && owners.start <= stock.start && owners.end >= stock.end;

/** On the same words the company's own finding stays, as grave as the gravest that it stands for. */
function ownersFirst(findings: readonly Finding[]): readonly Finding[] {
  const owners = findings.filter(({ isOwners }) => isOwners);
  if (owners.length === 0) return findings;
  return findings.flatMap((finding) => {
    if (!finding.isOwners) return owners.some((own) => covers(own, finding)) ? [] : [finding];
    const severity = findings
      .filter((stock) => !stock.isOwners && covers(finding, stock))
      .reduce((gravest, { severity }) => (rank(severity) < rank(gravest) ? severity : gravest), finding.severity);
    return [{ ...finding, severity }];
  });
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** The same rule on the same words says it once; the other places go with it. */
function saidOnce(findings: readonly Finding[], text: string): Finding[] {
  const first = new Map<string, { at: number; again: Span[] }>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const { rule, start, end, marks, message } = finding;
    const words = text.slice(start, end);
    const key = `${rule} ${marks === false ? message : words.toLowerCase().replace(EDGES, '') || words}`;
    const known = first.get(key);
    const before = known && (kept[known.at] as Finding);
    if (known && before) {
      const isFirst = start < before.start;
      known.again.push(isFirst ? { start: before.start, end: before.end } : { start, end });
      const severity =
        SEVERITIES.find((one) => one === before.severity || one === finding.severity) ?? finding.severity;
      kept[known.at] = { ...(isFirst ? finding : before), severity };
    } else first.set(key, { at: kept.push(finding) - 1, again: [] });
  }
  for (const { at, again } of first.values())
    if (again.length > 0) kept[at] = { ...(kept[at] as Finding), again: again.sort((a, b) => a.start - b.start) };
  return kept;
}

/** Rules of the tone that hear the same shouting as those of hard selling. */
const LOUD: readonly string[] = ['tone/energy-off', 'tone/many-signs'];

/**
 * One cause, one finding. A rule silences those it names; the company's own finding wins over stock rules; of findings
 * of one category on the same words the graver stays; what the same rule says of the same words is said once; hints
 * about what is missing wait until what is wrong has been mended; those of the tone only for what is wrong with it.
 * @param text the text the spans count in
 */
export function settle(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>, text: string): Finding[] {
  const silenced = new Set<Finding>();
  for (const finding of findings)
    for (const { rule, on } of rules.get(finding.rule)?.silences ?? [])
      for (const other of findings)
        if (other.rule === rule && (on === 'whole' || overlap(finding, other))) silenced.add(other);

  const kept: Finding[] = [];
  for (const finding of [...ownersFirst(findings.filter((one) => !silenced.has(one)))].sort(byWeight)) {
    const isSameCause = (other: Finding) =>
      other.category === finding.category &&
      other.marks !== false &&
      finding.marks !== false &&
      overlap(other, finding);
    if (finding.isOwners || !kept.some(isSameCause)) kept.push(finding);
  }
  const isWrong = (other: Finding) => other.marks !== false && other.severity !== 'hint';
  const wrong = kept.filter(isWrong);
  const unmarked = { tone: 0, rest: 0 };
  return saidOnce(kept, text).filter((finding) => {
    if (finding.marks !== false || finding.severity !== 'hint') return true;
    // How a draft sounds does not change because something else is wrong with it: tone waits for tone only. Loudness
    // has one cause with hard selling: where that is marked, it is said.
    const isTone = finding.category === 'tone';
    const isSaid = ({ category }: Finding) =>
      category === 'tone' || (category === 'hard-sell' && LOUD.includes(finding.rule));
    const waits = isTone ? wrong.some(isSaid) : wrong.length > 0;
    return !waits && unmarked[isTone ? 'tone' : 'rest']++ < MOST_UNMARKED_HINTS;
  });
}
