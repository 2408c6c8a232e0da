import { h, render } from 'preact';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import css from '../../components/overlay/overlay.css?inline';
import type { Session } from '../../lib/composer/index.ts';
import { boxOf, isConnected } from '../../lib/dom/index.ts';
import { whenQuiet } from '../../lib/editors/index.ts';
import {
  composerInSight,
  createUnderneath,
  frameAround,
  groundOf,
  isInSight,
  openHost,
  watchMovement,
} from '../../lib/page/index.ts';
import { hostOf, publishControlOf } from '../../lib/sites/index.ts';

/** Draws a session's overlay into its host until the signal. */
export function mountOverlay(session: Session, signal: AbortSignal): void {
  const { editor, found, store, actions } = session;
  const host = openHost(editor.element, css, signal);
  const container = document.createElement('div');
  host.root.append(container);
  const followers = new Set<() => void>();
  let publish: Element | undefined;
  const anchors = {
    editor: () => boxOf(editor.element),
    composer: () => composerInSight(editor.element, found.frame),
    frame: () => boxOf(frameAround(editor.element, found.frame)),
    publish: () => {
      if (!publish || !isConnected(publish)) publish = publishControlOf(found);
      return publish && boxOf(publish);
    },
    words: editor.rects,
    lines: () => editor.rects({ start: 0, end: store.getState().text.length }),
    underneath: createUnderneath(editor.element, found.frame),
    onScroll: (follow: () => void) => {
      followers.add(follow);
      return () => void followers.delete(follow);
    },
  };
  /** Above whatever the page put into the top layer meanwhile. */
  const raise = () => {
    const layer = container.firstElementChild;
    if (!(layer instanceof HTMLElement) || !layer.isConnected || !layer.showPopover) return;
    if (layer.matches(':popover-open')) layer.hidePopover();
    layer.showPopover();
  };
  let moved = 0;
  /** A field beside the text (a poll's option) shows nothing of ours until there is something to say of it. */
  const isQuiet = ({ findings, view }: ReturnType<typeof store.getState>) =>
    found.shape.part !== undefined && findings.length === 0 && view === 'closed';
  const draw = () => {
    // Firefox runs a new copy of us beside one that was updated away: that one's host is gone for good.
    if (store.getState().line !== 'gone') host.keep();
    const theme = groundOf(editor.element);
    const props = { store, actions, anchors, moved: moved++, host: hostOf(), theme, onGate: look };
    render(session.isOff() || isQuiet(store.getState()) ? null : h(Overlay, props), container);
  };
  /** Is the question on the screen? It comes on top of everything first: a cover may let the hand through to the button. */
  const look = (gate: Element) => {
    const isNew = host.keep(true);
    raise();
    requestAnimationFrame(() => {
      if (isNew) draw(); // measured now that it is in the page
      requestAnimationFrame(() => actions.gateSeen(isInSight(gate, host.element)));
    });
  };
  // The overlay follows the store by itself; only being switched on or off, and our place on the page, is decided here.
  const watchSettings = (changed: () => void) =>
    store.subscribe((now, before) => {
      if (now.line !== 'gone' && host.keep()) draw();
      const isTurned = now.isMessage !== before.isMessage || isQuiet(now) !== isQuiet(before);
      if (now.settings !== before.settings || isTurned) changed();
    });
  const scrolled = () => {
    for (const follow of followers) follow();
  };
  watchMovement(editor.element, found.frame, { moved: draw, scrolled }, watchSettings, signal);
  draw();
  whenQuiet(draw, signal);
  signal.addEventListener('abort', () => render(null, container));
}
