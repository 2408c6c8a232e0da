import type { Session } from '../composer/index.ts';
import { boxOf, contains, rootOf } from '../dom/index.ts';
import { consume } from './own-events.ts';

const inside = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent) =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;

/** Opens the card of a marked word by hover, by click and by Alt+Enter at the caret; never for an event no hand made. */
export function watchPointing(sessions: () => Iterable<Session>, signal: AbortSignal, target: EventTarget): void {
  let waits = false;
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    heard: (event: WindowEventMap[K]) => void,
    options: AddEventListenerOptions,
  ) => target.addEventListener(type, (event) => event.isTrusted && heard(event as WindowEventMap[K]), options);
  const passive = { capture: true, passive: true, signal };

  // The path is empty once the event is over, so it is read before any frame.
  const at = (event: MouseEvent, path: readonly EventTarget[]): { session: Session; index: number } | undefined => {
    for (const session of sessions()) {
      if (session.store.getState().findings.length === 0) continue;
      if (!path.includes(session.editor.element)) continue;
      if (!inside(boxOf(session.editor.element), event)) continue;
      return { session, index: session.findingAt(session.editor.offsetAt(event.clientX, event.clientY)) };
    }
    return undefined;
  };

  listen(
    'pointermove',
    (event) => {
      if (waits || event.pointerType === 'touch' || event.buttons !== 0) return;
      waits = true;
      const path = event.composedPath();
      requestAnimationFrame(() => {
        waits = false;
        const found = at(event, path);
        if (!found || found.index < 0) return;
        const { view, selected, openedBy } = found.session.store.getState();
        if (view === 'closed' || (view === 'card' && openedBy === 'hover' && selected !== found.index))
          found.session.actions.open(found.index, 'hover');
      });
    },
    passive,
  );
  listen(
    'click',
    (event) => {
      const found = at(event, event.composedPath());
      if (!found) return;
      if (found.index >= 0) found.session.actions.open(found.index, 'click');
      else if (found.session.store.getState().view === 'card') found.session.actions.close();
    },
    passive,
  );
  listen(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      for (const session of sessions()) {
        const { element } = session.editor;
        const { view } = session.store.getState();
        const isHere = contains(element, (rootOf(element) as Document).activeElement);
        // What lies over the page without the focus goes too; the panel stays while the hand is elsewhere.
        if (event.key === 'Escape' && (isHere ? view !== 'closed' : view === 'card' || view === 'gate')) {
          consume(event);
          return session.actions.close();
        }
        if (!isHere || event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey) continue;
        const index = session.findingAt(session.editor.caret());
        if (index < 0) return; // nothing at the caret: the key belongs to the page
        consume(event);
        return session.actions.open(index, 'hand');
      }
    },
    { capture: true, signal },
  );
}
