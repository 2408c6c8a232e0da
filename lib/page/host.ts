import { call, closestThrough, isConnected, isEditable, real } from '../dom/index.ts';
import { isQuiet } from '../editors/index.ts';
import { HOST, ownHost } from './own-events.ts';

/** The open dialog a composer is in: outside it our UI would be inert or robbed of the focus. */
export const DIALOG = 'dialog[open], [role="dialog"], [aria-modal="true"]';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /**
   * Puts the host where it belongs: at first, once the document is quiet, and again when the page removed it, or moved
   * the composer into or out of a dialog.
   * @param isUrgent also in a page that is not quiet yet: a question is asked
   * @returns whether it had to
   */
  keep(isUrgent?: boolean): boolean;
}

/**
 * The one node of ours on a page: a host with a shadow root, in the document element or in the composer's dialog.
 * @param css rules for the shadow root
 */
export function openHost(editor: Element, css: string, signal: AbortSignal): Host {
  const element = document.createElement(HOST);
  // Inline, because the page's own rules for unknown elements would win over the shadow root's :host.
  element.style.cssText =
    'all: initial; position: absolute; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483646;';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css; // text, not a child node: Firefox blocks that under a strict policy
  root.append(style);
  ownHost(element, root, signal);
  const keep = (isUrgent = false) => {
    if (signal.aborted || !isConnected(editor) || !(isUrgent || isQuiet())) return false;
    const dialog = closestThrough(editor, DIALOG);
    // Never inside something editable: it would become part of the post.
    const home = dialog && !isEditable(dialog) ? dialog : document.documentElement;
    if (real(element, 'parentNode') === home) return false;
    call(home, 'append', element);
    return true;
  };
  keep();
  signal.addEventListener('abort', () => element.remove());
  return { element, root, keep };
}
