import type { Framework, Technique } from './frameworks.ts';

export const isFirefox = (): boolean => 'mozInnerScreenX' in window;

const EVENT = { bubbles: true, cancelable: true, composed: true } as const;

const textTransfer = (words: string): DataTransfer => {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', words);
  return transfer;
};

type Way = (host: HTMLElement, range: Range, words: string) => void;

const byCommand: Way = (_host, _range, words) => {
  // What it returns proves nothing: the caller reads back.
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
};

/** Puts words in the place of the range; the selection covers it already. */
const WAYS: Readonly<Record<Technique, Way>> = {
  command: byCommand,
  paste(host, _range, words) {
    host.dispatchEvent(new ClipboardEvent('paste', { ...EVENT, clipboardData: textTransfer(words) }));
  },
  'target-range'(host, range, words) {
    const targetRanges = [new StaticRange(range)];
    const how: InputEventInit =
      words === ''
        ? { inputType: 'deleteContentBackward' }
        : { inputType: 'insertReplacementText', dataTransfer: textTransfer(words) };
    host.dispatchEvent(new InputEvent('beforeinput', { ...EVENT, ...how, targetRanges }));
  },
  backspace(host) {
    const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
    host.dispatchEvent(new KeyboardEvent('keydown', { ...EVENT, ...key }));
  },
};

/** Puts words in the place of the range, which is selected, the way this framework was found to take them. */
export const put = (framework: Framework, host: HTMLElement, range: Range, words: string): void => {
  const { chromium, deletes } = framework;
  // A key carries no DataTransfer: it is the same in Firefox.
  if (words === '' && deletes && (deletes === 'backspace' || !isFirefox())) WAYS[deletes](host, range, words);
  else WAYS[isFirefox() ? 'command' : chromium](host, range, words);
};

/** Asks for one step back. The browser's own undo knows nothing of a framework's model and would make it worse. */
export const undoOnce = ({ kind }: Framework, host: HTMLElement): void => {
  if (kind === 'plain' || isFirefox()) document.execCommand('undo');
  else host.dispatchEvent(new InputEvent('beforeinput', { ...EVENT, inputType: 'historyUndo' }));
};
