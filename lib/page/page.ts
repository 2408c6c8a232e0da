import {
  createGate,
  createPost,
  createSession,
  later,
  type Post,
  type Session,
  tellOnce,
  watchPublishing,
} from '../composer/index.ts';
import { hostAround, isConnected, matches, queryAll, rootOf, shadowOf } from '../dom/index.ts';
import { clearLeftovers, openEditor } from '../editors/index.ts';
import type { EnginePort, PopupPort } from '../messages/index.ts';
import {
  composersAround,
  type FoundComposer,
  findComposer,
  hostOf,
  isVisible,
  type Site,
  siteOf,
} from '../sites/index.ts';
import { consume, HOST, isPressed, keepOwnEvents } from './own-events.ts';
import { watchPointing } from './pointing.ts';
import { answerPopup } from './popup.ts';
import { isReadable } from './sight.ts';
import { watchHand } from './watch-hand.ts';

export interface PageWorld {
  /** Those this document may be of. */
  sites(): readonly Site[];
  connect(): EnginePort | undefined;
  /** Calls back when the popup asks this frame. */
  acceptPopups(open: (port: PopupPort) => void, signal: AbortSignal): void;
  /** Draws the overlay of a session until the signal. */
  mount(session: Session, signal: AbortSignal): void;
  /** A shadow root, closed ones too. */
  openRoot(host: Element): ShadowRoot | null;
}

/** Empty composers kept when the focus moves on. A page of comment boxes would otherwise gather them. */
const MOST_EMPTY = 4;

/**
 * One page: waits for the focus to enter a composer, or a hand to near its publish button, and gives it a session. No
 * scan of the document, no polling; until a composer is found this costs a few listeners.
 */
export function startPage(world: PageWorld, life: AbortController): void {
  const { signal } = life;
  // Of a copy of ours that was updated away: Firefox ends it where it stands, and runs the new one.
  if (import.meta.env.FIREFOX) clearLeftovers();
  for (const left of queryAll(document, HOST)) left.remove();
  const sessions = new Map<HTMLElement, { session: Session; end: AbortController }>();
  let isGone = false;
  const redraft = { is: false };
  const end = (element: HTMLElement) => {
    leaving.unobserve(element);
    sessions.get(element)?.end.abort();
    sessions.delete(element);
    if (isGone && sessions.size === 0) life.abort();
  };

  const sweep = () => {
    for (const element of [...sessions.keys()]) if (!isConnected(element)) end(element);
  };
  // A composer that the page throws away shrinks to nothing: no other sign is sure to come (no blur, no new focus). One
  // that was hidden before has nothing to lose: then its trees are watched.
  const hidden = new MutationObserver(sweep);
  const leaving = new ResizeObserver(() => {
    sweep();
    hidden.disconnect();
    for (const element of sessions.keys())
      if (!isVisible(element))
        for (let at: Element | undefined = element; at; at = hostAround(at))
          hidden.observe(rootOf(at), { childList: true, subtree: true });
  });
  const live = function* () {
    for (const [element, { session }] of sessions) if (isConnected(element)) yield session;
  };

  const say = (post: Post, notice: string) => post.asker().store.setState({ notice, copyWords: '' });
  let shownBy: Session | undefined;
  const gate = createGate<Post>({
    now: () => performance.now(),
    later,
    show(post) {
      shownBy = post.asker();
      shownBy.store.setState({ view: 'gate', selected: -1, gate: post.items() });
    },
    hide() {
      const { view } = shownBy?.store.getState() ?? {};
      const hadFocus = document.activeElement?.localName === HOST;
      if (view === 'gate') shownBy?.store.setState({ view: 'closed', selected: -1, gate: [] });
      if (hadFocus && shownBy && isConnected(shownBy.editor.element))
        shownBy.editor.element.focus({ preventScroll: true });
    },
    went(post) {
      for (const entry of post.entries) entry.published(true);
    },
    failed(post) {
      for (const part of post.parts) part.published(false);
      say(post, 'Press the site’s own button again: it goes through now.');
    },
    forgot: (post) => say(post, 'Your text changed before it was read. Press again to publish it.'),
  });
  const gateAnswers = {
    goBack: gate.goBack,
    publish: gate.publish,
    changed: gate.changed,
    read: gate.read,
    seen: (isSeen: boolean) => (isSeen ? gate.seen() : gate.unseen()),
    open(item: number) {
      const post = gate.asking();
      const one = post?.items()[item];
      gate.goBack();
      if (one) post?.parts[Math.max(0, one.part - 1)]?.actions.jump(one.finding);
    },
  };

  const give = (found: FoundComposer) => {
    const known = sessions.get(found.editor);
    if (known) known.session.attended = Date.now();
    if (known || isGone) return;
    const editor = openEditor(found.editor);
    if (!editor) return;
    const ending = new AbortController();
    const session = createSession(
      {
        found,
        editor,
        connect: world.connect,
        host: hostOf(),
        copy: (words) => navigator.clipboard.writeText(words),
        gone: () => {
          isGone = true;
        },
        gate: gateAnswers,
        redraft,
        isPressed,
        isReadable: () => isReadable(found.editor, found.frame),
      },
      AbortSignal.any([ending.signal, signal]),
    );
    sessions.set(found.editor, { session, end: ending });
    leaving.observe(found.editor);
    // Nobody's words lose their check: only what is empty, or no longer on the page, makes room.
    const idle = [...sessions].filter(
      ([element, { session: one }]) => !isConnected(element) || !one.store.getState().text,
    );
    for (const [element] of idle.slice(0, -MOST_EMPTY)) end(element);
    world.mount(session, ending.signal);
  };

  const here = () => siteOf(world.sites(), document, hostOf());
  /** What has the focus, through shadow roots. A closed one is opened only where the site is known to have some. */
  const focusedIn = (element: Element, closed: string | undefined): Element => {
    let root = shadowOf(element);
    if (!root && closed && matches(element, closed)) {
      root = world.openRoot(element);
      if (root) listen(root); // its events tell the window nothing but the host
    }
    return root?.activeElement ? focusedIn(root.activeElement, closed) : element;
  };
  const attend = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const site = here();
    const found = findComposer(site, focusedIn(target, site.closed));
    if (found) give(found);
  };

  /** A box that was none when it got the focus: it became editable, or grew from nothing. */
  const attendInput = (event: Event) => {
    if (!event.composedPath().some((one) => sessions.has(one as HTMLElement))) attend(event);
  };

  /** Maybe on a page where nothing was written: it needs a line of its own. */
  const noteDeleted = (event: Event) => {
    if (!event.isTrusted) return;
    const { deleted, network } = here();
    deleted?.(event, (text) => {
      if (text === undefined) redraft.is = true;
      else tellOnce(world.connect, { is: 'removed', text, network });
    });
  };

  const publishing = {
    sessions: live,
    attendAround: (element: Element) => composersAround(here(), element).forEach(give),
    postOf: createPost,
    gate,
    hold: consume,
  };
  const listened = new WeakSet<EventTarget>();
  const listen = (target: EventTarget) => {
    if (listened.has(target)) return;
    listened.add(target);
    watchHand(live, signal, target); // before what happens on our parts is kept to us
    keepOwnEvents(target, signal);
    target.addEventListener('focusin', attend, { capture: true, signal });
    target.addEventListener('click', noteDeleted, { capture: true, passive: true, signal });
    target.addEventListener('input', attendInput, { capture: true, passive: true, signal });
    watchPublishing(publishing, signal, target);
    watchPointing(live, signal, target);
  };
  listen(window);
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (persisted) for (const session of live()) session.renew();
  };
  addEventListener('pageshow', returned, { signal });
  world.acceptPopups((port) => answerPopup(port, live), signal);
  signal.addEventListener('abort', () => {
    for (const element of [...sessions.keys()]) end(element);
    hidden.disconnect();
  });
}
