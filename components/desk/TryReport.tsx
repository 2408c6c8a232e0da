import { type Finding, type Fix, sayUnchecked } from '../../lib/linter/index.ts';
import { Notice } from '../controls/index.ts';
import { ANSWERING_NAMES, MarkedText } from '../rulebook/index.ts';
import { ToneMeters } from './ToneMeters.tsx';
import { TryFinding } from './TryFinding.tsx';
import type { Reviewed } from './use-review.ts';

export interface TryReportProps {
  readonly reviewed: Reviewed;
  readonly markHints: boolean;
  readonly quiet: boolean;
  onFix(finding: Finding, fix: Fix): void;
}

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** "1 stop, 2 checks, 1 hint", or that there is nothing. */
export function countInWords(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    [count('stop'), 'stop', 'stops'] as const,
    [count('warn'), 'place to check', 'places to check'] as const,
    [count('hint'), 'hint', 'hints'] as const,
  ].filter(([number]) => number > 0);
  return parts.map(([number, one, more]) => many(number, one, more)).join(', ');
}

export function TryReport({ reviewed, markHints, quiet, onFix }: TryReportProps) {
  const { text, review } = reviewed;
  const { findings, measures, context, faults } = review.report;
  const unchecked = sayUnchecked(measures);
  const marks = findings.filter(({ marks: has, severity }) => has !== false && (markHints || severity !== 'hint'));
  return (
    <>
      {findings.length === 0 ? (
        <Notice tint="good" title="Nothing to mend.">
          <p class="help">No rule has anything against this draft. Whether it is worth posting is yours to say.</p>
        </Notice>
      ) : (
        <>
          <h2>{countInWords(findings)}</h2>
          <div class="try-marked">
            <MarkedText text={text} marks={marks} quiet={quiet} />
          </div>
          <ul class="try-findings">
            {findings.map((finding) => (
              <TryFinding
                key={`${finding.rule} ${finding.start} ${finding.end}`}
                finding={finding}
                texts={review.texts}
                quiet={quiet}
                onFix={(fix) => onFix(finding, fix)}
              />
            ))}
          </ul>
        </>
      )}
      {measures.tone && <ToneMeters reading={measures.tone} />}
      <p class="help">
        {many(measures.words, 'word', 'words')} in {many(measures.sentences, 'sentence', 'sentences')}
        {review.length && ` · ${review.length.used} of ${review.length.limit} characters`}
        {context.kind === 'reply' && ` · answers ${ANSWERING_NAMES[context.answering]}`}
        {unchecked && ` · ${unchecked}`}
      </p>
      {faults.length > 0 && (
        <Notice tint="warn" title="Some rules could not finish">
          <p class="help">{faults.map(({ rule }) => rule).join(', ')}. The other rules have read the draft.</p>
        </Notice>
      )}
    </>
  );
}
