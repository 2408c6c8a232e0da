import { Button } from '../controls/index.ts';
import { DraftChecklist, type DraftChecklistProps, type ShownDraft } from './DraftChecklist.tsx';
import { NoDraft, type NoDraftProps } from './NoDraft.tsx';

export interface PopupProps extends Omit<DraftChecklistProps, 'draft'>, NoDraftProps {
  readonly draft: ShownDraft | undefined;
  /** What did not work, in a sentence; else ''. */
  readonly problem: string;
  onOptions(): void;
}

/** The toolbar button's view. */
export function Popup({ draft, problem, onOptions, quiet, onJump, onTick, ...nothing }: PopupProps) {
  return (
    <>
      <main>
        {problem !== '' && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {draft ? (
          <DraftChecklist draft={draft} quiet={quiet} onJump={onJump} onTick={onTick} />
        ) : (
          <NoDraft {...nothing} />
        )}
      </main>
      <footer>
        <Button kind="quiet" size="s" onClick={onOptions}>
          Tone, words and rules
        </Button>
      </footer>
    </>
  );
}
