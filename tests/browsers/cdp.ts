import type { CDPSession } from '@playwright/test';
import { WebSocket } from 'ws';

/** One page's debugger, and nobody else's: what is not asked for by name is not attached to. */
export interface Cdp {
  readonly send: CDPSession['send'];
  on(event: string, hear: (params: never) => void): void;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: never;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  done(result: unknown): void;
  failed(error: Error): void;
}

/** Speaks the DevTools protocol with the target of this address. */
export async function connectCdp(address: string): Promise<Cdp> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise<void>((opened, failed) => socket.once('open', opened).once('error', failed));
  const closed = new Promise<void>((done) => socket.once('close', () => done()));
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let last = 0;

  socket.on('message', (data) => {
    const { id, method, params, result, error } = JSON.parse(String(data)) as Message;
    if (id === undefined) {
      for (const hear of listeners.get(method ?? '') ?? []) hear(params as never);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.failed(new Error(error.message));
    else asked?.done(result);
  });
  void closed.then(() => {
    for (const { failed } of waiting.values()) failed(new Error('The page is closed'));
    waiting.clear();
  });

  const send = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((done, failed) => {
      if (socket.readyState !== WebSocket.OPEN) return failed(new Error('The page is closed'));
      last++;
      waiting.set(last, { done, failed });
      socket.send(JSON.stringify({ id: last, method, params }));
    });

  return {
    send: send as Cdp['send'],
    on(event, hear) {
      listeners.set(event, [...(listeners.get(event) ?? []), hear]);
    },
    close() {
      socket.close();
      return closed;
    },
  };
}
