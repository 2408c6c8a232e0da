import { useEffect, useId, useRef } from 'preact/hooks';
import { createChecklist, openStops } from '../../lib/checklist/index.ts';
import type { Finding } from '../../lib/linter/index.ts';
import type { ComposerState } from '../../lib/state/index.ts';
import { Checklist, FindingLine } from '../checklist/index.ts';
import { Button } from '../controls/index.ts';
import { beside } from './panel-spots.ts';
import type { Box } from './place.ts';
import type { OverlayAnchors } from './types.ts';
import { usePlaced } from './use-placed.ts';
import { count } from './words.ts';

export interface GateProps {
  readonly state: ComposerState;
  readonly anchors: OverlayAnchors;
  chipBox(): Box | undefined;
  onOpen(finding: Finding): void;
  onTick(id: string, ticked: boolean): void;
  onGoBack(): void;
  onPublish(): void;
}

const summary = (stops: number, questions: number): string => {
  const parts = [
    ...(stops > 0 ? [count(stops, 'finding to stop for', 'findings to stop for')] : []),
    ...(questions > 0 ? [count(questions, 'question without a tick', 'questions without a tick')] : []),
  ];
  return parts.length === 0 ? 'Everything is answered.' : `Not published yet: ${parts.join(' and ')}.`;
};

/** The pause before a publish goes through. Not modal: the site's own button works when pressed again. */
export function Gate({ state, anchors, chipBox, onOpen, onTick, onGoBack, onPublish }: GateProps) {
  const { findings, profile, report, settings, texts, ticked } = state;
  const id = useId();
  const ref = usePlaced<HTMLDialogElement>(() => beside(anchors, chipBox()));
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);

  const stops = openStops(findings);
  const questions = report
    ? createChecklist(report, profile, undefined, new Set(ticked)).filter(({ manual }) => manual)
    : [];
  const open = questions.filter(({ state: at }) => at === 'open').length;
  const isSettled = stops.length === 0 && open === 0;
  return (
    <dialog
      open
      ref={ref}
      class="surface gate"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-why`}
      // The Enter that published may still be held down: it must not press our button too.
      onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
    >
      <header>
        <h2 id={`${id}-title`}>A last look</h2>
        <p id={`${id}-why`} class="help">
          {summary(stops.length, open)}
        </p>
      </header>
      {stops.length > 0 && (
        <ul class="finding-lines">
          {stops.map((finding) => (
            <li key={`${finding.rule} ${finding.start}`}>
              <FindingLine
                finding={finding}
                title={texts[finding.rule]?.title}
                quiet={settings.quiet}
                onOpen={() => onOpen(finding)}
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
          {isSettled ? 'Publish' : 'Publish anyway'}
        </Button>
      </footer>
    </dialog>
  );
}
