import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../lib/engine/index.ts';
import { createLinter, type Linter, rules } from '../../lib/linter/index.ts';
import type { ComposerPort, ToComposer, ToEngine } from '../../lib/messages/index.ts';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS } from '../../lib/profile/index.ts';

function createPort(tab = 1) {
  const heard: ToComposer[] = [];
  let listen: (message: ToEngine) => void = () => {};
  let close = () => {};
  const port: ComposerPort = {
    tab,
    send: (message) => heard.push(message),
    onMessage: (listener) => (listen = listener),
    onClose: (listener) => (close = listener),
  };
  return { port, heard, say: (message: ToEngine) => listen(message), close: () => close() };
}

const draft = (version: number, text: string): ToEngine => ({
  type: 'draft',
  version,
  text,
  context: { account: 'company', kind: 'post', network: 'x' },
  place: { site: 'x', identity: '@acme' },
  ticked: [],
});

function start(linter: Linter = createLinter({ rules })) {
  const saved = { settings: vi.fn(), ledger: vi.fn(), count: vi.fn() };
  const engine = createEngine({
    linter,
    now: () => Date.UTC(2026, 4, 1),
    profile: DEFAULT_PROFILE,
    settings: DEFAULT_SETTINGS,
    past: [],
    saveSettings: saved.settings,
    saveLedger: saved.ledger,
    length: (text) => ({ used: text.length, limit: 280 }),
    showCount: saved.count,
  });
  return { engine, saved };
}
const reports = (heard: readonly ToComposer[]) => heard.filter((message) => message.type === 'report');

describe('the engine', () => {
  it('answers a draft with its version, the rules’ texts and the length', () => {
    const { engine } = start();
    const { port, heard, say } = createPort();
    engine.accept(port);
    say(draft(3, 'Last chance, hurry.'));
    const [report] = reports(heard);
    expect(report?.version).toBe(3);
    expect(report?.length).toEqual({ used: 19, limit: 280 });
    expect(report?.report.findings.every(({ rule }) => report.texts[rule]?.why)).toBe(true);
  });

  it('tells a composer the rules at once', () => {
    const { engine } = start();
    const { port, heard } = createPort();
    engine.accept(port);
    expect(heard[0]?.type).toBe('rules');
  });

  it('does not answer an older version after a newer one', () => {
    const { engine } = start();
    const { port, heard, say } = createPort();
    engine.accept(port);
    say(draft(5, 'newer'));
    say(draft(4, 'older'));
    expect(reports(heard).map(({ version }) => version)).toEqual([5]);
  });

  it('reads again when the profile changes, for every open composer', () => {
    const { engine } = start();
    const one = createPort(1);
    const two = createPort(2);
    for (const { port, say } of [one, two]) {
      engine.accept(port);
      say(draft(1, 'Such a cheap loaf.'));
    }
    engine.changeProfile({ ...DEFAULT_PROFILE, avoid: [{ words: 'cheap', reason: '', instead: '', except: [] }] });
    for (const { heard } of [one, two]) expect(reports(heard).at(-1)?.report.findings.length).toBeGreaterThan(0);
  });

  it('learns “never for this word” at once and saves it', () => {
    const { engine, saved } = start();
    const { port, heard, say } = createPort();
    engine.accept(port);
    say(draft(1, 'Last chance, candles.'));
    const finding = reports(heard).at(-1)?.report.findings[0];
    say({ type: 'never', rule: finding?.rule ?? '', words: 'Last chance' });
    expect(saved.settings).toHaveBeenCalledOnce();
    expect(
      reports(heard)
        .at(-1)
        ?.report.findings.map(({ rule }) => rule),
    ).not.toContain(finding?.rule);
  });

  it('gives the popup the draft of the asked tab, and none after the composer left', async () => {
    const { engine } = start();
    const { port, say, close } = createPort(7);
    engine.accept(port);
    say(draft(1, 'We open at 9.'));
    expect((await engine.answerer.draft({ ask: 'draft', tab: 7 }))?.text).toBe('We open at 9.');
    expect(await engine.answerer.draft({ ask: 'draft', tab: 8 })).toBeNull();
    close();
    expect(await engine.answerer.draft({ ask: 'draft', tab: 7 })).toBeNull();
  });

  it('remembers a published draft without its text', () => {
    const { engine, saved } = start();
    const { port, say } = createPort();
    engine.accept(port);
    say(draft(2, 'Our secret loaf is back.'));
    say({ type: 'published', version: 2 });
    const [past] = saved.ledger.mock.calls[0] as [unknown[]];
    expect(past).toHaveLength(1);
    expect(JSON.stringify(past)).not.toContain('secret');
  });

  it('does not remember a version it never read', () => {
    const { engine, saved } = start();
    const { port, say } = createPort();
    engine.accept(port);
    say(draft(2, 'Text'));
    say({ type: 'published', version: 9 });
    expect(saved.ledger).not.toHaveBeenCalled();
  });

  it('passes a rule’s fault on and keeps answering', () => {
    const failing: Linter = {
      ...createLinter({ rules }),
      report: (...asked) => ({
        ...createLinter({ rules }).report(...asked),
        faults: [{ rule: 'tone/x', error: 'broke' }],
      }),
    };
    const { engine } = start(failing);
    const { port, heard, say } = createPort();
    engine.accept(port);
    say(draft(1, 'Hello there.'));
    expect(heard.map(({ type }) => type)).toEqual(['rules', 'fault', 'report']);
  });
});
