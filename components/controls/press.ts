/** Is a button of the mouse or a finger down? What moves the page now moves it from under the press, and the click is lost. */
let isHeld = false;
let isListening = false;
const waiting: (() => void)[] = [];

const hold = () => {
  isHeld = true;
};
const release = () => {
  isHeld = false;
  for (const run of waiting.splice(0)) run();
};
// The click comes in the same turn as the release: only after it may anything move.
const releaseSoon = () => setTimeout(release);

/** Listens to presses from now on; the press that leaves a field comes before the field hears of it. */
export function watchPresses(): void {
  if (isListening) return;
  isListening = true;
  // A tap brings its mouse events after its pointer events are over.
  for (const name of ['pointerdown', 'mousedown']) addEventListener(name, hold, true);
  for (const name of ['pointerup', 'mouseup', 'pointercancel']) addEventListener(name, releaseSoon, true);
  // Released where we cannot hear it.
  for (const name of ['visibilitychange', 'pagehide']) addEventListener(name, release, true);
  addEventListener('blur', (event) => event.target === window && release(), true);
}

/** Runs at once, or, while something is pressed, after the release and its click. */
export function afterPress(run: () => void): void {
  if (isHeld) waiting.push(run);
  else run();
}
