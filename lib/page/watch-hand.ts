import type { Session } from '../composer/index.ts';

/**
 * What only a hand does. Not `input`: a script's `document.execCommand` fires one that is trusted, but in no browser a
 * `beforeinput` (Firefox fires that for an extension's commands, and those are ours).
 */
const GESTURES = ['keydown', 'beforeinput', 'paste', 'drop', 'pointerdown'];

/** Tells sessions what a hand does. */
export function watchHand(sessions: () => Iterable<Session>, signal: AbortSignal, target: EventTarget): void {
  const touch = (event: Event) => {
    if (event.isTrusted) for (const session of sessions()) session.touched(event.composedPath());
  };
  for (const type of GESTURES) target.addEventListener(type, touch, { capture: true, passive: true, signal });
}
