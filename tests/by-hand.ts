/**
 * What tests dispatch counts as done by a hand: happy-dom knows no `isTrusted`, and what is shipped asks every event
 * for it. The browsers' own say is tested end to end (tests/e2e/stranger.e2e.ts).
 */
if ('happyDOM' in globalThis) Object.defineProperty(Event.prototype, 'isTrusted', { value: true, configurable: true });

/** The event as a script of the page makes it up. */
export const forged = <E extends Event>(event: E): E =>
  Object.defineProperty(event, 'isTrusted', { value: false, configurable: true });
