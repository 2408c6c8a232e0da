import type { Framework, Technique } from './frameworks.ts';

/** As it was built for: a page can give its window any name that would tell. */
const IS_FIREFOX = import.meta.env.FIREFOX;

const EVENT = { bubbles: true, cancelable: true, composed: true } as const;

const textTransfer = (words: string): DataTransfer => {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', words);
  return transfer;
};

type Way = (host: HTMLElement, range: Range, words: string) => void;

/** Puts words in the place of what is selected. What the command returns proves nothing: the caller reads back. */
export const putByCommand = (words: string): void => {
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
};

/** Puts words in the place of the range; the selection covers it already. */
const WAYS: Readonly<Record<Technique, Way>> = {
  command: (_host, _range, words) => putByCommand(words),
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
  if (words === '' && deletes && (deletes === 'backspace' || !IS_FIREFOX)) WAYS[deletes](host, range, words);
  else WAYS[IS_FIREFOX ? 'command' : chromium](host, range, words);
};

export const undoByCommand = (): void => void document.execCommand('undo');

/** Asks for one step back. The browser's own undo knows nothing of a framework's model and would make it worse. */
export const undoOnce = ({ kind }: Framework, host: HTMLElement): void => {
  if (kind === 'plain' || IS_FIREFOX) undoByCommand();
  else host.dispatchEvent(new InputEvent('beforeinput', { ...EVENT, inputType: 'historyUndo' }));
};
