import { closestThrough, containsThrough, isVisible, queryThrough } from '../sites/index.ts';
import type { Session } from './session.ts';

/** Is a list of mentions or hashtags open? Then Enter picks from it. */
function isPicking(editor: HTMLElement): boolean {
  if (editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant')) return true;
  return [...document.querySelectorAll('[role="listbox"], [id^="typeaheadDropdown"]')].some(isVisible);
}

/** The publish control of a session on an event's path. */
function publishControl(path: readonly EventTarget[], { found }: Session): HTMLElement | undefined {
  const elements = path.filter((target): target is HTMLElement => target instanceof HTMLElement);
  return elements.find(
    (element) =>
      found.shape.publish.some((selector) => element.matches(selector)) && containsThrough(found.frame, element),
  );
}

const isDisabled = (control: HTMLElement) => control.matches(':disabled, [aria-disabled="true"]');

/**
 * Stops a publish for a last look, once. Capture listeners on the window, registered at document_start, see the event
 * before any of the page's own. Whatever is not surely a publish of a known composer passes untouched.
 */
export function watchPublishing(sessions: () => Iterable<Session>, signal: AbortSignal): void {
  const hold = (event: Event, session: Session, press: (() => boolean) | undefined) => {
    if (session.mustAsk()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      session.askFirst(press);
    } else session.published();
  };
  const pressing = (control: HTMLElement | undefined) => () => {
    if (!control?.isConnected || isDisabled(control)) return false;
    control.click();
    return true;
  };
  const options = { capture: true, signal };

  addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      for (const session of sessions()) {
        const control = publishControl(path, session);
        if (control && !isDisabled(control)) return hold(event, session, pressing(control));
      }
    },
    options,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
      const path = event.composedPath();
      for (const session of sessions()) {
        const { editor, found } = session;
        if (!path.includes(editor.element)) continue;
        const isMod = (event.ctrlKey || event.metaKey) && !event.altKey;
        const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
        const publishes =
          (isMod && found.shape.keys.includes('mod-enter')) ||
          (isBare && found.shape.keys.includes('enter') && !isPicking(editor.element));
        if (!publishes) return;
        const control = found.shape.publish
          .flatMap((selector) => queryThrough(found.frame, selector))
          .find((element): element is HTMLElement => element instanceof HTMLElement && isVisible(element));
        return hold(event, session, pressing(control));
      }
    },
    options,
  );
  addEventListener(
    'submit',
    (event) => {
      const form = event.composedPath()[0];
      if (!(form instanceof HTMLFormElement)) return;
      for (const session of sessions())
        if (session.found.shape.publish.length > 0 && closestThrough(session.editor.element, 'form') === form)
          return hold(event, session, () => {
            form.requestSubmit();
            return true;
          });
    },
    options,
  );
}
