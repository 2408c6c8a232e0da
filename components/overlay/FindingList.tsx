import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { type Finding, type RuleTexts, SEVERITIES } from '../../lib/linter/index.ts';
import { FindingLine } from '../checklist/index.ts';
import { Button } from '../controls/index.ts';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly texts: RuleTexts;
  readonly quiet: boolean;
  onOpen(finding: Finding, byPointer: boolean): void;
}

const FIRST = 5;

const bySeverity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start;

/** All findings, the gravest first; the arrow keys go from one to the next. */
export function FindingList({ findings, texts, quiet, onOpen }: FindingListProps) {
  const [isWhole, setWhole] = useState(false);
  const sorted = [...findings].sort(bySeverity);
  const shown = isWhole ? sorted : sorted.slice(0, FIRST);

  const walk = (event: TargetedKeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.contains(event.target as Node));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(next, buttons.length - 1))]?.focus();
  };

  return (
    <>
      <ul class="finding-lines" aria-label="Findings" onKeyDown={walk}>
        {shown.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`}>
            <FindingLine
              finding={finding}
              title={texts[finding.rule]?.title}
              quiet={quiet}
              onOpen={(event) => onOpen(finding, event.detail > 0)}
            />
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button kind="quiet" size="s" onClick={() => setWhole(true)}>
          {sorted.length - shown.length} more
        </Button>
      )}
    </>
  );
}
