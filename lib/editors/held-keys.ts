/**
 * Holds what is typed into an element. For editors that render in a later task: until then the places on their screen
 * are not those of their model, and a key would land beside its caret.
 */
export const holdTyping = (element: HTMLElement) => {
  let typed = '';
  let isOwn = false;
  const hold = (event: Event): void => {
    if (isOwn || !(event instanceof InputEvent) || !event.isTrusted || !event.composedPath().includes(element)) return;
    const deletes = event.inputType === 'deleteContentBackward' && typed !== '';
    if (!deletes && (event.inputType !== 'insertText' || !event.data)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    typed = deletes ? typed.slice(0, -1) : typed + event.data;
  };
  addEventListener('beforeinput', hold, true);
  return {
    /** Lets through what we put in ourselves: in Firefox a command fires an event like a key's. */
    own(act: () => void): void {
      isOwn = true;
      act();
      isOwn = false;
    },
    /** What was typed since the last time. */
    take(): string {
      const taken = typed;
      typed = '';
      return taken;
    },
    release: (): void => removeEventListener('beforeinput', hold, true),
  };
};
