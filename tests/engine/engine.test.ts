import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../lib/engine/index.ts';
import type { Ledger } from '../../lib/ledger/index.ts';
import { createLinter, type Linter, rules } from '../../lib/linter/index.ts';
import type { Change, ComposerPort, DraftMessage, ToComposer, ToEngine } from '../../lib/messages/index.ts';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS, type Settings, type Updated } from '../../lib/profile/index.ts';

function createPort(tab = 1, isPrivate = false) {
  const heard: ToComposer[] = [];
  let listen: (message: ToEngine) => void = () => {};
  let close = (_isGone: boolean) => {};
  const port: ComposerPort = {
    tab,
    isPrivate,
    send: (message) => heard.push(message),
    onMessage: (listener) => {
      listen = listener;
    },
    onClose: (listener) => {
      close = listener;
    },
    close: () => {},
  };
  return { port, heard, say: (message: ToEngine) => listen(message), close: () => close(false) };
}

const draft = (version: number, text: string): DraftMessage => ({
  type: 'draft',
  ignored: [],
  version,
  text,
  context: { account: 'company', kind: 'post', network: 'x' },
  place: { site: 'x' },
});

/** A storage that keeps, or refuses with a reason. */
const keeping = <Value>(first: Value) => {
  const stored = { value: first, error: '', writes: 0 };
  const update = async (change: (now: Value) => Value): Promise<Updated<Value>> => {
    if (stored.error) return { ok: false, error: stored.error };
    stored.value = change(stored.value);
    stored.writes++;
    return { ok: true, value: stored.value };
  };
  return { stored, update };
};

let changes = 0;
const changing = (change: Change): Extract<ToEngine, { type: 'change' }> => ({
  type: 'change',
  id: `change ${changes++}`,
  change,
});
/** What is promised meanwhile has come. */
const settled = () => new Promise((done) => setTimeout(done));

const atOnce = (run: () => void) => run();
function start(linter: Linter = createLinter({ rules }), later = atOnce) {
  const settings = keeping<Settings>(DEFAULT_SETTINGS);
  const ledger = keeping<Ledger>({ salt: 4711, posts: [] });
  const saved = { settings: settings.stored, ledger: ledger.stored, count: vi.fn(), claims: vi.fn() };
  const engine = createEngine({
    linter,
    now: () => Date.UTC(2026, 4, 1),
    profile: DEFAULT_PROFILE,
    settings: DEFAULT_SETTINGS,
    ledger: ledger.stored.value,
    later,
    updateSettings: settings.update,
    updateLedger: ledger.update,
    length: (text) => ({ used: text.length, limit: 280 }),
    showCount: saved.count,
    openClaims: saved.claims,
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
      say({ ...draft(1, 'Such a cheap loaf.'), byHand: true });
    }
    engine.changeProfile({ ...DEFAULT_PROFILE, avoid: [{ words: 'cheap', reason: '', instead: '', except: [] }] });
    for (const { heard } of [one, two]) expect(reports(heard).at(-1)?.report.findings.length).toBeGreaterThan(0);
  });

  it('holds the company’s lists up only to what a hand wrote, and says whether there are any', () => {
    const { engine } = start();
    const { port, heard, say } = createPort();
    engine.accept(port);
    engine.changeProfile({ ...DEFAULT_PROFILE, secrets: ['Walnut'] });
    const rulesTold = heard.flatMap((message) => (message.type === 'rules' ? [message.profile.hasLists] : []));
    expect(rulesTold).toEqual([false, true]);
    say(draft(1, 'Walnut is near.'));
    say({ ...draft(2, 'Walnut is near.'), byHand: true });
    expect(reports(heard).map(({ report }) => report.findings.map(({ rule }) => rule))).toEqual([
      [],
      ['mixed-voice/company-secret'],
    ]);
  });

  const learn = async () => {
    const { engine, saved } = start();
    const { port, heard, say } = createPort();
    engine.accept(port);
    say(draft(1, 'Last chance, candles.'));
    const rule = reports(heard).at(-1)?.report.findings[0]?.rule ?? '';
    return { engine, saved, heard, say, rule, never: changing({ is: 'never', rule, words: 'Last chance' }) };
  };
  const doneOf = (heard: readonly ToComposer[]) => heard.filter((message) => message.type === 'done');

  it('keeps “never for this word”, says that it did, and reads again', async () => {
    const { saved, heard, say, never, rule } = await learn();
    say(never);
    await settled();
    expect(saved.settings.value.never).toEqual([{ rule, words: 'last chance' }]);
    expect(doneOf(heard)).toEqual([{ type: 'done', id: never.id, error: '' }]);
    const findings = reports(heard).at(-1)?.report.findings;
    expect(findings?.map((finding) => finding.rule)).not.toContain(rule);
  });

  it.each([
    ['tone/avoided-word', 'cheap'],
    ['autopilot/placeholder', '[name]'],
    ['hard-sell/false-urgency', 'a whole sentence that somebody once wrote in a draft'],
  ])('keeps no “never” that staff may not say: %s “%s”', async (rule, words) => {
    const { saved, heard, say } = await learn();
    say(changing({ is: 'never', rule, words }));
    await settled();
    expect(saved.settings.value.never).toEqual([]);
    expect(doneOf(heard)).toMatchObject([{ error: expect.stringContaining('Not saved') }]);
  });

  it('keeps a change once that is told twice, because its answer was lost', async () => {
    const { saved, heard, say, never } = await learn();
    say(never);
    say(never);
    await settled();
    say(never);
    await settled();
    expect(saved.settings.value.never).toHaveLength(1);
    expect(doneOf(heard)).toHaveLength(3);
  });

  it('says why a change is not kept', async () => {
    const { saved, heard, say, never } = await learn();
    saved.settings.error = 'Not saved: full.';
    say(never);
    await settled();
    expect(doneOf(heard)).toEqual([{ type: 'done', id: never.id, error: 'Not saved: full.' }]);
  });

  it('changes what is stored now, not what it read when it woke', async () => {
    const { saved, say, never } = await learn();
    saved.settings.value = { ...saved.settings.value, quiet: true };
    say(never);
    await settled();
    expect(saved.settings.value.quiet).toBe(true);
  });

  const published = (version: number, text: string) => changing({ is: 'published', draft: draft(version, text) });

  it('remembers a published draft without its text, though it slept through the writing', async () => {
    const { engine, saved } = start();
    const { port, heard, say } = createPort();
    engine.accept(port);
    say(published(2, 'Our secret loaf is back.'));
    await settled();
    expect(saved.ledger.value.posts).toHaveLength(1);
    expect(JSON.stringify(saved.ledger.value)).not.toContain('secret');
    expect(doneOf(heard)).toHaveLength(1);
  });

  it('remembers a post once, though it is told again by a page that got no answer', async () => {
    const { engine, saved } = start();
    const { port, say } = createPort();
    engine.accept(port);
    say(published(2, 'Our loaf is back.'));
    await settled();
    // As storages do: with the keys in another order.
    saved.ledger.value = {
      ...saved.ledger.value,
      posts: saved.ledger.value.posts.map(
        (post) => Object.fromEntries(Object.entries(post).sort(([a], [b]) => (a < b ? -1 : 1))) as never,
      ),
    };
    say(published(2, 'Our loaf is back.'));
    await settled();
    expect(saved.ledger.value.posts).toHaveLength(1);
  });

  const LOAF =
    'This Saturday we open the kitchen to everyone who wants to learn how bread is made, with coffee and a loaf';
  const changed = (version: number, text: string) =>
    changing({ is: 'published', draft: { ...draft(version, text), edits: true } });

  const startWithTwo = async () => {
    const { engine, saved } = start();
    const { port, heard, say } = createPort();
    engine.accept(port);
    say(published(1, 'See you at the market on Monday morning, friends.'));
    say(published(2, LOAF));
    await settled();
    const [market, loaf] = saved.ledger.value.posts;
    return { saved, heard, say, market, loaf };
  };

  it('puts a changed post in the place of what it was, and does not call it a repeat', async () => {
    const { saved, heard, say, market, loaf } = await startWithTwo();
    const corrected = LOAF.replace('Saturday', 'Sunday');
    say({ ...draft(3, corrected), edits: true });
    expect(JSON.stringify(reports(heard).at(-1))).not.toContain('autopilot/near-repeat');
    say(draft(4, corrected));
    expect(JSON.stringify(reports(heard).at(-1))).toContain('autopilot/near-repeat');
    say(changed(5, corrected));
    await settled();
    expect(saved.ledger.value.posts).toHaveLength(2);
    expect(saved.ledger.value.posts[0]).toEqual(market);
    expect(saved.ledger.value.posts[1]?.fingerprint).not.toEqual(loaf?.fingerprint);
  });

  it('has no ledger in a private window: nothing is remembered, and nothing from before held up to it', async () => {
    const { engine, saved } = start();
    const [open, hidden] = [createPort(1), createPort(2, true)];
    for (const { port } of [open, hidden]) engine.accept(port);
    hidden.say(published(1, LOAF));
    await settled();
    expect(doneOf(hidden.heard)).toMatchObject([{ error: '' }]);
    expect(saved.ledger.value.posts).toEqual([]);
    open.say(published(1, LOAF));
    await settled();
    const { value } = saved.ledger;
    expect(value.posts).toHaveLength(1);
    open.say(draft(2, LOAF));
    hidden.say(draft(2, LOAF));
    expect(JSON.stringify(reports(open.heard).at(-1))).toContain('autopilot/exact-repeat');
    expect(JSON.stringify(reports(hidden.heard).at(-1))).not.toContain('autopilot/exact-repeat');
    hidden.say(changed(3, LOAF));
    hidden.say(removed(LOAF));
    await settled();
    expect(saved.ledger.value).toBe(value);
  });

  it('sends no page what it remembers', async () => {
    const { engine, saved } = start();
    const { port, heard, say } = createPort();
    engine.accept(port);
    say(published(1, LOAF));
    await settled();
    say(draft(2, LOAF));
    const [post] = saved.ledger.value.posts;
    expect(JSON.stringify(heard)).not.toContain(post?.fingerprint);
    expect(reports(heard).at(-1)?.report.context).toMatchObject({ past: [], salt: 0 });
  });

  it('reads the drafts of all pages in turn, of each the newest only, whatever one page sends', () => {
    const tasks: (() => void)[] = [];
    const linter = createLinter({ rules });
    const read: string[] = [];
    const listening: Linter = {
      ...linter,
      report: (text, ...rest) => {
        read.push(text.slice(0, 8));
        return linter.report(text, ...rest);
      },
    };
    const { engine } = start(listening, (run) => void tasks.push(run));
    const [hostile, second, other] = [createPort(1), createPort(1), createPort(2)];
    for (const { port } of [hostile, second, other]) engine.accept(port);
    for (let version = 1; version < 50; version++)
      hostile.say(draft(version, `hurry ${version} ${'sale '.repeat(500)}`));
    second.say(draft(1, 'and more'));
    other.say(draft(1, 'We bake.'));
    tasks.shift()?.();
    hostile.say(draft(50, `hurry 50 ${'sale '.repeat(500)}`));
    other.say(draft(2, 'We bake rye.'));
    expect(tasks).toHaveLength(1);
    while (tasks.length > 0) tasks.shift()?.();
    expect(read).toEqual(['hurry 49', 'We bake ', 'and more', 'hurry 50']);
    expect(reports(other.heard).map(({ version }) => version)).toEqual([2]);
  });

  const removed = (text: string, network: 'x' | 'mastodon' = 'x') => changing({ is: 'removed', text, network });

  it('forgets a post that was deleted on its site, and no other', async () => {
    const { saved, heard, say, market, loaf } = await startWithTwo();
    say(removed('The library has new hours from next week on.'));
    say(removed(LOAF, 'mastodon'));
    await settled();
    expect(saved.ledger.value.posts).toEqual([market, loaf]);
    say(removed(`${LOAF}\nacme.example/kitchen`));
    await settled();
    expect(saved.ledger.value.posts).toEqual([market]);
    expect(doneOf(heard)).toHaveLength(5);
    say(draft(3, LOAF));
    expect(JSON.stringify(reports(heard).at(-1))).not.toContain('autopilot/near-repeat');
  });

  it('adds a changed post that it knows no older version of', async () => {
    const { engine, saved } = start();
    const { port, say } = createPort();
    engine.accept(port);
    say(published(1, 'See you at the market on Monday morning, friends.'));
    say(changed(2, LOAF));
    await settled();
    expect(saved.ledger.value.posts).toHaveLength(2);
  });

  it('finds in a poll’s option what is wrong with its words, not what it lacks', () => {
    const { engine } = start();
    const { port, heard, say } = createPort();
    engine.accept(port);
    say({ ...draft(1, 'Hurry, last chance'), place: { site: 'x', part: 'option' } });
    const [report] = reports(heard);
    expect(report?.report.findings.length).toBeGreaterThan(0);
    expect(report?.report.findings.every(({ start, end, marks }) => start < end && marks !== false)).toBe(true);
  });

  it('takes the count off the badge when a composer leaves, and shows the other one’s of the tab', async () => {
    const { engine, saved } = start();
    const [one, two] = [createPort(3), createPort(3)];
    for (const { port } of [one, two]) engine.accept(port);
    one.say(draft(1, 'Last chance, hurry, buy now.'));
    two.say(draft(1, 'We open at 9.'));
    expect(saved.count).toHaveBeenLastCalledWith(3, 0, expect.any(String));
    two.say(changing({ is: 'left' }));
    await settled();
    expect(saved.count.mock.lastCall?.[1]).toBeGreaterThan(0);
    one.close();
    expect(saved.count).toHaveBeenLastCalledWith(3, 0, expect.any(String));
  });

  it('opens the claims on file when a finding leads there', async () => {
    const { engine, saved } = start();
    const { port, say } = createPort();
    engine.accept(port);
    say(changing({ is: 'claims' }));
    await settled();
    expect(saved.claims).toHaveBeenCalledOnce();
  });

  it('reads no draft of a line that was given up', () => {
    const { engine } = start();
    const { port, heard, say, close } = createPort();
    engine.accept(port);
    close();
    say(draft(1, 'Last chance.'));
    expect(reports(heard)).toEqual([]);
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
