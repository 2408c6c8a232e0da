import { h, render } from 'preact';
import theme from '../../assets/theme.css?inline';
import controls from '../../components/controls/controls.css?inline';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import overlay from '../../components/overlay/overlay.css?inline';
import type { Session } from '../../lib/composer/index.ts';
import { groundOf, openHost, watchMovement } from '../../lib/page/index.ts';
import { isVisible, queryThrough } from '../../lib/sites/index.ts';

const CONTROLS = 'button, [role="button"], a[href], input, select';

/** Draws a session's overlay into its host until the signal. */
export function mountOverlay(session: Session, signal: AbortSignal): void {
  const { editor, found, store, actions } = session;
  const { element, root } = openHost(editor.element, `${theme}\n${controls}\n${overlay}`, signal);
  const container = document.createElement('div');
  root.append(container);
  const anchors = {
    composer: () => editor.element.getBoundingClientRect(),
    words: editor.rects,
    controls: () => queryThrough(found.frame, CONTROLS).filter(isVisible).map((control) => control.getBoundingClientRect()),
  };
  let moved = 0;
  const draw = () => {
    element.dataset.theme = groundOf(editor.element);
    render(h(Overlay, { store, actions, anchors, moved: moved++, host: location.hostname }), container);
  };
  watchMovement(editor.element, (changed) => store.subscribe(changed), draw, signal);
  draw();
  signal.addEventListener('abort', () => render(null, container));
}
