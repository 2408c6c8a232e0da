import { findingKey } from '../checklist/index.ts';
import type { Editor } from '../editors/index.ts';
import type { Answering } from '../linter/index.ts';
import type { DraftMessage, EnginePort, ToComposer } from '../messages/index.ts';
import { type FoundComposer, identityKey, isMessage } from '../sites/index.ts';
import { type ComposerStore, createComposerStore, isAnswered, keepFindings } from '../state/index.ts';
import { type Actions, createActions, type GateAnswers, STALE } from './actions.ts';
import { carryFindings } from './carry.ts';
import { readDraft, surroundingsOf } from './draft.ts';
import { later } from './later.ts';
import { createId, openLine } from './line.ts';
import { isUnfinished, REST, shortestAt } from './marks.ts';
import { keepPainted } from './painting.ts';
import { watchSurroundings } from './surroundings.ts';

/** Milliseconds after a gesture of the hand in which a change of the text is its own: editors and pickers put it in late. */
const OWN = 1_000;

export interface SessionWorld {
  readonly found: FoundComposer;
  readonly editor: Editor;
  connect(): EnginePort | undefined;
  readonly host: string;
  copy(words: string): Promise<void>;
  /** The extension was updated or removed. */
  gone(): void;
  /** Does what is written take the place of a post that was deleted to be written anew? */
  readonly redraft: { is: boolean };
  /** Is a hand just pressing on a part of ours? */
  isPressed(): boolean;
  /** Can a person see what is written in it? */
  isReadable(): boolean;
  readonly gate: GateAnswers & {
    /** The text of a composer changed, or it left the page. */
    changed(): void;
    /** A report came in, or will never come. */
    read(): void;
  };
}

export interface Session {
  readonly id: string;
  readonly found: FoundComposer;
  readonly editor: Editor;
  readonly store: ComposerStore;
  readonly actions: Actions;
  /** Is it read at all: not switched off here, paused, or a private message? */
  isWatching(): boolean;
  isOff(): boolean;
  /** A hand does something in these places: what the text becomes at once is the hand's. */
  touched(path: readonly EventTarget[]): void;
  /**
   * Whoever publishes has finished the last word: it is read without waiting for more of it.
   * @param isHand a hand does, so that the company's lists are held up to it, whoever wrote it
   */
  finishWord(isHand: boolean): void;
  /** Does the report belong to these words, the last one included, or will none come? */
  isRead(): boolean;
  /** Has the engine answered for exactly these words? */
  isAnswered(): boolean;
  isEnded(): boolean;
  /** The finding whose words are at an offset of the draft, as an index; -1 none. */
  findingAt(offset: number | undefined): number;
  /** A publish goes through to the site: once the box empties, the ledger takes what stands in it now. */
  published(isOut: boolean): void;
  /** The page came back from the browser's cache. */
  renew(): void;
  /** When the person was last in it, ms since the epoch. */
  attended: number;
}

/** One composer's life from focus to leaving; everything it started ends with the signal. */
export function createSession(world: SessionWorld, signal: AbortSignal): Session {
  const { found, editor } = world;
  const store = createComposerStore();
  let answering: Answering | undefined;
  let publishing: DraftMessage | undefined;
  let isRuled = false;
  let around = '';
  /** Did a hand write what stands here? A script may write to ask what is on the company's lists. */
  let byHand = false;
  let wasSeen = false;
  let touchedAt = -OWN;

  const isOff = () => {
    const { settings } = store.getState();
    return settings.pausedHosts.includes(world.host) || (store.getState().isMessage && !settings.messages);
  };
  const isWatching = () => {
    const { isPaused, line: way } = store.getState();
    return !isPaused && way !== 'gone' && !isOff();
  };
  const settle = () => {
    const { text, report, ignoredHere, findings } = store.getState();
    const ignored = new Set(ignoredHere);
    const next = (report?.findings ?? []).filter((finding) => !ignored.has(findingKey(finding, text)));
    store.setState({ findings: keepFindings(findings, next) });
  };
  /** Is it held up to lists? Where there are none nothing is measured; what was in sight once stays read. */
  const isHeldUp = () => {
    wasSeen ||= byHand && store.getState().profile.hasLists !== false && world.isReadable();
    return wasSeen;
  };
  const draftNow = (unfinished = false) =>
    readDraft(found, editor, store, answering, { isRedraft: world.redraft.is, unfinished, byHand: isHeldUp() });
  /** Nothing of ours stays beside a draft that is not read. */
  const hush = () => {
    if (!isOff()) return;
    if (store.getState().report) void line.change({ is: 'left' }); // the engine forgets the draft
    store.setState({ findings: [], report: undefined, view: 'closed', selected: -1 });
    world.gate.read();
  };
  /** Ends the wait for a last word that is being typed; undefined = the engine has the draft as it is. */
  let stopWaiting: (() => void) | undefined;
  const send = (isTyping = false) => {
    stopWaiting?.();
    stopWaiting = undefined;
    store.setState({ isMessage: isMessage(found) });
    hush();
    if (!isRuled || !isWatching()) return;
    const unfinished = isTyping && isUnfinished(editor.caret(), store.getState().text);
    if (unfinished) stopWaiting = later(REST, resend);
    const draft = draftNow(unfinished);
    around = surroundingsOf(draft);
    line.draft(draft);
  };
  const resend = () => {
    store.setState(({ version }) => ({ version: version + 1 }));
    send();
  };

  const tell = (draft: DraftMessage) => {
    world.redraft.is = false;
    void line.change({ is: 'published', draft });
  };
  const changed = () => {
    const text = editor.read();
    const { text: before, findings, line: way, version, view } = store.getState();
    if (text === before) return;
    const isHeld = world.isPressed();
    session.attended = Date.now();
    byHand = text !== '' && performance.now() - touchedAt < OWN;
    wasSeen = false;
    // The site empties the box when it took the post.
    if (publishing && text === '') tell(publishing);
    if (publishing && (text === '' || text.trim() !== publishing.text.trim())) publishing = undefined;
    store.setState({
      text,
      version: version + 1,
      findings: keepFindings(findings, carryFindings(findings, before, text)),
      // Typing closes the card; the panel stays where it is. A card that goes under the hand says why.
      ...(view === 'card' && { view: 'closed' as const, selected: -1 }),
      ...(way !== 'gone' &&
        (!isHeld || view === 'card') && { notice: isHeld ? STALE : '', copyWords: '', undo: undefined }),
    });
    send(true);
    world.gate.changed();
  };

  const hear = (message: ToComposer) => {
    switch (message.type) {
      case 'rules': {
        const isFirst = !isRuled;
        isRuled = true;
        store.setState({ profile: message.profile, settings: message.settings });
        if (isFirst || isOff() || store.getState().report) send();
        return;
      }
      case 'report': {
        const { report, texts, length, version } = message;
        if (version !== store.getState().version || !isWatching()) return;
        store.setState({ report, texts, length, checked: version, answering: report.context.answering });
        settle();
        return world.gate.read();
      }
      case 'fault':
        return console.warn(`Forthright: a rule failed on ${found.site.id}: ${message.cause}`);
    }
  };
  const line = openLine({
    connect: world.connect,
    hear,
    later,
    createId,
    silence(isSilent) {
      if (store.getState().line === 'gone' || isSilent === (store.getState().line === 'silent')) return;
      store.setState({ line: isSilent ? 'silent' : 'open' });
      if (isSilent) world.gate.read();
    },
    gone() {
      const notice =
        'Forthright was updated. Keep a copy of your text and load this page again: it is not checked now.';
      store.setState({ line: 'gone', findings: [], report: undefined, view: 'closed', selected: -1, notice });
      editor.close();
      world.gone();
      world.gate.read();
    },
  });

  const actions = createActions({
    store,
    editor,
    host: world.host,
    copy: world.copy,
    gate: world.gate,
    change: line.change,
    later,
    settle,
    resend,
    setAnswering: (next) => {
      answering = next;
    },
    identityKey: () => identityKey(found.site.id, store.getState().identity),
  });
  const session: Session = {
    id: createId(),
    found,
    editor,
    store,
    actions,
    isOff,
    isWatching,
    attended: Date.now(),
    isEnded: () => signal.aborted,
    isAnswered: () => isAnswered(store.getState()),
    touched(path) {
      // Once it is the hand's, so are a picker, a toolbar and our own fixes, which stand elsewhere.
      if (byHand || path.includes(editor.element)) touchedAt = performance.now();
    },
    finishWord(isHand) {
      const wasHeldUp = wasSeen;
      byHand ||= isHand;
      if (stopWaiting || isHeldUp() !== wasHeldUp) resend();
    },
    isRead() {
      const state = store.getState();
      return state.text === '' || isAnswered(state) || state.line !== 'open' || !isWatching();
    },
    findingAt: (offset) => shortestAt(store.getState().findings, offset),
    published(isOut) {
      publishing = isOut && isWatching() ? draftNow() : undefined;
    },
    renew: () => line.renew(),
  };

  /** Another visibility, account or post answered: the same words are another draft. */
  const lookAround = () => {
    if (!isRuled) return;
    const wasMessage = store.getState().isMessage;
    const isSame = wasMessage === isMessage(found) && (!isWatching() || around === surroundingsOf(draftNow()));
    if (!isSame) resend();
  };

  keepPainted(store, editor, signal);
  editor.watch(changed, signal);
  watchSurroundings(found.frame, editor.element, lookAround, signal);
  signal.addEventListener('abort', () => {
    stopWaiting?.();
    if (publishing) tell(publishing);
    // The badge counts what is no more; an engine that sleeps must be told.
    if (store.getState().report?.findings.length) void line.change({ is: 'left' });
    line.close();
    editor.close();
    world.gate.changed();
  });
  // Opening the line wakes the engine: it is warm by the first word.
  store.setState({ text: editor.read(), version: 1, isMessage: isMessage(found) });
  line.hello();
  return session;
}
