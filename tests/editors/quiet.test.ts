// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A document by its clock: loaded at once, 0 ms ago. */
let state: DocumentReadyState;
let scripts: number[];
/** Lets time pass, ms. */
let pass: (ms: number) => Promise<void>;
let quiet: typeof import('../../lib/editors/quiet.ts');
beforeEach(async () => {
  vi.resetModules();
  quiet = await import('../../lib/editors/quiet.ts');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let now = 1_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  pass = async (ms) => {
    for (let left = ms; left > 0; left -= 100) {
      now += 100;
      await vi.advanceTimersByTimeAsync(100);
    }
  };
  state = 'complete';
  scripts = [];
  vi.spyOn(Object.getPrototypeOf(document), 'readyState', 'get').mockImplementation(() => state);
  const loaded = performance.now();
  performance.getEntriesByType = ((type: string) =>
    type === 'navigation'
      ? [{ loadEventStart: loaded }]
      : scripts.map((responseEnd) => ({ initiatorType: 'script', responseEnd }))) as never;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const wait = () => {
  const then = vi.fn();
  const end = new AbortController();
  quiet.whenQuiet(then, end.signal);
  return { then, end };
};

describe('a document', () => {
  it('is quiet half a second after its load', async () => {
    const { then } = wait();
    await pass(400);
    expect(then).not.toHaveBeenCalled();
    await pass(200);
    expect(then).toHaveBeenCalledOnce();
  });
  it('is not while it loads, however long', async () => {
    state = 'interactive';
    const { then } = wait();
    await pass(5_000);
    expect(then).not.toHaveBeenCalled();
    state = 'complete';
    await pass(200);
    expect(then).toHaveBeenCalledOnce();
  });
  it('is not while nodes come into it, up to three seconds', async () => {
    const { then } = wait();
    for (let i = 0; i < 14; i++) {
      document.body.append(document.createElement('p'));
      await pass(200);
    }
    expect(then).not.toHaveBeenCalled();
    for (let i = 0; i < 3; i++) {
      document.body.append(document.createElement('p'));
      await pass(200);
    }
    expect(then).toHaveBeenCalledOnce();
  });
  it('is not shortly after a script came: that may be a framework that takes it over', async () => {
    const { then } = wait();
    scripts.push(performance.now() + 300);
    await pass(700);
    expect(then).not.toHaveBeenCalled();
    await pass(200);
    expect(then).toHaveBeenCalledOnce();
  });
  it('calls nobody back who has left', async () => {
    const { then, end } = wait();
    end.abort();
    await pass(1_000);
    expect(then).not.toHaveBeenCalled();
  });
});
