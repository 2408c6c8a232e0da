import { browser } from 'wxt/browser';
import { COMPOSER_PORT, type ToComposer, type ToEngine } from './protocol.ts';

/** A composer's line to the engine. Both ends speak of it without knowing the browser. */
export interface EnginePort {
  send(message: ToEngine): void;
  onMessage(listener: (message: ToComposer) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}
/** The engine's end of the same line. */
export interface ComposerPort {
  readonly tab: number;
  send(message: ToComposer): void;
  onMessage(listener: (message: ToEngine) => void): void;
  onClose(listener: () => void): void;
}

/** @returns undefined when the extension was updated or removed: the old page script must go silent. */
export function connectToEngine(): EnginePort | undefined {
  try {
    const port = browser.runtime.connect({ name: COMPOSER_PORT });
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.onMessage.addListener((message) => listener(message as ToComposer)),
      onClose: (listener) => port.onDisconnect.addListener(() => listener()),
      close: () => port.disconnect(),
    };
  } catch {
    // runtime.connect throws "Extension context invalidated" after an update; nothing can be done from here.
    return undefined;
  }
}

/** Calls `open` for every composer that connects. */
export function acceptComposers(open: (port: ComposerPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== COMPOSER_PORT) return;
    open({
      tab: port.sender?.tab?.id ?? -1,
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message as ToEngine)),
      onClose: (listener) => port.onDisconnect.addListener(() => listener()),
    });
  });
}
