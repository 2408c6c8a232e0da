import { call, closestThrough, containsThrough, isConnected, matches, query, shadowOf } from '../dom/index.ts';
import { isPublishControl, isPublishingSubmit, type PublishKey, publishControlOf } from '../sites/index.ts';
import type { Gate, Press } from './gate.ts';
import { isPicking } from './picking.ts';
import type { Post } from './post.ts';
import type { Session } from './session.ts';

const isDisabled = (control: Element) => matches(control, ':disabled, [aria-disabled="true"]');

/** Publishes as a hand would; a custom element is pressed on the button inside it. */
const pressing = (control: Element | undefined): Press['again'] => {
  const button = query(control && shadowOf(control), 'button') ?? control;
  if (!(button instanceof HTMLElement)) return undefined;
  return () => {
    if (!isConnected(button) || isDisabled(button)) return false;
    call(button, 'click');
    return true;
  };
};

const isEnter = (event: Event): event is KeyboardEvent => event instanceof KeyboardEvent && event.key === 'Enter';
function publishes({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, keys: readonly PublishKey[]): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return keys.includes('mod-enter');
  return !shiftKey && keys.includes('enter');
}
const FIELD = 'textarea, input, [contenteditable]:not([contenteditable="false"])';
/** Another field of the same composer, such as a content warning: some sites publish from it too. */
const isFieldOf = ({ found }: Session, field: Element): boolean =>
  found.site.gates !== false && matches(field, FIELD) && containsThrough(found.frame, field);

export interface PublishingWorld {
  sessions(): Iterable<Session>;
  /** Gives a session to every composer whose post this element may publish, written in or not. */
  attendAround(element: Element): void;
  postOf(parts: readonly Session[]): Post;
  readonly gate: Gate<Post>;
  /** Keeps an event from the page; of a key its release too: some sites publish then. */
  hold(event: Event): void;
}

/**
 * Brings every publish of a known composer before the gate. Capture listeners on the window, registered at
 * document_start, see the event before any of the page's own. Whatever is not surely a publish passes untouched.
 * @param target the window, or a closed shadow root whose events do not tell the window where they came from
 */
export function watchPublishing(world: PublishingWorld, signal: AbortSignal, target: EventTarget): void {
  const bring = (event: Event, parts: readonly Session[], again: Press['again']) => {
    const isRepeat = event instanceof KeyboardEvent && event.repeat;
    // A script may publish, and is asked; the answer is a hand's. A submit is trusted whoever requested it.
    const isHand = event.isTrusted && event.type !== 'submit';
    for (const part of parts) part.finishWord(isHand);
    const isHeard = isHand || !world.gate.asking();
    if (isHeard && world.gate.press(world.postOf(parts), { isRepeat, again }) === 'pass') return;
    world.hold(event);
  };
  const partsOf = (control: Element) => {
    world.attendAround(control);
    return [...world.sessions()].filter(({ found }) => isPublishControl(found, control));
  };
  const options = { capture: true, signal };
  const elementsOf = (event: Event) => event.composedPath().filter((one) => one instanceof Element);

  // The hand on its way to the button: what was restored or prefilled without a focus is read before the press.
  for (const type of ['pointerover', 'focusin', 'pointerdown'] as const)
    target.addEventListener(
      type,
      (event) => {
        const button = elementsOf(event).find((one) => matches(one, 'button, [role="button"], input'));
        const parts = button ? partsOf(button) : [];
        // What a script wrote is read by the time the hand lets go.
        if (type === 'pointerdown' && event.isTrusted) for (const part of parts) part.finishWord(true);
      },
      { ...options, passive: true },
    );
  target.addEventListener(
    'click',
    (event) => {
      for (const control of elementsOf(event)) {
        if (isDisabled(control)) continue;
        const parts = partsOf(control);
        if (parts.length > 0) return bring(event, parts, pressing(control));
      }
    },
    options,
  );
  target.addEventListener(
    'keydown',
    (event) => {
      if (!isEnter(event) || event.isComposing || event.keyCode === 229) return;
      const path = event.composedPath();
      const [field] = elementsOf(event);
      const isMod = event.ctrlKey || event.metaKey;
      if (isMod && field && matches(field, FIELD)) world.attendAround(field);
      const all = [...world.sessions()];
      const session =
        all.find(({ editor }) => path.includes(editor.element)) ??
        (isMod && field ? all.find((one) => isFieldOf(one, field)) : undefined);
      if (!session || !publishes(event, session.found.shape.keys) || isPicking(session.editor.element)) return;
      const control = publishControlOf(session.found);
      const parts = control ? partsOf(control) : [];
      return bring(event, parts.includes(session) ? parts : [session, ...parts], pressing(control));
    },
    options,
  );
  target.addEventListener(
    'submit',
    (event) => {
      const form = event.composedPath()[0];
      if (!(form instanceof HTMLFormElement)) return;
      // Some sites make a plain event of that name.
      const submitter = event instanceof SubmitEvent ? event.submitter : null;
      if (!isPublishingSubmit(submitter)) return;
      world.attendAround(form);
      const parts = [...world.sessions()].filter(
        ({ found, editor }) => found.site.gates !== false && closestThrough(editor.element, 'form') === form,
      );
      if (parts.length === 0) return;
      return bring(event, parts, () => {
        call(form, 'requestSubmit', submitter);
        return true;
      });
    },
    options,
  );
}
