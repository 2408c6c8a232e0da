import { describe, expect, it, vi } from 'vitest';
import { DEADLINE, type LineWorld, openLine, RETRIES } from '../../lib/composer/line.ts';
import type { DraftMessage, EnginePort, ToComposer, ToEngine } from '../../lib/messages/index.ts';

const draft = (version: number): DraftMessage => ({
  type: 'draft',
  version,
  text: `text ${version}`,
  ignored: [],
  context: {},
  place: { site: 'x' },
});
const RULES = { type: 'rules' } as unknown as ToComposer;

/** An engine whose ports can be seen, answered and killed, and a clock that is turned by hand. */
function start(over: Partial<LineWorld> = {}) {
  const ports: { sent: ToEngine[]; say(message: ToComposer): void; die(isGone?: boolean): void; isClosed: boolean }[] =
    [];
  const timers = new Set<{ at: number; then(): void }>();
  let now = 0;
  const world: LineWorld = {
    connect(): EnginePort {
      let hear: (message: ToComposer) => void = () => {};
      let closed = (_isGone: boolean) => {};
      const port = {
        sent: [] as ToEngine[],
        isClosed: false,
        say: (message: ToComposer) => hear(message),
        die: (isGone = false) => closed(isGone),
      };
      ports.push(port);
      return {
        send: (message) => port.sent.push(message),
        onMessage: (listener) => {
          hear = listener;
        },
        onClose: (listener) => {
          closed = listener;
        },
        close: () => {
          port.isClosed = true;
        },
      };
    },
    hear: vi.fn(),
    silence: vi.fn(),
    gone: vi.fn(),
    later(ms, then) {
      const timer = { at: now + ms, then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    createId: () => `id ${Math.random()}`,
    ...over,
  };
  const line = openLine(world);
  return {
    line,
    world,
    ports,
    timers,
    last: () => ports.at(-1),
    answer: (version: number) =>
      ports.at(-1)?.say({ type: 'report', version, report: { findings: [], faults: [] } as never, texts: {} }),
    pass(ms: number) {
      now += ms;
      for (const timer of [...timers]) if (timer.at <= now && timers.delete(timer)) timer.then();
    },
  };
}
const versions = (sent: readonly ToEngine[] | undefined) =>
  sent?.flatMap((message) => (message.type === 'draft' ? [message.version] : []));
const idOf = (sent: readonly ToEngine[] | undefined) =>
  sent?.flatMap((message) => (message.type === 'change' ? [message.id] : [])).at(-1) ?? '';

describe('drafts', () => {
  it('fly one at a time; only the newest waits', () => {
    const { line, ports, answer } = start();
    for (const version of [1, 2, 3, 4]) line.draft(draft(version));
    expect(versions(ports[0]?.sent)).toEqual([1]);
    answer(1);
    expect(versions(ports[0]?.sent)).toEqual([1, 4]);
  });

  it('are sent again, the newest, when the engine dies before it answered', () => {
    const { line, ports } = start();
    line.draft(draft(1));
    line.draft(draft(2));
    ports[0]?.die();
    expect(versions(ports[1]?.sent)).toEqual([2]);
  });

  it('open the line again after the engine fell asleep, and nothing does before', () => {
    const { line, ports, answer } = start();
    line.draft(draft(1));
    answer(1);
    ports[0]?.die();
    expect(ports).toHaveLength(1);
    line.draft(draft(2));
    expect(versions(ports[1]?.sent)).toEqual([2]);
  });

  it('that are dropped unheard are sent again over a new connection, after the deadline', () => {
    const { line, world, ports, pass, answer } = start();
    line.draft(draft(1));
    pass(DEADLINE - 1);
    expect(ports).toHaveLength(1);
    pass(1);
    expect(versions(ports[1]?.sent)).toEqual([1]);
    expect(ports[0]?.isClosed).toBe(true);
    expect(world.silence).toHaveBeenLastCalledWith(true);
    answer(1);
    expect(world.silence).toHaveBeenLastCalledWith(false);
    expect(world.hear).toHaveBeenCalledOnce();
  });

  it('are given up after some tries, and the next one starts anew', () => {
    const { line, world, ports, pass } = start();
    line.draft(draft(1));
    for (let i = 0; i < 20; i++) pass(DEADLINE);
    expect(ports).toHaveLength(1 + RETRIES);
    expect(world.silence).toHaveBeenLastCalledWith(true);
    line.draft(draft(2));
    expect(versions(ports.at(-1)?.sent)).toContain(2);
  });

  it('do not circle when the engine dies at every start', () => {
    const { line, world, ports } = start();
    line.draft(draft(1));
    for (let i = 0; i < 20; i++) ports.at(-1)?.die();
    expect(ports).toHaveLength(1 + RETRIES);
    expect(world.silence).toHaveBeenLastCalledWith(true);
  });

  it('typed while the engine was silent never come back after a newer one', () => {
    const { line, ports, pass, answer } = start();
    line.draft(draft(1));
    line.draft(draft(2));
    for (let i = 0; i < 20; i++) pass(DEADLINE);
    line.draft(draft(3));
    answer(3);
    expect(versions(ports.at(-1)?.sent)?.at(-1)).toBe(3);
  });

  it('leave no timer behind once answered', () => {
    const { line, timers, answer } = start();
    line.draft(draft(1));
    answer(1);
    expect(timers.size).toBe(0);
  });
});

describe('an extension that is gone', () => {
  it('is noticed as the line closes, without a key, and nothing is connected any more', async () => {
    const { line, world, ports } = start();
    line.hello();
    ports[0]?.die(true);
    expect(world.gone).toHaveBeenCalledOnce();
    line.draft(draft(1));
    expect(await line.change({ is: 'left' })).toMatchObject({ ok: false });
    expect(ports).toHaveLength(1);
  });
});

describe('hello', () => {
  it('is sent again until the rules come', () => {
    const { line, ports, pass, last } = start();
    line.hello();
    pass(DEADLINE);
    expect(ports.map(({ sent }) => sent.length)).toEqual([1, 1]);
    last()?.say(RULES);
    pass(DEADLINE);
    expect(ports).toHaveLength(2);
  });
});

describe('changes', () => {
  const never = { is: 'never', rule: 'tone/x', words: 'synergy' } as const;

  it('are kept once the engine says so', async () => {
    const { line, ports, last } = start();
    const kept = line.change(never);
    last()?.say({ type: 'done', id: idOf(ports[0]?.sent), error: '' });
    expect(await kept).toEqual({ ok: true });
  });

  it('pressed after a rest and lost are sent again, as the same change', async () => {
    const { line, ports, pass, last } = start();
    const kept = line.change(never);
    const id = idOf(ports[0]?.sent);
    pass(DEADLINE);
    expect(idOf(ports[1]?.sent)).toBe(id);
    last()?.say({ type: 'done', id, error: '' });
    expect(await kept).toEqual({ ok: true });
  });

  it('that the engine could not keep say why', async () => {
    const { line, ports, last } = start();
    const kept = line.change(never);
    last()?.say({ type: 'done', id: idOf(ports[0]?.sent), error: 'Not saved: full.' });
    expect(await kept).toEqual({ ok: false, error: 'Not saved: full.' });
  });

  it('nobody answers are said to be lost', async () => {
    const { line, pass } = start();
    const kept = line.change(never);
    for (let i = 0; i < 20; i++) pass(DEADLINE);
    expect(await kept).toMatchObject({ ok: false, error: expect.stringMatching(/did not answer/) });
  });

  it('keep a closing line open until they are kept, and the draft does not', async () => {
    const { line, ports, last } = start();
    line.draft(draft(1));
    const kept = line.change({ is: 'left' });
    line.close();
    expect(ports[0]?.isClosed).toBe(false);
    last()?.say({ type: 'done', id: idOf(ports[0]?.sent), error: '' });
    await kept;
    expect(ports[0]?.isClosed).toBe(true);
  });
});

describe('an extension that was updated', () => {
  it('is told once; changes and drafts are not left waiting', async () => {
    const { line, world, pass, timers } = start({ connect: () => undefined });
    line.draft(draft(1));
    line.draft(draft(2));
    expect(await line.change({ is: 'left' })).toMatchObject({ ok: false, error: expect.stringMatching(/updated/) });
    pass(DEADLINE);
    expect(world.gone).toHaveBeenCalledOnce();
    expect(timers.size).toBe(0);
  });
});

it('after the browser’s cache the line opens anew and sends what was in flight', () => {
  const { line, ports } = start();
  line.draft(draft(1));
  line.renew();
  expect(ports[0]?.isClosed).toBe(true);
  expect(versions(ports[1]?.sent)).toEqual([1]);
});
