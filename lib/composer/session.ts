import { openStops } from '../checklist/index.ts';
import type { Editor } from '../editors/index.ts';
import type { Answering } from '../linter/index.ts';
import type { EnginePort, ToComposer } from '../messages/index.ts';
import { type FoundComposer, identityKey, isMessage, readSurroundings } from '../sites/index.ts';
import { type ComposerStore, createComposerStore, findingKey, keepFindings } from '../state/index.ts';
import { createActions } from './actions.ts';
import { carryFindings } from './carry.ts';
import { type Line, openLine } from './line.ts';
import { marksFor } from './marks.ts';

/** Milliseconds without typing after which the last word counts as finished. */
const REST = 900;

export interface SessionWorld {
  readonly found: FoundComposer;
  readonly editor: Editor;
  readonly connect: () => EnginePort | undefined;
  readonly host: string;
  copy(words: string): Promise<void>;
  /** The extension was updated under us: everything of ours must go. */
  gone(): void;
}

export interface Session {
  readonly found: FoundComposer;
  readonly editor: Editor;
  readonly store: ComposerStore;
  readonly actions: ReturnType<typeof createActions>;
  /** Switched off on this host by the user, or a private message that is not to be read. */
  isOff(): boolean;
  /** The finding whose words are at an offset of the draft, as an index; -1 none. */
  findingAt(offset: number | undefined): number;
  /** Should a publish wait for a last look? Asked once per draft text: the second press goes through. */
  mustAsk(): boolean;
  /** Shows the gate; `press` publishes as the site's own control would. */
  askFirst(press: (() => boolean) | undefined): void;
  /** The gate of another part of the same post asked for this one too: the next press goes through. */
  letPass(): void;
  /** A publish went through to the site. */
  published(): void;
}

/** One composer's life from focus to leaving; everything it started ends with the signal. */
export function createSession(world: SessionWorld, signal: AbortSignal): Session {
  const { found, editor } = world;
  const store = createComposerStore();
  let version = 0;
  let answering: Answering | undefined;
  let askedFor: string | undefined;
  let press: (() => boolean) | undefined;
  let publishing: number | undefined;
  let isRuled = false;

  const settle = () => {
    const { text, report, ignoredHere, findings } = store.getState();
    const ignored = new Set(ignoredHere);
    const next = (report?.findings ?? []).filter((finding) => !ignored.has(findingKey(finding, text)));
    store.setState({ findings: keepFindings(findings, next) });
  };

  const isOff = () => {
    const { settings } = store.getState();
    return settings.pausedHosts.includes(world.host) || (isMessage(found) && !settings.messages);
  };
  const send = () => {
    const { text, isPaused, profile, settings, ticked } = store.getState();
    if (isPaused || !isRuled || isOff()) return;
    const { kind, identity, account, answered } = readSurroundings(
      found,
      profile,
      settings.identities,
      store.getState().identity,
    );
    store.setState({ identity, account });
    const limit = found.shape.limit ?? found.site.limit?.(editor.element);
    line.draft({
      type: 'draft',
      version,
      text,
      ticked,
      context: {
        kind,
        network: found.site.network,
        account,
        replyTo: answered?.text,
        replyAuthor: answered?.author,
        answering,
      },
      place: { site: found.site.id, identity, ...(limit !== undefined && { limit }) },
    });
  };

  const changed = () => {
    const text = editor.read();
    const { text: before, findings, view } = store.getState();
    if (text === before) return;
    // The site empties the box when it took the post.
    if (text === '' && publishing !== undefined) {
      line.send({ type: 'published', version: publishing });
      publishing = undefined;
    }
    version++;
    store.setState({
      text,
      version,
      findings: keepFindings(findings, carryFindings(findings, before, text)),
      notice: '',
      copyWords: '',
      // Typing closes the card; the panel and the gate stay where they are.
      ...(view === 'card' && { view: 'closed' as const, selected: -1 }),
    });
    send();
  };

  const hear = (message: ToComposer) => {
    switch (message.type) {
      case 'rules': {
        const isFirst = !isRuled;
        isRuled = true;
        store.setState({ profile: message.profile, settings: message.settings });
        if (isOff()) store.setState({ findings: [], report: undefined, view: 'closed' });
        if (isFirst || store.getState().report) send();
        return;
      }
      case 'report': {
        if (message.version !== store.getState().version) return;
        const { report, texts, length } = message;
        store.setState({ report, texts, length, answering: report.context.answering });
        return settle();
      }
      case 'jump': {
        const { findings } = store.getState();
        const at = findings.findIndex(({ start, end }) => start === message.start && end === message.end);
        editor.reveal(message);
        if (at >= 0) store.setState({ view: 'card', selected: at, openedBy: 'hand' });
        return;
      }
      case 'tick':
        return actions.tick(message.id, message.ticked);
      case 'fault':
        return console.warn(`Forthright: a rule failed on ${found.site.id}: ${message.cause}`);
    }
  };
  const line: Line = openLine(world.connect, hear, world.gone);

  const actions = createActions({
    store,
    editor,
    line,
    host: world.host,
    copy: world.copy,
    settle,
    resend: () => {
      version++;
      store.setState({ version });
      send();
    },
    setAnswering: (next) => {
      answering = next;
    },
    identityKey: () => identityKey(found.site.id, store.getState().identity),
    pressPublish: () => press?.() ?? false,
  });

  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Some mark waits for its word to be finished. */
  let isHolding = false;
  const paint = (isResting: boolean) => {
    const { findings, settings, isPaused, text: now } = store.getState();
    const all = isPaused ? [] : marksFor(findings, settings, undefined, now);
    const marks = isResting || isPaused ? all : marksFor(findings, settings, editor.caret(), now);
    isHolding = marks.length < all.length;
    editor.paint(marks);
  };
  const unsubscribe = store.subscribe((state, before) => {
    const isSame =
      state.findings === before.findings && state.settings === before.settings && state.isPaused === before.isPaused;
    // The editor may have drawn its words anew, and the marks with them.
    if (isSame && (state.text === before.text || state.findings.length === 0)) return;
    clearTimeout(resting);
    paint(false);
    // The word being typed is marked once the hand rests.
    if (isHolding) resting = setTimeout(() => paint(true), REST);
  });

  editor.watch(changed, signal);
  signal.addEventListener('abort', () => {
    if (publishing !== undefined) line.send({ type: 'published', version: publishing });
    clearTimeout(resting);
    unsubscribe();
    line.close();
    editor.close();
  });
  // Opening the line wakes the engine: it is warm by the first word.
  const text = editor.read();
  store.setState({ text, version: ++version });
  line.send({ type: 'hello' });

  return {
    found,
    editor,
    store,
    actions,
    isOff,
    findingAt: (offset) =>
      offset === undefined
        ? -1
        : store
            .getState()
            .findings.findIndex(({ start, end, marks }) => marks !== false && start <= offset && offset <= end),
    mustAsk() {
      const { findings, text: now, settings, ticked, profile, isPaused } = store.getState();
      if (isPaused || isOff() || !settings.gate || found.site.gates === false || askedFor === now) return false;
      return openStops(findings).length > 0 || profile.questions.some(({ id }) => !ticked.includes(id));
    },
    askFirst(how) {
      askedFor = store.getState().text;
      press = how;
      actions.keepCaret();
      store.setState({ view: 'gate', selected: -1 });
    },
    letPass() {
      askedFor = store.getState().text;
    },
    published() {
      publishing = store.getState().version;
    },
  };
}
