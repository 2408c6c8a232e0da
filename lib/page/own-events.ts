import { rootOf } from '../dom/index.ts';

/** Our host's name on the page. */
export const HOST = 'forthright-overlay';

/** What happens on our parts is nothing to the page: for it every press there would be one outside of its own dialog. */
const HEARD = 'keydown keyup pointerdown pointermove pointerup pointercancel mousedown click'.split(' ');
const UNHEARD = (
  'keypress beforeinput input paste copy cut pointerover pointerout pointerenter pointerleave gotpointercapture ' +
  'lostpointercapture mouseup mousemove mouseover mouseout mouseenter mouseleave dblclick auxclick contextmenu wheel ' +
  'touchstart touchmove touchend touchcancel focus blur focusin focusout selectstart dragstart'
).split(' ');

/** What our own listeners may ask of an event. */
const COPIED = 'detail key repeat altKey ctrlKey metaKey button clientX clientY pointerId'.split(' ');

const roots = new Map<EventTarget, ShadowRoot>();
/** The click that is being told inside; whether one of our listeners refused it. */
let told: Event | undefined;
let isRefused = false;
/** The part of ours on which the pointer is down. */
let pressed: Element | undefined;
export const isPressed = (): boolean => pressed !== undefined;

/** Makes the host's events ours, until the signal. */
export function ownHost(host: Element, root: ShadowRoot, signal: AbortSignal): void {
  roots.set(host, root);
  signal.addEventListener('abort', () => roots.delete(host));
  // The last to hear it: a copy does nothing by itself, only the press that was made does.
  root.addEventListener('click', (event) => {
    if (event !== told) return;
    isRefused = event.defaultPrevented;
    event.preventDefault();
  });
}

/** The part of ours an event is for. A closed root does not tell: then the place or the focus does. */
function innerTarget(event: Event, root: ShadowRoot): Element | null {
  const [first] = event.composedPath();
  if (first instanceof Element && rootOf(first) === root) return first;
  const { type, clientX, clientY, detail } = event as MouseEvent;
  if (pressed && /^pointer[muc]/.test(type)) return pressed;
  const isPlaced = clientX !== undefined && (detail > 0 || type !== 'click');
  return isPlaced ? root.elementFromPoint(clientX, clientY) : root.activeElement;
}

/**
 * Tells our listeners, by a copy that never leaves our root. It is no MouseEvent, so that it ticks no box and follows no
 * link, and no KeyboardEvent, because Firefox lets those out whatever they are asked.
 * @returns false when one of our listeners refused the event
 */
function tell(event: Event, target: Element): boolean {
  const { type, bubbles, cancelable } = event;
  const copy = new UIEvent(type, { bubbles, cancelable });
  for (const name of COPIED) Object.defineProperty(copy, name, { value: event[name as keyof Event] });
  if (type !== 'click') return target.dispatchEvent(copy);
  [told, isRefused] = [copy, false];
  target.dispatchEvent(copy);
  told = undefined;
  return !isRefused;
}

/** Keys that went down for us: their repeats and their release are ours, wherever the focus is by then. */
const held = new Set<string>();
const codeOf = ({ code, key }: KeyboardEvent) => code || key;
const silence = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** An event of ours: the page hears nothing of it; of a key neither down nor up. */
export function consume(event: Event): void {
  if (event instanceof KeyboardEvent) held.add(codeOf(event));
  silence(event);
}

/** Is a key of the page's one that went down for us? Then it is consumed. */
function keepKey(event: KeyboardEvent): void {
  const code = codeOf(event);
  const isOurs = held.has(code) && (event.type === 'keyup' || event.repeat);
  if (event.type === 'keyup' || !event.repeat) held.delete(code);
  if (isOurs) silence(event);
}

/**
 * Keeps the events of our parts from the page, capture listeners on the window included: registered at document_start,
 * ours is the first of them. Only what a hand does is told inside.
 * @param target the window, or a closed shadow root that our host may stand in
 */
export function keepOwnEvents(target: EventTarget, signal: AbortSignal): void {
  const keep = (event: Event) => {
    // Of what a script made up nothing reaches our parts, and nothing of a hand's press is ended by it.
    if (!event.isTrusted) return;
    const isUp = /^pointer[uc]/.test(event.type);
    const host = roots.size > 0 && event.composedPath().find((one) => roots.has(one));
    const root = host && roots.get(host);
    // What lay under the hand may have closed meanwhile.
    if (isUp && !root) pressed = undefined;
    if (!root) return event instanceof KeyboardEvent && keepKey(event);
    event.stopImmediatePropagation();
    if (!HEARD.includes(event.type)) return;
    if (event.type === 'keydown') held.add(codeOf(event as KeyboardEvent));
    if (event.type === 'keyup') held.delete(codeOf(event as KeyboardEvent));
    const inner = innerTarget(event, root);
    if (event.type === 'pointerdown') pressed = inner ?? undefined;
    if (inner && !tell(event, inner)) event.preventDefault();
    if (isUp) pressed = undefined;
  };
  for (const type of [...HEARD, ...UNHEARD])
    target.addEventListener(type, keep, { capture: true, passive: /^(?:wheel|touch)/.test(type), signal });
}
