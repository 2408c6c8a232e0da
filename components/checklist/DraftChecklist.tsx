import { createChecklist, type Length } from '../../lib/checklist/index.ts';
import { type Finding, type Profile, type Report, type RuleTexts, sayUnchecked } from '../../lib/linter/index.ts';
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

const summary = (open: number): string => {
  if (open === 0) return 'Nothing stands against publishing this.';
  return open === 1 ? 'One question is still open.' : `${open} questions are still open.`;
};

/** The draft of the active tab, question by question. */
export function DraftChecklist({ draft, quiet, onJump, onTick }: DraftChecklistProps) {
  const { length, questions, report, texts, ticked } = draft;
  const items = createChecklist(report, { questions }, length, new Set(ticked));
  return (
    <section class="draft">
      <h1>Before publishing</h1>
      <p class="help">
        {draft.isChecked
          ? summary(items.filter(({ state }) => state === 'open').length)
          : 'Your newest words are not checked yet; this is what was found before.'}
      </p>
      {sayUnchecked(report.measures) && <p class="aside">{sayUnchecked(report.measures)}</p>}
      <Checklist items={items} texts={texts} quiet={quiet} onJump={onJump} onTick={onTick} />
    </section>
  );
}
