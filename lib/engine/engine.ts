import { findingKey, type Length, sayCounts } from '../checklist/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { Linter, Profile, Report } from '../linter/index.ts';
import type { Answers, Ask, Change, ComposerPort, DraftMessage, Place, ToEngine } from '../messages/index.ts';
import type { Settings, Updated } from '../profile/index.ts';
import { applyChange, correctLedger, isFull, olderThan } from './changes.ts';
import { createTurns } from './turns.ts';

/** What is counted of a draft, apart from its text. */
export type Counted = { readonly [Key in 'limit' | 'part' | 'warning']: Place[Key] | undefined };

/** Everything the engine needs of the outside. */
export interface EngineWorld {
  readonly linter: Linter;
  readonly now: () => number;
  readonly profile: Profile;
  readonly settings: Settings;
  readonly ledger: Ledger;
  /** Changes what is stored now, not what this engine read when it woke. Never rejects. */
  updateSettings(change: (now: Settings) => Settings): Promise<Updated<Settings>>;
  updateLedger(change: (now: Ledger) => Ledger): Promise<Updated<Ledger>>;
  /** Runs something soon in a task of its own: what the browser has for us meanwhile is heard before it. */
  later(run: () => void): void;
  /** Length of a draft in a site's own counting; undefined where the site has no limit. */
  length(text: string, site: string, counted: Counted): Length | undefined;
  /** What the focused draft of a tab has: the badge's number, and the sentence beside it. */
  showCount(tab: number, count: number, said: string): void;
  /** Shows the person responsible the claims on file. */
  openClaims(): void;
}

interface Open {
  readonly port: ComposerPort;
  draft?: DraftMessage | undefined;
}

const MAY_NOT = 'Not saved: what your company decided, what must not go out, and whole sentences cannot be left out.';

const FULL = 'Not saved: the list of words no longer flagged is full. Take some out under Rules in the options.';

const NO_LEDGER: Ledger = { salt: 0, posts: [] };

/** Answers composers and our pages. Holds drafts in memory only, and may be stopped at any moment: pages hold them too. */
export function createEngine(world: EngineWorld) {
  let { profile, settings, ledger } = world;
  const turns = createTurns<object>(world.later);
  const open = new Set<Open>();
  /** The composer of each tab that sent a draft last. */
  const latest = new Map<number, Open>();
  /** Changes heard, and how they fared: one that is told again, because its answer got lost or is late, is kept once. */
  const kept = new Map<string, Promise<string>>();

  const read = (draft: DraftMessage, { isPrivate }: ComposerPort): Report => {
    // A private window has no ledger: nothing of what is written there is remembered, nor what was before held up to it.
    const { posts: past, salt } = isPrivate ? NO_LEDGER : olderThan(ledger, draft);
    const known = { now: world.now(), past, salt, reader: settings.reader, never: settings.never };
    const full = world.linter.report(
      draft.text,
      { ...draft.context, ...known, owners: draft.byHand === true },
      profile,
    );
    // The ledger stays here: no page needs it.
    const report = { ...full, context: { ...full.context, past: NO_LEDGER.posts, salt: NO_LEDGER.salt } };
    if (draft.place.part === undefined) return report;
    // What a part lacks may stand in another: only what is wrong with its words counts.
    return { ...report, findings: report.findings.filter(({ marks, start, end }) => marks !== false && start < end) };
  };
  const review = ({ draft, port }: Open) => {
    if (!draft) return;
    const report = read(draft, port);
    const { text, place, version } = draft;
    const { site, part, warning } = place;
    const limit = part === undefined ? (settings.limits[site] ?? place.limit) : place.limit;
    const length = world.length(text, site, { limit, part, warning });
    for (const { rule, error } of report.faults) port.send({ type: 'fault', cause: `${rule}: ${error}` });
    port.send({
      type: 'report',
      version,
      report,
      texts: world.linter.texts(report.findings, profile.region),
      ...(length && { length }),
    });
    const shown = report.findings.filter((finding) => !draft.ignored.includes(findingKey(finding, text)));
    world.showCount(port.tab, shown.length, sayCounts(shown));
  };
  const askFor = (one: Open) => {
    const { draft, port } = one;
    if (draft) turns.ask(one, port.tab, draft.text.length, () => review(one));
  };
  const sendRules = ({ port }: Open) => {
    const { questions, names, handles, asks } = profile;
    const hasLists = world.linter.hasOwners(profile);
    port.send({ type: 'rules', profile: { questions, names, handles, asks, hasLists }, settings });
  };
  const tellAll = () => {
    for (const one of open) {
      sendRules(one);
      askFor(one);
    }
  };

  const leave = ({ port }: Open) => {
    const other = [...open].findLast(({ port: { tab }, draft }) => tab === port.tab && draft);
    if (other) latest.set(port.tab, other);
    else latest.delete(port.tab);
    world.showCount(port.tab, 0, '');
    if (other) askFor(other);
  };
  const readInTurn = (asked: object, draft: DraftMessage, port: ComposerPort) =>
    new Promise<Report>((done, failed) =>
      turns.ask(asked, port.tab, draft.text.length, () => {
        try {
          done(read(draft, port));
        } catch (error) {
          failed(error);
        }
      }),
    );
  /** @returns why it is not kept, '' = it is */
  const keep = async (one: Open, change: Change): Promise<string> => {
    if (change.is === 'claims') world.openClaims();
    else if (change.is === 'left') {
      one.draft = undefined;
      turns.leave(one);
      leave(one);
    } else if (change.is === 'published' || change.is === 'removed') {
      if (one.port.isPrivate) return '';
      const report = change.is === 'published' ? await readInTurn(change, change.draft, one.port) : undefined;
      const updated = await world.updateLedger((now) => correctLedger(now, change, report, world.now()));
      if (!updated.ok) return updated.error;
      ledger = updated.value;
    } else {
      if (change.is === 'never' && !world.linter.maySilence(change.rule, change.words, profile)) return MAY_NOT;
      if (change.is === 'never' && isFull(settings)) return FULL;
      const updated = await world.updateSettings((now) => applyChange(now, change));
      if (!updated.ok) return updated.error;
      settings = updated.value;
      tellAll();
    }
    return '';
  };
  const answer = async (one: Open, { id, change }: Extract<ToEngine, { type: 'change' }>) => {
    const keeping =
      kept.get(id) ??
      keep(one, change).catch((error: unknown) => `Not saved: ${error instanceof Error ? error.message : 'unknown'}.`);
    kept.set(id, keeping);
    const error = await keeping;
    if (error !== '') kept.delete(id);
    one.port.send({ type: 'done', id, error });
  };

  const hear = (one: Open, message: ToEngine) => {
    switch (message.type) {
      case 'hello':
        return; // the rules were sent when the line opened
      case 'draft':
        // A closed line is one that was given up: the same draft comes again over another.
        if (!open.has(one) || (one.draft && one.draft.version > message.version)) return;
        one.draft = message;
        latest.set(one.port.tab, one);
        return askFor(one);
      case 'change':
        return void answer(one, message);
    }
  };

  return {
    accept(port: ComposerPort) {
      const one: Open = { port };
      open.add(one);
      sendRules(one);
      port.onClose(() => {
        open.delete(one);
        turns.leave(one);
        if (latest.get(port.tab) === one) leave(one);
      });
      port.onMessage((message) => hear(one, message));
    },
    answerer: {
      review: async ({
        text,
        context,
        profile: other,
      }: Extract<Ask, { ask: 'review' }>): Promise<Answers['review']> => {
        const report = world.linter.report(
          text,
          { now: world.now(), reader: settings.reader, never: settings.never, ...context },
          other ?? profile,
        );
        return { report, texts: world.linter.texts(report.findings, profile.region) };
      },
      warm: async () => true as const,
    },
    changeProfile(next: Profile) {
      profile = next;
      tellAll();
    },
    changeSettings(next: Settings) {
      settings = next;
      tellAll();
    },
    changeLedger(next: Ledger) {
      ledger = next;
    },
  };
}
export type Engine = ReturnType<typeof createEngine>;
