import { sayUnchecked, sayVerdict, uncheckedBecause } from '../../lib/checklist/index.ts';
import type { Finding, Fix } from '../../lib/linter/index.ts';
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

export function TryReport({ reviewed, markHints, quiet, onFix }: TryReportProps) {
  const { text, review } = reviewed;
  const { findings, measures, context, faults } = review.report;
  const unchecked = sayUnchecked(measures);
  const isUnchecked = uncheckedBecause(review.report) !== undefined;
  // Nothing found in a part of it is no good news of the whole.
  const isPart = unchecked !== '' || Object.keys(measures.unasked).length > 0;
  const marks = findings.filter(({ marks: has, severity }) => has !== false && (markHints || severity !== 'hint'));
  return (
    <>
      {findings.length === 0 ? (
        <Notice tint={isUnchecked ? 'warn' : isPart ? 'hint' : 'good'} title={sayVerdict(findings, review.report)}>
          {!isUnchecked && (
            <p class="help">
              No rule {isPart && 'that read it '}has anything against this draft. Whether it is true and worth posting
              is yours to say.
            </p>
          )}
        </Notice>
      ) : (
        <>
          <h2>{sayVerdict(findings)}</h2>
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
