import {
  createChecklist,
  isOpen,
  type Length,
  sayQuestions,
  sayUnchecked,
  sayVerdict,
} from '../../lib/checklist/index.ts';
import type { Finding, Profile, Report, RuleTexts } from '../../lib/linter/index.ts';
import { Checklist } from './Checklist.tsx';

/** A draft as its composer knows it. */
export interface ShownDraft {
  readonly report: Report;
  readonly texts: RuleTexts;
  readonly length?: Length;
  readonly ticked: readonly string[];
  readonly questions: Profile['questions'];
  /** False: the report is of older words, the newest were not answered. */
  readonly isChecked: boolean;
}

export interface DraftChecklistProps {
  readonly draft: ShownDraft;
  readonly quiet: boolean;
  onJump(finding: Finding): void;
  onTick(id: string, ticked: boolean): void;
}

/** The draft of the active tab, question by question. */
export function DraftChecklist({ draft, quiet, onJump, onTick }: DraftChecklistProps) {
  const { length, questions, report, texts, ticked } = draft;
  const items = createChecklist(report, { questions }, length, new Set(ticked), draft.isChecked);
  const asked = sayQuestions(items.filter((item) => item.manual && isOpen(item)).length);
  const unchecked = draft.isChecked ? sayUnchecked(report.measures) : 'Your newest words are not checked yet.';
  return (
    <section class="draft">
      <h1>Before publishing</h1>
      <p class="help">{[draft.isChecked && sayVerdict(report.findings, report), asked].filter(Boolean).join(' · ')}</p>
      {unchecked && <p class="aside">{unchecked}</p>}
      <Checklist items={items} texts={texts} quiet={quiet} onJump={onJump} onTick={onTick} />
    </section>
  );
}
