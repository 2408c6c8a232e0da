import { type Browser, browser } from 'wxt/browser';
import { COMPOSER_PORT, POPUP_PORT, type ToComposer, type ToEngine, type ToPage, type ToPopup } from './protocol.ts';
import { isOwnPage } from './sender.ts';

/** One end of a line between two parts of ours. Both ends speak of it without knowing the browser. */
export interface Port<Out, In> {
  /** Silently nothing once the line is closed. */
  send(message: Out): void;
  /** What came before the first listener is heard by it at once. */
  onMessage(listener: (message: In) => void): void;
  /**
   * Called at once when the line is closed already.
   * @param listener told whether the extension is gone: updated, removed or switched off
   */
  onClose(listener: (isGone: boolean) => void): void;
  close(): void;
}
/** A composer's line to the engine. */
export type EnginePort = Port<ToEngine, ToComposer>;
/** The engine's end of the same line. */
export interface ComposerPort extends Port<ToComposer, ToEngine> {
  /** Tab of the composer, -1 unknown. */
  readonly tab: number;
  /** In a private window: nothing of it is remembered. */
  readonly isPrivate: boolean;
}
/** The popup's line to the frames of a tab, and a frame's end of it. */
export type PagePort = Port<ToPage, ToPopup>;
export type PopupPort = Port<ToPopup, ToPage>;

/** Was the extension updated, removed or switched off under this script? Nothing else may end us: a page can forge any event. */
export const isGone = (): boolean => !browser.runtime?.id;

/**
 * Hears the browser's port from the first moment: what it brings before somebody listens waits here. A browser that
 * wakes a sleeping worker delivers the message that woke it at once and never again.
 */
function portOf<Out, In>(port: Browser.runtime.Port): Port<Out, In> {
  const early: In[] = [];
  let hear = (message: In): void => void early.push(message);
  let isClosed = false;
  let closed = (_isGone: boolean): void => undefined;
  const end = () => {
    if (isClosed) return;
    isClosed = true;
    closed(isGone());
  };
  port.onMessage.addListener((message: unknown) => hear(message as In));
  port.onDisconnect.addListener(() => {
    // Reading it keeps Chromium from logging “no receiving end”, which is an answer to us.
    void browser.runtime.lastError;
    end();
  });
  return {
    send(message) {
      if (isClosed) return;
      try {
        port.postMessage(message);
      } catch {
        end(); // closed under us, before the browser told
      }
    },
    onMessage(listener) {
      hear = listener;
      for (const message of early.splice(0)) listener(message);
    },
    onClose(listener) {
      closed = listener;
      if (isClosed) listener(isGone());
    },
    close() {
      isClosed = true;
      port.disconnect();
    },
  };
}

/** @returns undefined when the extension was updated or removed: the old page script must go. */
export function connectToEngine(): EnginePort | undefined {
  try {
    return portOf(browser.runtime.connect({ name: COMPOSER_PORT }));
  } catch {
    // runtime.connect throws "Extension context invalidated" after an update; nothing can be done from here.
    return undefined;
  }
}

/**
 * Calls `open` for every composer that connects; called itself in the worker's first moment. A composer is a script of
 * ours in a tab; another extension, or a page of ours, is none.
 * @param open with the address of the frame, or its origin where it has no address of its own; '' unknown
 */
export function acceptComposers(open: (port: ComposerPort, address: string) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== COMPOSER_PORT) return;
    const { sender } = port;
    if (sender?.id !== browser.runtime.id || !sender.tab || isOwnPage(sender)) return port.disconnect();
    const { tab, url = '', origin = '' } = sender;
    const line = portOf<ToComposer, ToEngine>(port);
    open({ ...line, tab: tab.id ?? -1, isPrivate: tab.incognito }, origin.startsWith('http') ? origin : url);
  });
}

/** The popup's line to all frames of a tab; it closes at once where no script of ours runs. */
export const connectToPage = (tab: number): PagePort => portOf(browser.tabs.connect(tab, { name: POPUP_PORT }));

/** Calls `open` when the popup asks this frame. */
export function acceptPopups(open: (port: PopupPort) => void, signal: AbortSignal): void {
  const listen = (port: Browser.runtime.Port) => {
    if (port.name === POPUP_PORT) open(portOf(port));
  };
  browser.runtime.onConnect.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onConnect.removeListener(listen));
}
