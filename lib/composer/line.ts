import type { EnginePort, ToComposer, ToEngine } from '../messages/index.ts';

export interface Line {
  /** Sends a draft: one in flight, the newest waiting; older waiting ones are dropped. */
  draft(message: Extract<ToEngine, { type: 'draft' }>): void;
  send(message: Exclude<ToEngine, { type: 'draft' }>): void;
  close(): void;
}

/**
 * A composer's line to the engine. When the worker dies, the line opens again with the next draft (the worker wakes by
 * it) and the newest draft is sent once more: the page holds it, so nothing is lost. No retry without a new draft, so
 * an engine that dies at each start costs nothing.
 * @param connect undefined = the extension is gone (updated): `gone` is called and the line stays silent
 */
export function openLine(
  connect: () => EnginePort | undefined,
  hear: (message: ToComposer) => void,
  gone: () => void,
): Line {
  let port: EnginePort | undefined;
  let flying: Extract<ToEngine, { type: 'draft' }> | undefined;
  let waiting: Extract<ToEngine, { type: 'draft' }> | undefined;
  let isClosed = false;

  const open = (): EnginePort | undefined => {
    if (isClosed || port) return port;
    port = connect();
    if (!port) {
      isClosed = true;
      gone();
      return undefined;
    }
    const mine = port;
    mine.onMessage((message) => {
      if (mine !== port) return;
      hear(message);
      if (message.type !== 'report') return;
      const next = waiting;
      flying = undefined;
      waiting = undefined;
      if (next) post(next);
    });
    mine.onClose(() => {
      if (mine !== port) return;
      port = undefined;
      const lost = waiting ?? flying;
      const wasAnswered = flying === undefined;
      flying = undefined;
      waiting = undefined;
      // Once again for a draft that got no answer; a second death leaves it to the next keystroke.
      if (lost && !wasAnswered && lost !== resent) {
        resent = lost;
        post(lost);
      }
    });
    return port;
  };
  let resent: Extract<ToEngine, { type: 'draft' }> | undefined;
  const post = (message: Extract<ToEngine, { type: 'draft' }>) => {
    const to = open();
    if (!to) return;
    flying = message;
    to.send(message);
  };

  return {
    draft(message) {
      if (isClosed) return;
      if (flying && port) waiting = message;
      else post(message);
    },
    send(message) {
      open()?.send(message);
    },
    close() {
      isClosed = true;
      port?.close();
      port = undefined;
    },
  };
}
