import { createSession, type Session, watchPublishing } from '../composer/index.ts';
import { openEditor } from '../editors/index.ts';
import type { EnginePort } from '../messages/index.ts';
import { findComposer, siteOf, sites } from '../sites/index.ts';
import { watchPointing } from './pointing.ts';

export interface PageWorld {
  connect(): EnginePort | undefined;
  /** Draws the overlay of a session until the signal. */
  mount(session: Session, signal: AbortSignal): void;
  /** The extension was updated: this page script must go. */
  gone(): void;
}

/** Sessions kept when the focus moves on; the oldest ends. A page of comment boxes would otherwise gather them. */
const MOST_SESSIONS = 4;

/**
 * One page: waits for the focus to enter a composer and gives it a session. No scan of the document, no polling; until
 * a composer is found this costs three listeners.
 */
export function startPage(world: PageWorld, signal: AbortSignal): void {
  const sessions = new Map<HTMLElement, { session: Session; end: AbortController }>();
  const end = (element: HTMLElement) => {
    sessions.get(element)?.end.abort();
    sessions.delete(element);
  };
  const gone = () => {
    for (const element of [...sessions.keys()]) end(element);
    world.gone();
  };

  const attend = (event: FocusEvent) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    for (const element of [...sessions.keys()]) if (!element.isConnected) end(element);
    const found = findComposer(siteOf(sites, document, location.hostname), target);
    if (!found || sessions.has(found.editor)) return;
    const editor = openEditor(found.editor);
    if (!editor) return;
    const ending = new AbortController();
    const session = createSession(
      {
        found,
        editor,
        connect: world.connect,
        host: location.hostname,
        copy: (words) => navigator.clipboard.writeText(words),
        gone,
      },
      AbortSignal.any([ending.signal, signal]),
    );
    sessions.set(found.editor, { session, end: ending });
    const oldest = sessions.keys().next().value;
    if (sessions.size > MOST_SESSIONS && oldest) end(oldest);
    world.mount(session, ending.signal);
  };

  const live = function* () {
    for (const [element, { session }] of sessions) if (element.isConnected) yield session;
  };
  addEventListener('focusin', attend, { capture: true, signal });
  watchPublishing(live, signal);
  watchPointing(live, signal);
  signal.addEventListener('abort', () => {
    for (const element of [...sessions.keys()]) end(element);
  });
}
