/**
 * Tells whether an input method or dictation holds an unfinished word in the element. While it does, a change of the
 * text by anybody else breaks what is being composed.
 */
export const watchComposition = (element: HTMLElement, signal: AbortSignal): (() => boolean) => {
  let isComposing = false;
  const on = { signal, capture: true, passive: true };
  for (const type of ['compositionstart', 'compositionend'] as const)
    element.addEventListener(type, () => (isComposing = type === 'compositionstart'), on);
  return () => isComposing;
};
