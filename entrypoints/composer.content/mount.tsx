import { h, render } from 'preact';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import css from '../../components/overlay/overlay.css?inline';
import type { Session } from '../../lib/composer/index.ts';
import { groundOf, openHost, watchMovement } from '../../lib/page/index.ts';
import { isVisible, queryThrough } from '../../lib/sites/index.ts';

const CONTROLS = 'button, [role="button"], a[href], input, select';

/** Draws a session's overlay into its host until the signal. */
export function mountOverlay(session: Session, signal: AbortSignal): void {
  const { editor, found, store, actions } = session;
  const { root } = openHost(editor.element, css, signal);
  const container = document.createElement('div');
  root.append(container);
  const anchors = {
    composer: () => editor.element.getBoundingClientRect(),
    words: editor.rects,
    controls: () =>
      queryThrough(found.frame, CONTROLS)
        // Inside a dialog our own buttons are below the frame too.
        .filter((control) => control.getRootNode() !== root && isVisible(control))
        .map((control) => control.getBoundingClientRect()),
  };
  let moved = 0;
  const draw = () => {
    const theme = groundOf(editor.element);
    render(
      session.isOff() ? null : h(Overlay, { store, actions, anchors, moved: moved++, host: location.hostname, theme }),
      container,
    );
  };
  // The overlay follows the store by itself; only being switched on or off is decided here.
  const watchSettings = (changed: () => void) =>
    store.subscribe((now, before) => now.settings !== before.settings && changed());
  watchMovement(editor.element, watchSettings, draw, signal);
  draw();
  signal.addEventListener('abort', () => render(null, container));
}
