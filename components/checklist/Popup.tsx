import { Button } from '../controls/index.ts';
import { DraftChecklist, type DraftChecklistProps, type ShownDraft } from './DraftChecklist.tsx';
import { NoDraft, type NoDraftProps } from './NoDraft.tsx';

export interface PopupProps extends Omit<DraftChecklistProps, 'draft'>, NoDraftProps {
  readonly draft: ShownDraft | undefined;
  /** What did not work, in a sentence; else ''. */
  readonly problem: string;
  /** The counter was hidden on this site. */
  readonly isChipHidden: boolean;
  onShowChip(): void;
  onOptions(): void;
}

/** The toolbar button's view. */
export function Popup(props: PopupProps) {
  const { draft, problem, isChipHidden, onShowChip, onOptions, quiet, onJump, onTick, ...nothing } = props;
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
        {isChipHidden && (
          <Button kind="quiet" size="s" onClick={onShowChip}>
            Show the counter here again
          </Button>
        )}
        <Button kind="quiet" size="s" onClick={onOptions}>
          Tone, words and rules
        </Button>
      </footer>
    </>
  );
}
