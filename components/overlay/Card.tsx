import { useEffect, useId, useRef } from 'preact/hooks';
import { CATEGORY_TEXTS, type Finding, type Fix } from '../../lib/linter/index.ts';
import type { ComposerState } from '../../lib/state/index.ts';
import { Button, CategoryMark, IconButton, SEVERITY_WORDS } from '../controls/index.ts';
import { Fixes } from './Fixes.tsx';
import { around, type Box, type Wish } from './place.ts';
import { Sources } from './Sources.tsx';
import type { OverlayAnchors } from './types.ts';
import { useGrace } from './use-grace.ts';
import { usePlaced } from './use-placed.ts';

export interface CardProps {
  readonly state: ComposerState;
  readonly finding: Finding;
  readonly anchors: OverlayAnchors;
  onClose(): void;
  /** The pointer left what it had opened. */
  onLeave(): void;
  onStep(by: 1 | -1): void;
  onApply(fix: Fix): void;
  onIgnoreHere(): void;
  onNever(): void;
  onClaims(): void;
}

/** As high as one box, as wide as another: to stand above or below the one in line with the other. */
const inLine = ({ top, bottom }: Box, { left, right }: Box): Box => ({ top, bottom, left, right });

const near = (words: readonly DOMRect[], finding: Finding, anchors: OverlayAnchors): Wish => {
  const composer = anchors.composer() ?? anchors.editor();
  const frame = around(composer, [anchors.frame()]);
  const publish = anchors.publish();
  const [first = composer] = words;
  const last = words.at(-1) ?? composer;
  return {
    hangsOn: () => anchors.words(finding)[0] ?? anchors.editor(),
    spots: [
      { beside: last, placement: 'bottom-start' },
      { beside: last, placement: 'bottom-end' },
      // Below the words if that covers nothing else; otherwise below the composer, then above, then at its sides.
      ...[composer, frame].map((box) => ({ beside: inLine(box, last), placement: 'bottom-start' }) as const),
      { beside: first, placement: 'top-start' },
      { beside: first, placement: 'top-end' },
      { beside: inLine(frame, first), placement: 'top-start' },
      ...[composer, frame].flatMap((box) =>
        (['right-start', 'left-start'] as const).map((placement) => ({ beside: box, placement })),
      ),
    ],
    rank: 500,
    keep: [
      { boxes: words, weight: 100 },
      { boxes: publish ? [publish] : [], weight: 50 },
      { boxes: anchors.lines(), weight: 40 },
      { boxes: [composer], weight: 0.2 },
    ],
    page: { look: anchors.underneath, controls: 20, near: 10, far: 0.05 },
  };
};

/** What is the matter with some words: what, why, what to do, and words to use instead. */
export function Card(props: CardProps) {
  const { state, finding, anchors, onClose, onLeave, onStep, onApply, onIgnoreHere, onNever } = props;
  const { findings, openedBy, selected, settings, texts } = state;
  const id = useId();
  const words = anchors.words(finding);
  const ref = usePlaced<HTMLDialogElement>(anchors, () => near(words, finding, anchors));
  useGrace(ref, openedBy === 'hover', words, onLeave);

  const byPointer = useRef(false);
  useEffect(() => {
    if (openedBy === 'hand' && !byPointer.current) ref.current?.focus({ preventScroll: true });
    byPointer.current = false;
  }, [openedBy, ref]);

  const { category, message, severity } = finding;
  const text = texts[finding.rule];
  return (
    <dialog
      open
      ref={ref}
      class="surface card"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onKeyDown={(event) => {
        byPointer.current = false;
        if (event.altKey || event.ctrlKey || event.metaKey || findings.length < 2) return;
        if (event.key === 'ArrowRight') onStep(1);
        else if (event.key === 'ArrowLeft') onStep(-1);
      }}
    >
      <header class="surface-head">
        <CategoryMark category={category} severity={severity} quiet={settings.quiet} size={24} />
        <p class="surface-title help">
          {CATEGORY_TEXTS[category].name} · {SEVERITY_WORDS[severity]}
        </p>
        {findings.length > 1 && (
          <div class="steps">
            <IconButton icon="previous" label="Previous finding" onClick={() => onStep(-1)} />
            <span>
              {selected + 1} of {findings.length}
            </span>
            <IconButton icon="next" label="Next finding" onClick={() => onStep(1)} />
          </div>
        )}
        <IconButton icon="close" label="Close" onClick={onClose} />
      </header>
      <div>
        <h2 id={`${id}-title`}>{text?.title ?? CATEGORY_TEXTS[category].name}</h2>
        <p id={`${id}-what`} class="what">
          {message}
        </p>
      </div>
      {finding.isOwners && (
        <p class="owners">
          {finding.reason && <span>{finding.reason} </span>}
          <span class="help">Decided by {finding.decidedBy || 'your company'}.</span>
        </p>
      )}
      {finding.claim && (
        <Button kind="quiet" size="s" onClick={props.onClaims}>
          Look at the claim
        </Button>
      )}
      <Fixes finding={finding} onApply={onApply} />
      {text && (
        <div class="reasons">
          <p>{text.why}</p>
          <p class="advice">{text.advice}</p>
          <Sources sources={text.sources} />
        </div>
      )}
      <footer class="surface-foot">
        <Button kind="quiet" size="s" onClick={onIgnoreHere}>
          Ignore here
        </Button>
        {finding.mayNever && finding.marks !== false && (
          <Button kind="quiet" size="s" onClick={onNever}>
            Never for these words
          </Button>
        )}
      </footer>
    </dialog>
  );
}
