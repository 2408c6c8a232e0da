import { useEffect, useState } from 'preact/hooks';
import type { ComposerState } from '../../lib/state/index.ts';
import { Button, IconButton } from '../controls/index.ts';
import { beside } from './panel-spots.ts';
import type { Box } from './place.ts';
import type { OverlayAnchors } from './types.ts';
import { usePlaced } from './use-placed.ts';

export interface NoticeProps {
  readonly notice: string;
  readonly copyWords: string;
  readonly anchors: OverlayAnchors;
  chipBox(): Box | undefined;
  readonly undo: ComposerState['undo'];
  onCopy(words: string): void;
  onUndo(): void;
}

/** A sentence about something of ours that did not work, read out politely. */
export function Notice({ notice, copyWords, anchors, chipBox, undo, onCopy, onUndo }: NoticeProps) {
  const [dismissed, setDismissed] = useState('');
  useEffect(() => {
    if (notice === '') setDismissed('');
  }, [notice]);
  const isShown = notice !== '' && notice !== dismissed;
  const ref = usePlaced<HTMLDivElement>(anchors, () => (isShown ? beside(anchors, chipBox()) : undefined));
  // The region stands before its words come: only then are they read out.
  return (
    <div ref={ref} class={isShown ? 'surface notice' : 'only-spoken'} role="status">
      {isShown && (
        <>
          <p>{notice}</p>
          {copyWords !== '' && (
            <Button size="s" onClick={() => onCopy(copyWords)}>
              Copy the words
            </Button>
          )}
          {undo && (
            <Button size="s" onClick={onUndo}>
              Undo
            </Button>
          )}
          <IconButton icon="close" label="Dismiss" onClick={() => setDismissed(notice)} />
        </>
      )}
    </div>
  );
}
