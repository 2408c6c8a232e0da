import type { Length } from '../checklist/index.ts';
import { remember } from '../ledger/index.ts';
import type { Linter, PastPost, Profile, Report } from '../linter/index.ts';
import type { Answers, Ask, ComposerPort, DraftSnapshot, ToEngine } from '../messages/index.ts';
import type { Settings } from '../profile/index.ts';

/** Everything the engine needs of the outside. */
export interface EngineWorld {
  readonly linter: Linter;
  readonly now: () => number;
  readonly profile: Profile;
  readonly settings: Settings;
  readonly past: readonly PastPost[];
  saveSettings(settings: Settings): void;
  saveLedger(past: readonly PastPost[]): void;
  /** Length of a draft in a site's own counting; undefined where the site has no limit. */
  length(text: string, site: string, limit: number | undefined): Length | undefined;
  /** How many stops and warnings the focused draft of a tab has: the badge. */
  showCount(tab: number, count: number): void;
}

type Draft = Extract<ToEngine, { type: 'draft' }>;
interface Open {
  readonly port: ComposerPort;
  draft?: Draft;
  report?: Report;
}

/** Answers composers and our pages. Holds drafts in memory only. */
export function createEngine(world: EngineWorld) {
  let { profile, settings, past } = world;
  const open = new Set<Open>();
  /** The composer of each tab that sent a draft last. */
  const latest = new Map<number, Open>();

  const ruled = (): Profile => (settings.never.length === 0 ? profile : merged());
  let lastMerged: { of: Profile; with: Settings; profile: Profile } | undefined;
  // The same object as long as nothing changed: the linter caches readings per profile object.
  const merged = () => {
    if (lastMerged?.of !== profile || lastMerged.with !== settings)
      lastMerged = {
        of: profile,
        with: settings,
        profile: { ...profile, ignored: [...profile.ignored, ...settings.never] },
      };
    return lastMerged.profile;
  };

  const lengthOf = ({ text, place }: Draft) => {
    const length = world.length(text, place.site, settings.limits[place.site] ?? place.limit);
    return length ? { length } : {};
  };
  const review = (one: Open) => {
    const { draft, port } = one;
    if (!draft) return;
    one.report = world.linter.report(
      draft.text,
      { ...draft.context, now: world.now(), past, reader: settings.reader },
      ruled(),
    );
    for (const { rule, error } of one.report.faults) port.send({ type: 'fault', cause: `${rule}: ${error}` });
    port.send({
      type: 'report',
      version: draft.version,
      report: one.report,
      texts: world.linter.texts(one.report.findings, profile.region),
      ...lengthOf(draft),
    });
    world.showCount(port.tab, one.report.findings.filter(({ severity }) => severity !== 'hint').length);
  };
  const sendRules = ({ port }: Open) => {
    const { questions, names, handles, tone } = profile;
    port.send({ type: 'rules', profile: { questions, names, handles, tone }, settings });
  };
  const changeSettings = (next: Settings) => {
    settings = next;
    world.saveSettings(next);
    for (const one of open) sendRules(one);
  };

  const hear = (one: Open, message: ToEngine) => {
    switch (message.type) {
      case 'draft':
        if (one.draft && one.draft.version > message.version) return;
        one.draft = message;
        latest.set(one.port.tab, one);
        return review(one);
      case 'never':
        changeSettings({
          ...settings,
          never: [...settings.never, { rule: message.rule, words: message.words.toLowerCase() }],
        });
        return review(one);
      case 'identity':
        return changeSettings({ ...settings, identities: { ...settings.identities, [message.key]: message.account } });
      case 'chip':
        return changeSettings({ ...settings, chips: { ...settings.chips, [message.host]: message.at } });
      case 'hide-chip':
        return changeSettings({ ...settings, hiddenChips: [...new Set([...settings.hiddenChips, message.host])] });
      case 'hello':
        return;
      case 'published':
        if (!one.draft || !one.report || one.draft.version !== message.version) return;
        past = remember(past, one.draft.text, one.report, world.now());
        return world.saveLedger(past);
    }
  };

  const snapshot = (tab: number): DraftSnapshot | null => {
    const one = latest.get(tab);
    if (!one?.draft || !one.report) return null;
    const { text, place, ticked } = one.draft;
    const { report } = one;
    return {
      text,
      place,
      ticked,
      report,
      texts: world.linter.texts(report.findings, profile.region),
      questions: profile.questions,
      ...lengthOf(one.draft),
    };
  };
  const tell = (tab: number, message: Parameters<ComposerPort['send']>[0]): boolean => {
    const one = latest.get(tab);
    one?.port.send(message);
    return one !== undefined;
  };

  return {
    accept(port: ComposerPort) {
      const one: Open = { port };
      open.add(one);
      sendRules(one);
      port.onMessage((message) => hear(one, message));
      port.onClose(() => {
        open.delete(one);
        if (latest.get(port.tab) !== one) return;
        latest.delete(port.tab);
        world.showCount(port.tab, 0);
      });
    },
    answerer: {
      draft: async ({ tab }: Extract<Ask, { ask: 'draft' }>) => snapshot(tab),
      jump: async ({ tab, start, end }: Extract<Ask, { ask: 'jump' }>) => tell(tab, { type: 'jump', start, end }),
      tick: async ({ tab, id, ticked }: Extract<Ask, { ask: 'tick' }>) => tell(tab, { type: 'tick', id, ticked }),
      review: async ({
        text,
        context,
        profile: other,
      }: Extract<Ask, { ask: 'review' }>): Promise<Answers['review']> => {
        const report = world.linter.report(
          text,
          { now: world.now(), reader: settings.reader, ...context },
          other ?? ruled(),
        );
        return { report, texts: world.linter.texts(report.findings, profile.region) };
      },
      warm: async () => true as const,
    },
    changeProfile(next: Profile) {
      profile = next;
      for (const one of open) {
        sendRules(one);
        review(one);
      }
    },
    changeSettings(next: Settings) {
      settings = next;
      for (const one of open) {
        sendRules(one);
        review(one);
      }
    },
  };
}
export type Engine = ReturnType<typeof createEngine>;
