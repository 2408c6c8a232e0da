import { closestThrough, isPublishControl, isVisible, type PublishKey, publishControlOf } from '../sites/index.ts';
import type { Session } from './session.ts';

/** Is a list of mentions or hashtags open? Then Enter picks from it. */
function isPicking(editor: HTMLElement): boolean {
  if (editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant')) return true;
  return [...document.querySelectorAll('[role="listbox"], [id^="typeaheadDropdown"]')].some(isVisible);
}

const isDisabled = (control: Element) => control.matches(':disabled, [aria-disabled="true"]');

/** Publishes as a hand would; a custom element is pressed on the button inside it. */
const pressing = (control: Element | undefined) => () => {
  const button = control?.shadowRoot?.querySelector('button') ?? control;
  if (!(button instanceof HTMLElement) || !button.isConnected || isDisabled(button)) return false;
  button.click();
  return true;
};

const isEnter = (event: Event): event is KeyboardEvent => event instanceof KeyboardEvent && event.key === 'Enter';
function publishes({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, keys: readonly PublishKey[]): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return keys.includes('mod-enter');
  return !shiftKey && keys.includes('enter');
}

/**
 * Stops a publish for a last look, once. Capture listeners on the window, registered at document_start, see the event
 * before any of the page's own. Whatever is not surely a publish of a known composer passes untouched.
 * @param target a closed shadow root whose events do not tell the window where they came from
 */
export function watchPublishing(sessions: () => Iterable<Session>, signal: AbortSignal, target: EventTarget): void {
  /** Several boxes can be parts of one post: one press, one question. */
  const hold = (event: Event, parts: readonly Session[], press: () => boolean) => {
    const asking = parts.find((session) => session.mustAsk());
    if (!asking) for (const session of parts) session.published();
    else {
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const session of parts) session.letPass();
      asking.askFirst(press);
    }
  };
  const partsOf = (control: Element) => [...sessions()].filter(({ found }) => isPublishControl(found, control));
  const options = { capture: true, signal };

  target.addEventListener(
    'click',
    (event) => {
      for (const control of event.composedPath()) {
        if (!(control instanceof Element) || isDisabled(control)) continue;
        const parts = partsOf(control);
        if (parts.length > 0) return hold(event, parts, pressing(control));
      }
    },
    options,
  );
  target.addEventListener(
    'keydown',
    (event) => {
      if (!isEnter(event) || event.isComposing || event.keyCode === 229) return;
      const path = event.composedPath();
      const session = [...sessions()].find(({ editor }) => path.includes(editor.element));
      if (!session || !publishes(event, session.found.shape.keys) || isPicking(session.editor.element)) return;
      const control = publishControlOf(session.found);
      const others = control ? partsOf(control).filter((one) => one !== session) : [];
      return hold(event, [session, ...others], pressing(control));
    },
    options,
  );
  target.addEventListener(
    'submit',
    (event) => {
      const form = event.composedPath()[0];
      if (!(form instanceof HTMLFormElement)) return;
      const parts = [...sessions()].filter(
        ({ found, editor }) => found.site.gates !== false && closestThrough(editor.element, 'form') === form,
      );
      if (parts.length === 0) return;
      return hold(event, parts, () => {
        form.requestSubmit();
        return true;
      });
    },
    options,
  );
}
