import { useEffect, useId } from 'preact/hooks';
import { createChecklist, sayUnchecked } from '../../lib/checklist/index.ts';
import type { Finding } from '../../lib/linter/index.ts';
import { type ComposerState, isUnread } from '../../lib/state/index.ts';
import { Checklist } from '../checklist/index.ts';
import { Button, IconButton, Switch } from '../controls/index.ts';
import { AboutPost, type AboutPostProps } from './AboutPost.tsx';
import { FindingList } from './FindingList.tsx';
import { beside } from './panel-spots.ts';
import type { Box } from './place.ts';
import { Tone } from './Tone.tsx';
import type { OverlayAnchors } from './types.ts';
import { usePlaced } from './use-placed.ts';
import { describeDraft } from './words.ts';

export interface PanelProps extends Pick<AboutPostProps, 'onAccount' | 'onAnswering'> {
  readonly state: ComposerState;
  readonly anchors: OverlayAnchors;
  chipBox(): Box | undefined;
  /** False when a pointer opened it: the caret stays in the draft. */
  readonly takesFocus: boolean;
  readonly isChipHidden: boolean;
  onClose(): void;
  onOpen(finding: Finding, byPointer: boolean): void;
  onTick(id: string, ticked: boolean): void;
  onPause(isPaused: boolean): void;
  onHideChip(): void;
}

const statusOf = (state: ComposerState): string => {
  if (state.isPaused) return 'Paused: nothing is marked, nothing asks before publishing.';
  if (state.line === 'silent' && isUnread(state))
    return 'These words are not checked: no answer came. It is tried again as soon as you write on.';
  return describeDraft(state);
};

/** Everything about the draft in one place. */
export function Panel(props: PanelProps) {
  const { state, anchors, chipBox, takesFocus, isChipHidden, onClose, onOpen, onTick, onPause, onHideChip } = props;
  const { findings, isPaused, length, profile, report, settings, texts, ticked } = state;
  const id = useId();
  const ref = usePlaced<HTMLDialogElement>(anchors, () => beside(anchors, chipBox()));
  useEffect(() => {
    if (takesFocus) ref.current?.focus({ preventScroll: true });
  }, [takesFocus, ref]);

  const tone = report?.measures.tone;
  return (
    <dialog open ref={ref} class="surface panel" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <header class="surface-head">
        <div class="surface-title">
          <h2 id={`${id}-title`}>Your draft</h2>
          <p class="help">{statusOf(state)}</p>
        </div>
        <IconButton icon="close" label="Close" onClick={onClose} />
      </header>
      {!isPaused && report && !isUnread(state) && (
        <>
          {sayUnchecked(report.measures) && <p class="aside">{sayUnchecked(report.measures)}</p>}
          {findings.length > 0 && (
            <FindingList findings={findings} texts={texts} quiet={settings.quiet} onOpen={onOpen} />
          )}
          <section aria-labelledby={`${id}-before`}>
            <h3 id={`${id}-before`}>Before publishing</h3>
            <Checklist
              items={createChecklist({ ...report, findings }, profile, length, new Set(ticked))}
              quiet={settings.quiet}
              onTick={onTick}
            />
          </section>
          <AboutPost
            state={state}
            kind={report.context.kind}
            onAccount={props.onAccount}
            onAnswering={props.onAnswering}
          />
          {tone && <Tone reading={tone} />}
        </>
      )}
      <footer class="panel-foot">
        <Switch label="Pause for this post" checked={isPaused} onChange={onPause} />
        {!isChipHidden && (
          <Button kind="quiet" size="s" onClick={onHideChip}>
            Hide the chip on this site
          </Button>
        )}
      </footer>
    </dialog>
  );
}
