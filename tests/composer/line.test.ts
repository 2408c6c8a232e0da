import { describe, expect, it, vi } from 'vitest';
import { openLine } from '../../lib/composer/line.ts';
import type { EnginePort, ToComposer, ToEngine } from '../../lib/messages/index.ts';

type Draft = Extract<ToEngine, { type: 'draft' }>;
const draft = (version: number): Draft => ({
  type: 'draft',
  version,
  text: `text ${version}`,
  context: {},
  place: { site: 'x', identity: '' },
  ticked: [],
});

/** An engine whose ports can be seen, answered and killed. */
function createEngine() {
  const ports: { sent: ToEngine[]; answer(version: number): void; die(): void }[] = [];
  const connect = (): EnginePort => {
    const sent: ToEngine[] = [];
    let hear: (message: ToComposer) => void = () => {};
    let closed = () => {};
    ports.push({
      sent,
      answer: (version) => hear({ type: 'report', version, report: { findings: [], faults: [] } as never, texts: {} }),
      die: () => closed(),
    });
    return {
      send: (message) => sent.push(message),
      onMessage: (listener) => (hear = listener),
      onClose: (listener) => (closed = listener),
      close: () => {},
    };
  };
  return { ports, connect };
}
const versions = (sent: readonly ToEngine[] | undefined) => sent?.map((message) => (message as Draft).version);

describe('the line to the engine', () => {
  it('has one draft in flight and keeps only the newest waiting', () => {
    const { ports, connect } = createEngine();
    const line = openLine(
      connect,
      () => {},
      () => {},
    );
    for (const version of [1, 2, 3, 4]) line.draft(draft(version));
    expect(versions(ports[0]?.sent)).toEqual([1]);
    ports[0]?.answer(1);
    expect(versions(ports[0]?.sent)).toEqual([1, 4]);
  });

  it('sends the newest draft again when the engine dies before it answered', () => {
    const { ports, connect } = createEngine();
    const line = openLine(
      connect,
      () => {},
      () => {},
    );
    line.draft(draft(1));
    line.draft(draft(2));
    ports[0]?.die();
    expect(versions(ports[1]?.sent)).toEqual([2]);
  });

  it('opens again with the next draft after the engine fell asleep', () => {
    const { ports, connect } = createEngine();
    const line = openLine(
      connect,
      () => {},
      () => {},
    );
    line.draft(draft(1));
    ports[0]?.answer(1);
    ports[0]?.die();
    expect(ports).toHaveLength(1);
    line.draft(draft(2));
    expect(versions(ports[1]?.sent)).toEqual([2]);
  });

  it('does not circle when the engine dies at every start', () => {
    const { ports, connect } = createEngine();
    const line = openLine(
      connect,
      () => {},
      () => {},
    );
    line.draft(draft(1));
    ports[0]?.die();
    ports[1]?.die();
    expect(ports).toHaveLength(2);
  });

  it('falls silent when the extension is gone', () => {
    const gone = vi.fn();
    const line = openLine(
      () => undefined,
      () => {},
      gone,
    );
    line.draft(draft(1));
    line.draft(draft(2));
    expect(gone).toHaveBeenCalledOnce();
  });
});
