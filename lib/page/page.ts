import { createSession, type Session, watchPublishing } from '../composer/index.ts';
import { openEditor } from '../editors/index.ts';
import type { EnginePort } from '../messages/index.ts';
import { findComposer, siteOf, sites } from '../sites/index.ts';
import { watchPointing } from './pointing.ts';

export interface PageWorld {
  connect(): EnginePort | undefined;
  /** Draws the overlay of a session until the signal. */
  mount(session: Session, signal: AbortSignal): void;
  /** A shadow root, closed ones too. */
  openRoot(host: Element): ShadowRoot | null;
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
    leaving.unobserve(element);
    sessions.get(element)?.end.abort();
    sessions.delete(element);
  };
  const gone = () => {
    for (const element of [...sessions.keys()]) end(element);
    world.gone();
  };

  // A composer that the page throws away shrinks to nothing: no other sign is sure to come (no blur, no new focus).
  const leaving = new ResizeObserver((entries) => {
    for (const { target } of entries) if (!target.isConnected) end(target as HTMLElement);
  });

  /** What has the focus, through shadow roots. A closed one is opened only where the site is known to have some. */
  const focusedIn = (element: Element, closed: string | undefined): Element => {
    let root = element.shadowRoot;
    if (!root && closed && element.matches(closed)) {
      root = world.openRoot(element);
      if (root) listen(root); // its events tell the window nothing but the host
    }
    return root?.activeElement ? focusedIn(root.activeElement, closed) : element;
  };

  const attend = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const site = siteOf(sites, document, location.hostname);
    const found = findComposer(site, focusedIn(target, site.closed));
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
    leaving.observe(found.editor);
    const oldest = sessions.keys().next().value;
    if (sessions.size > MOST_SESSIONS && oldest) end(oldest);
    world.mount(session, ending.signal);
  };

  const live = function* () {
    for (const [element, { session }] of sessions) if (element.isConnected) yield session;
  };
  const listened = new WeakSet<EventTarget>();
  const listen = (target: EventTarget) => {
    if (listened.has(target)) return;
    listened.add(target);
    target.addEventListener('focusin', attend, { capture: true, signal });
    watchPublishing(live, signal, target);
    watchPointing(live, signal, target);
  };
  listen(window);
  signal.addEventListener('abort', () => {
    for (const element of [...sessions.keys()]) end(element);
  });
}
