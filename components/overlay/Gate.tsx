import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { createChecklist, isOpen, sayCounts, sayQuestions } from '../../lib/checklist/index.ts';
import type { ComposerState } from '../../lib/state/index.ts';
import { Checklist, FindingLine } from '../checklist/index.ts';
import { Button } from '../controls/index.ts';
import { beside } from './panel-spots.ts';
import type { Box } from './place.ts';
import type { OverlayAnchors } from './types.ts';
import { usePlaced } from './use-placed.ts';
import { describeDraft } from './words.ts';

export interface GateProps {
  readonly state: ComposerState;
  readonly anchors: OverlayAnchors;
  chipBox(): Box | undefined;
  /** It is drawn. */
  onDrawn(gate: Element): void;
  /** Index into state.gate. */
  onOpen(item: number): void;
  onTick(id: string, ticked: boolean): void;
  onGoBack(): void;
  onPublish(): void;
}

/** Fields beside the text, as a person calls them. */
const FIELDS = { title: 'Title', warning: 'Content warning', option: 'Poll option', alt: 'Picture description' };

/** The counts of everything found in the post, as chip and panel say them, then what is still to be ticked. */
const summary = (state: ComposerState, questions: number): string => {
  const { gate } = state;
  const isOfParts = gate.some(({ part }) => part > 1);
  const found = isOfParts ? sayCounts(gate.map(({ finding }) => finding)) : describeDraft(state);
  const done = gate[0]?.saves ? 'saved' : 'published';
  return `Not ${done} yet: ${[found, sayQuestions(questions)].filter(Boolean).join(' · ')}.`;
};

/** The pause before a publish goes through. Not modal: the site's own button works when pressed again. */
export function Gate({ state, anchors, chipBox, onDrawn, onOpen, onTick, onGoBack, onPublish }: GateProps) {
  const { gate, profile, report, settings, ticked } = state;
  const id = useId();
  const ref = usePlaced<HTMLDialogElement>(anchors, () => beside(anchors, chipBox()));
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const drawn = useRef(onDrawn);
  useLayoutEffect(() => {
    if (ref.current) drawn.current(ref.current);
  }, [ref]);

  const saves = gate[0]?.saves;
  const questions =
    report && !saves ? createChecklist(report, profile, undefined, new Set(ticked)).filter(({ manual }) => manual) : [];
  const open = questions.filter(isOpen).length;
  const isSettled = gate.length === 0 && open === 0;
  return (
    <dialog
      open
      ref={ref}
      class="surface gate"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-why`}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        const isPress = event.ctrlKey || event.metaKey;
        // The key that published may still be held down: it answers nothing. Pressed once more it is the second press.
        if (isPress || event.repeat) event.preventDefault();
        if (isPress && !event.repeat) onPublish();
      }}
    >
      <header>
        <h2 id={`${id}-title`}>A last look</h2>
        <p id={`${id}-why`} class="help">
          {summary(state, open)}
        </p>
      </header>
      {gate.length > 0 && (
        <ul class="finding-lines">
          {gate.map(({ finding, title, part, field }, item) => (
            <li key={`${part} ${finding.rule} ${finding.start}`}>
              <FindingLine
                finding={finding}
                title={part > 0 ? `${field ? FIELDS[field] : `Part ${part}`}${title ? ` · ${title}` : ''}` : title}
                quiet={settings.quiet}
                onOpen={() => onOpen(item)}
              />
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 && <Checklist items={questions} onTick={onTick} />}
      <footer class="surface-foot">
        <Button kind={isSettled ? 'plain' : 'primary'} at={back} onClick={onGoBack}>
          Go back
        </Button>
        <Button kind={isSettled ? 'primary' : 'plain'} onClick={onPublish}>
          {saves ? 'Save anyway' : isSettled ? 'Publish' : 'Publish anyway'}
        </Button>
      </footer>
    </dialog>
  );
}
