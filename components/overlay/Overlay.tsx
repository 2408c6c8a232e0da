import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/linter/index.ts';
import { isUnread, isWordy, looksAlike, useStore } from '../../lib/state/index.ts';
import { Announcement } from './Announcement.tsx';
import { Card } from './Card.tsx';
import { Chip } from './Chip.tsx';
import { Gate } from './Gate.tsx';
import { hasFocus } from './has-focus.ts';
import { Notice } from './Notice.tsx';
import { Panel } from './Panel.tsx';
import type { OverlayProps } from './types.ts';
import { useOwnEvents } from './use-own-events.ts';

/** All that is drawn beside one composer. Stands alone in a shadow root; touches nothing outside it. */
export function Overlay({ store, actions, anchors, host, theme, onGate }: OverlayProps) {
  const state = useStore(store, (whole) => whole, looksAlike);
  const { findings, selected, settings, view } = state;
  const root = useRef<HTMLDivElement>(null);
  const [byPointer, setByPointer] = useState(false);
  // The top layer: no clipping, stacking or transform of the page reaches us.
  useLayoutEffect(() => {
    const element = root.current;
    if (element?.isConnected && element.showPopover && !element.matches(':popover-open')) element.showPopover();
  });
  useEffect(() => {
    if (view !== 'panel') setByPointer(false);
  }, [view]);

  /** Whoever had the focus in our part gets it back to the draft; whoever stayed in the draft keeps the caret. */
  const leaving = (act: () => void) => () => {
    const isIn = hasFocus(root.current);
    act();
    if (isIn) actions.goBack();
  };
  const close = leaving(actions.close);
  const open = (finding: Finding, isPointer: boolean) =>
    actions.open(findings.indexOf(finding), isPointer ? 'click' : 'hand');
  useOwnEvents(root, () => {
    if (view !== 'closed') close();
    return view !== 'closed';
  });

  const finding = findings[selected];
  const isChipHidden = settings.hiddenChips.includes(host);
  const hasWords = isWordy(state) || isUnread(state);
  const shared = { state, anchors };
  const chipBox = () => root.current?.querySelector('.chip')?.getBoundingClientRect();
  return (
    <div ref={root} class="forthright" popover="manual" lang="en" dir="ltr" {...(theme && { 'data-theme': theme })}>
      <Announcement state={state} />
      {!isChipHidden && (hasWords || state.isPaused) && (
        <Chip
          {...shared}
          host={host}
          onToggle={(isPointer) => {
            setByPointer(isPointer);
            actions.togglePanel();
          }}
          onMove={actions.moveChip}
        />
      )}
      {view === 'card' && finding && (
        <Card
          {...shared}
          finding={finding}
          onClose={close}
          onLeave={actions.close}
          onStep={actions.step}
          onClaims={actions.openClaims}
          onApply={(fix) => actions.apply(finding, fix, state.text)}
          onIgnoreHere={leaving(() => actions.ignoreHere(finding, state.text))}
          onNever={leaving(() => actions.never(finding, state.text))}
        />
      )}
      {view === 'panel' && (
        <Panel
          {...shared}
          chipBox={chipBox}
          takesFocus={!byPointer}
          isChipHidden={isChipHidden}
          onClose={close}
          onOpen={open}
          onTick={actions.tick}
          onPause={actions.pause}
          onHideChip={actions.hideChip}
          onAccount={actions.setAccount}
          onAnswering={actions.setAnswering}
        />
      )}
      {view === 'gate' && (
        <Gate
          {...shared}
          chipBox={chipBox}
          onDrawn={onGate}
          onOpen={actions.openItem}
          onTick={actions.tick}
          onGoBack={actions.goBack}
          onPublish={actions.publishAnyway}
        />
      )}
      <Notice {...state} anchors={anchors} chipBox={chipBox} onCopy={actions.copy} onUndo={actions.undo} />
    </div>
  );
}
