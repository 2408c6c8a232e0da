import { useRef, useState } from 'preact/hooks';
import { uncheckedBecause } from '../../lib/checklist/index.ts';
import { SEVERITIES } from '../../lib/linter/index.ts';
import { type ComposerState, isUnread } from '../../lib/state/index.ts';
import { Icon, SeverityMark } from '../controls/index.ts';
import { chosenSpots, usualSpots } from './chip-spots.ts';
import { type Point, pointBox } from './place.ts';
import type { OverlayAnchors } from './types.ts';
import { useDrag } from './use-drag.ts';
import { usePlaced } from './use-placed.ts';
import { describeDraft, describeLength } from './words.ts';

export interface ChipProps {
  readonly state: ComposerState;
  readonly host: string;
  readonly anchors: OverlayAnchors;
  /** `byPointer`: the focus stays where it is. */
  onToggle(byPointer: boolean): void;
  onMove(at: Point): void;
}

const isNear = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 120;

/** The small counter beside the composer. */
export function Chip({ state, host, anchors, onToggle, onMove }: ChipProps) {
  const { findings, isPaused, length, settings, view } = state;
  const [dragged, setDragged] = useState<Point | undefined>(undefined);
  const [isMoving, setMoving] = useState(false);
  const chosen = dragged ?? settings.chips[host];
  const ref = usePlaced<HTMLDivElement>(anchors, () => {
    const composer = anchors.composer() ?? pointBox({ x: 0, y: 0 });
    const hung = { anchor: composer, hangsOn: anchors.editor };
    if (isMoving && chosen) return { ...hung, spots: chosenSpots(composer, chosen).slice(0, 1), keep: [] };
    const spots = [...(chosen ? chosenSpots(composer, chosen) : []), ...usualSpots(composer)];
    const keep = [{ boxes: anchors.lines(), weight: 20 }, ...(chosen ? [] : [{ boxes: [composer], weight: 1 }])];
    return { ...hung, spots, keep, page: { look: anchors.underneath, controls: 20, near: 2, far: 0.01 } };
  });

  const latest = useRef<Point | undefined>(undefined);
  const drag = useDrag(
    (by, isKeyed) => {
      const [chip, composer] = [ref.current?.getBoundingClientRect(), anchors.composer()];
      if (!chip || !composer) return;
      const rest = { x: chip.right - composer.right, y: chip.bottom - composer.bottom };
      // Step by step with the keys it must get past controls that push it back: then the wish counts, not the place.
      const wished = isKeyed && latest.current && isNear(latest.current, rest) ? latest.current : rest;
      latest.current = { x: wished.x + by.x, y: wished.y + by.y };
      setMoving(true);
      setDragged(latest.current);
    },
    () => {
      setMoving(false);
      if (latest.current) onMove(latest.current);
    },
  );

  const gravest = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  const size = describeLength(length);
  const label = describeDraft(state);
  const isUnchecked = state.report !== undefined && uncheckedBecause(state.report) !== undefined;
  return (
    <div ref={ref} class={`chip${isMoving ? ' chip-moving' : ''}`}>
      <button
        type="button"
        {...drag.on}
        onClick={(event) => {
          if (!drag.endsDrag()) onToggle(event.detail > 0);
        }}
        aria-haspopup="dialog"
        aria-expanded={view === 'panel'}
        aria-label={`Forthright: ${label}${size ? `, ${size.words}` : ''}`}
        title="Open the list. Drag to move, or hold Alt and use the arrow keys."
      >
        {size && <span class={`chip-length${size.isOver ? ' chip-over' : ''}`}>{size.words}</span>}
        {isPaused ? (
          <Icon name="pause" size={14} />
        ) : isUnread(state) || (!gravest && isUnchecked) ? (
          <>
            <Icon name="unread" size={14} />
            <span>Not checked</span>
          </>
        ) : gravest ? (
          <>
            <SeverityMark severity={gravest} />
            <span>{findings.length}</span>
          </>
        ) : (
          <span class="chip-fine">
            <Icon name="check" size={14} />
          </span>
        )}
      </button>
    </div>
  );
}
