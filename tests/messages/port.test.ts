import { afterEach, describe, expect, it, vi } from 'vitest';
import { acceptComposers, COMPOSER_PORT, type ComposerPort, connectToEngine } from '../../lib/messages/index.ts';

type Listener = (value: never) => void;
const event = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (value: unknown) => {
      for (const listener of listeners) listener(value as never);
    },
    has: () => listeners.size > 0,
  };
};
const browserPort = (name: string) => ({
  name,
  sender: { tab: { id: 7 } },
  onMessage: event(),
  onDisconnect: event(),
  postMessage: vi.fn(),
  disconnect: vi.fn(),
});
const { onConnect, connect, ours } = vi.hoisted(() => ({
  onConnect: { current: undefined as unknown },
  connect: vi.fn(),
  ours: { id: 'ours' as string | undefined },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      connect,
      get id() {
        return ours.id;
      },
      get onConnect() {
        return onConnect.current;
      },
      lastError: undefined,
    },
  },
}));
afterEach(() => connect.mockReset());

/** A composer connects; what it says and does before anybody listens is given. */
function accept(early: (port: ReturnType<typeof browserPort>) => void = () => {}) {
  const connecting = event();
  onConnect.current = connecting;
  const accepted: ComposerPort[] = [];
  acceptComposers((port) => accepted.push(port));
  const raw = browserPort(COMPOSER_PORT);
  connecting.fire(raw);
  early(raw);
  return { raw, port: accepted[0] as ComposerPort, accepted, connecting };
}

describe('the engine’s end', () => {
  it('hears in the first moment: what comes before the engine listens waits for it, in order', () => {
    const { raw, port } = accept((one) => {
      expect(one.onMessage.has()).toBe(true);
      one.onMessage.fire('first');
      one.onMessage.fire('second');
    });
    const heard: unknown[] = [];
    port.onMessage((message) => heard.push(message));
    raw.onMessage.fire('third');
    expect(heard).toEqual(['first', 'second', 'third']);
  });

  it('says whether the composer stands in a private window', () => {
    expect(accept().port).toMatchObject({ tab: 7, isPrivate: false });
    const connecting = event();
    onConnect.current = connecting;
    const accepted: ComposerPort[] = [];
    acceptComposers((port) => accepted.push(port));
    connecting.fire({ ...browserPort(COMPOSER_PORT), sender: { tab: { id: 8, incognito: true } } });
    expect(accepted[0]).toMatchObject({ tab: 8, isPrivate: true });
  });

  it('hears a change of a composer that has left already', () => {
    const { port } = accept((one) => {
      one.onMessage.fire('change');
      one.onDisconnect.fire(one);
    });
    const heard: unknown[] = [];
    const closed = vi.fn();
    port.onClose(closed);
    port.onMessage((message) => heard.push(message));
    expect(closed).toHaveBeenCalledOnce();
    expect(heard).toEqual(['change']);
  });

  it('knows the tab, and leaves other ports alone', () => {
    const { port, accepted, connecting } = accept();
    connecting.fire(browserPort('another'));
    expect(port.tab).toBe(7);
    expect(accepted).toHaveLength(1);
  });

  it('says nothing into a closed line', () => {
    const { raw, port } = accept();
    raw.onDisconnect.fire(raw);
    port.send({ type: 'fault', cause: '' });
    expect(raw.postMessage).not.toHaveBeenCalled();
  });
});

describe('the composer’s end', () => {
  it('is closed when the browser refuses a message', () => {
    const raw = browserPort(COMPOSER_PORT);
    raw.postMessage.mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    connect.mockReturnValue(raw);
    const port = connectToEngine();
    const closed = vi.fn();
    port?.onClose(closed);
    port?.send({ type: 'hello' });
    expect(closed).toHaveBeenCalledOnce();
  });

  it.each([
    { id: 'ours', isGone: false },
    { id: undefined, isGone: true },
  ])('says as it closes whether the extension is gone: $isGone', ({ id, isGone }) => {
    const raw = browserPort(COMPOSER_PORT);
    connect.mockReturnValue(raw);
    const port = connectToEngine();
    const closed = vi.fn();
    port?.onClose(closed);
    ours.id = id;
    raw.onDisconnect.fire(raw);
    expect(closed).toHaveBeenCalledWith(isGone);
  });

  it('is none after the extension was updated', () => {
    connect.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(connectToEngine()).toBeUndefined();
  });
});
