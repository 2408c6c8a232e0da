import type { Editor } from '../editors/index.ts';
import type { Account, Answering, Finding, Fix } from '../linter/index.ts';
import { type ComposerStore, findingKey } from '../state/index.ts';
import type { Line } from './line.ts';

interface ActionsWorld {
  readonly store: ComposerStore;
  readonly editor: Editor;
  readonly line: Line;
  readonly host: string;
  copy(words: string): Promise<void>;
  settle(): void;
  resend(): void;
  setAnswering(answering: Answering): void;
  identityKey(): string;
  pressPublish(): boolean;
}

const CLOSED = { view: 'closed', selected: -1 } as const;

/** What the person can do in the overlay, on one composer. */
export function createActions(world: ActionsWorld) {
  const { store, editor, line } = world;
  /** Where the person was typing before our part took the focus. */
  let caret: number | undefined;
  const keepCaret = () => {
    caret = editor.caret() ?? caret;
  };
  const say = (notice: string, copyWords = '') => store.setState({ notice, copyWords });

  return {
    open: (index: number, by: 'hand' | 'hover' | 'click') => {
      const { view } = store.getState();
      if (view === 'gate') return;
      keepCaret();
      store.setState({ view: 'card', selected: index, openedBy: by });
    },
    close: () => store.setState(CLOSED),
    keepCaret,
    togglePanel: () => {
      keepCaret();
      store.setState(({ view }) => (view === 'panel' ? CLOSED : { view: 'panel', selected: -1 }));
    },
    step: (by: 1 | -1) => {
      const { findings, selected } = store.getState();
      if (findings.length === 0) return;
      const next =
        selected < 0 ? (by > 0 ? 0 : findings.length - 1) : (selected + by + findings.length) % findings.length;
      store.setState({ view: 'card', selected: next, openedBy: 'hand' });
    },
    apply: async (finding: Finding, { words }: Fix) => {
      const { text } = store.getState();
      const expected = text.slice(finding.start, finding.end);
      store.setState(CLOSED);
      const outcome = await editor.replace(finding, expected, words);
      if (outcome === 'stale') say('The text changed meanwhile; nothing was replaced.');
      if (outcome === 'refused')
        say('This editor did not take the change. Copy the words and put them in by hand.', words);
    },
    copy: async (words: string) => {
      try {
        await world.copy(words);
        say('Copied.');
      } catch {
        say('Copying was not allowed here.', words);
      }
    },
    ignoreHere: (finding: Finding) => {
      const { text, ignoredHere } = store.getState();
      store.setState({ ...CLOSED, ignoredHere: [...ignoredHere, findingKey(finding, text)] });
      world.settle();
    },
    never: (finding: Finding) => {
      const { text } = store.getState();
      store.setState(CLOSED);
      line.send({ type: 'never', rule: finding.rule, words: text.slice(finding.start, finding.end) });
    },
    pause: (isPaused: boolean) => {
      store.setState({ ...CLOSED, isPaused, ...(isPaused && { findings: [], report: undefined }) });
      if (!isPaused) world.resend();
    },
    setAnswering: (answering: Answering) => {
      store.setState({ answering });
      world.setAnswering(answering);
      world.resend();
    },
    setAccount: (account: Exclude<Account, 'unknown'>) => {
      store.setState({ account });
      line.send({ type: 'identity', key: world.identityKey(), account });
    },
    tick: (id: string, isTicked: boolean) => {
      const { ticked } = store.getState();
      store.setState({ ticked: isTicked ? [...new Set([...ticked, id])] : ticked.filter((one) => one !== id) });
      world.resend();
    },
    goBack: () => {
      store.setState(CLOSED);
      editor.element.focus();
      if (caret !== undefined) editor.reveal({ start: caret, end: caret });
    },
    publishAnyway: () => {
      store.setState(CLOSED);
      if (!world.pressPublish()) say('Press the site’s own button again: it goes through now.');
    },
    moveChip: (at: { readonly x: number; readonly y: number }) => line.send({ type: 'chip', host: world.host, at }),
    hideChip: () => line.send({ type: 'hide-chip', host: world.host }),
  };
}
