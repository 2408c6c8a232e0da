import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  acceptComposers,
  answer,
  COMPOSER_PORT,
  type ComposerPort,
  connectToEngine,
} from '../../lib/messages/index.ts';

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
  sender: { id: 'ours', url: 'https://x.com/home', tab: { id: 7, incognito: false } } as object,
  onMessage: event(),
  onDisconnect: event(),
  postMessage: vi.fn(),
  disconnect: vi.fn(),
});
const { onConnect, onMessage, connect, ours } = vi.hoisted(() => ({
  onConnect: { current: undefined as unknown },
  onMessage: { current: undefined as unknown },
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
      getURL: (path: string) => `chrome-extension://ours${path}`,
      get onConnect() {
        return onConnect.current;
      },
      get onMessage() {
        return onMessage.current;
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
    connecting.fire({ ...browserPort(COMPOSER_PORT), sender: { id: 'ours', tab: { id: 8, incognito: true } } });
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

describe('who speaks to the engine', () => {
  const OWN = 'chrome-extension://ours/options.html';
  const connectAs = (sender: object) => {
    const connecting = event();
    onConnect.current = connecting;
    const accepted: string[] = [];
    acceptComposers((_port, address) => accepted.push(address));
    const raw = { ...browserPort(COMPOSER_PORT), sender };
    connecting.fire(raw);
    return { accepted, raw };
  };
  const tab = { id: 7, incognito: false };

  it.each([
    { who: 'another extension', sender: { id: 'theirs', url: 'https://x.com/', tab } },
    { who: 'a page', sender: { url: 'https://x.com/', tab } },
    { who: 'a page of ours', sender: { id: 'ours', url: OWN, tab } },
    { who: 'something without a tab', sender: { id: 'ours', url: 'https://x.com/' } },
  ])('is no composer when it is $who', ({ sender }) => {
    const { accepted, raw } = connectAs(sender);
    expect(accepted).toEqual([]);
    expect(raw.disconnect).toHaveBeenCalledOnce();
  });

  it('is told with the address of its frame, or with the origin of the page that made it', () => {
    const url = 'https://x.com/home';
    expect(connectAs({ id: 'ours', url, tab }).accepted).toEqual([url]);
    expect(connectAs({ id: 'ours', url: 'about:blank', origin: 'https://x.com', tab }).accepted).toEqual([
      'https://x.com',
    ]);
    expect(connectAs({ id: 'ours', url: 'about:blank', tab }).accepted).toEqual(['about:blank']);
  });

  it('is answered only when it is a page of ours: a script on a page asks nothing that only they may', () => {
    let hear: (message: unknown, sender: object) => unknown = () => 'not listening';
    onMessage.current = { addListener: (listener: typeof hear) => (hear = listener) };
    const warm = vi.fn(async () => true as const);
    answer({ warm, review: vi.fn() });
    const question = { ask: 'warm' };
    for (const sender of [
      {},
      { id: 'ours', url: 'https://x.com/', tab },
      { id: 'theirs', url: OWN },
      { id: 'ours', url: 'chrome-extension://oursisnot/options.html' },
      { id: 'ours', url: `https://x.com/?${OWN}` },
    ])
      expect(hear(question, sender)).toBeUndefined();
    expect(warm).not.toHaveBeenCalled();
    expect(hear(question, { id: 'ours', url: OWN, tab })).toBeInstanceOf(Promise);
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
