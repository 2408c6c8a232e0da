import { findingKey } from '../checklist/index.ts';
import type { Editor, ReplaceOutcome } from '../editors/index.ts';
import type { Account, Answering, Finding, Fix } from '../linter/index.ts';
import type { Change } from '../messages/index.ts';
import type { ComposerStore } from '../state/index.ts';
import { findAgain } from './carry.ts';
import type { Kept } from './line.ts';

/** What the person answers the gate. */
export interface GateAnswers {
  goBack(): void;
  publish(): void;
  /** Opens the finding of an item of the gate, whichever part of the post it is in. */
  open(item: number): void;
  /** Is the question in sight? Told once it is drawn. */
  seen(isSeen: boolean): void;
}

interface ActionsWorld {
  readonly store: ComposerStore;
  readonly editor: Editor;
  readonly host: string;
  readonly gate: GateAnswers;
  copy(words: string): Promise<void>;
  /** Never rejects. */
  change(change: Change): Promise<Kept>;
  /** Calls back after ms. */
  later(ms: number, then: () => void): unknown;
  settle(): void;
  resend(): void;
  setAnswering(answering: Answering): void;
  identityKey(): string;
}

/** The words of the card are not there any more. */
export const STALE = 'These words are no longer there as the card showed them; nothing was replaced.';
/** What the person is told of a fix that did not come to pass, and whether the words are offered to be copied. */
const SAID: Readonly<Record<Exclude<ReplaceOutcome, 'done'>, (words: string) => string>> = {
  stale: () => STALE,
  full: (words) =>
    `It does not fit here: “${words}” is longer than what this field has room for. Nothing was replaced.`,
  composing: () => 'A word is still being entered. Finish it, then use the words; nothing was replaced.',
  refused: () => 'This editor kept its text. Copy the words and put them in by hand.',
  altered: () => 'The editor made something else of these words: look at your text before you publish.',
};

/** Milliseconds in which a “Never” can be taken back beside the draft; later at the desk. */
const UNDO = 8_000;
const CLOSED = { view: 'closed', selected: -1 } as const;

/** What the person can do in the overlay, on one composer. */
export function createActions(world: ActionsWorld) {
  const { store, editor } = world;
  const say = (notice: string, copyWords = '') => store.setState({ notice, copyWords, undo: undefined });
  /** Keeps a change, or tells the person that it is lost. */
  const keep = async (change: Change) => {
    const kept = await world.change(change);
    if (!kept.ok) say(kept.error);
  };
  /** A card is for words that can be seen. */
  const show = (finding: Finding | undefined) => {
    if (finding && finding.marks !== false && editor.rects(finding).length === 0) editor.show(finding);
  };

  return {
    open: (index: number, by: 'hand' | 'hover' | 'click') => {
      const { findings, view } = store.getState();
      if (view === 'gate') return;
      show(findings[index]);
      store.setState({ view: 'card', selected: index, openedBy: by });
    },
    /** What is open, whatever it is. */
    close: () => (store.getState().view === 'gate' ? world.gate.goBack() : store.setState(CLOSED)),
    togglePanel: () =>
      store.setState(({ view }) => (view === 'panel' ? CLOSED : { view: 'panel' as const, selected: -1 })),
    step: (by: 1 | -1) => {
      const { findings, selected } = store.getState();
      if (findings.length === 0) return;
      const next =
        selected < 0 ? (by > 0 ? 0 : findings.length - 1) : (selected + by + findings.length) % findings.length;
      show(findings[next]);
      store.setState({ view: 'card', selected: next, openedBy: 'hand' });
    },
    /** @param shown the draft the card was drawn with: the page may have changed the text under the hand since */
    apply: async (finding: Finding, { words }: Fix, shown: string) => {
      store.setState(CLOSED);
      const expected = shown.slice(finding.start, finding.end);
      const attempt = async (): Promise<ReplaceOutcome> => {
        const span = findAgain(finding, shown, editor.read());
        return span ? editor.replace(span, expected, words) : 'stale';
      };
      let outcome = await attempt();
      if (outcome === 'stale') {
        // What changed the text is heard first: a new text takes old notices away.
        await new Promise((heard) => setTimeout(heard));
        // The hand went on typing while the focus came back: the words may only have moved.
        outcome = await attempt();
      }
      if (outcome !== 'done') say(SAID[outcome](words), outcome === 'stale' || outcome === 'composing' ? '' : words);
    },
    copy: async (words: string) => {
      try {
        await world.copy(words);
        say('Copied.');
      } catch {
        say('Copying was not allowed here.', words);
      }
    },
    ignoreHere: (finding: Finding, shown: string) => {
      const { ignoredHere } = store.getState();
      store.setState({ ...CLOSED, ignoredHere: [...ignoredHere, findingKey(finding, shown)] });
      world.settle();
      world.resend();
    },
    /** Kept, with a way back for some seconds. */
    never: async ({ rule, start, end }: Finding, shown: string) => {
      const words = shown.slice(start, end);
      store.setState(CLOSED);
      const kept = await world.change({ is: 'never', rule, words });
      if (!kept.ok) return say(kept.error);
      const undo = { rule, words };
      store.setState({ notice: `“${words}” is not flagged any more.`, copyWords: '', undo });
      world.later(UNDO, () => store.getState().undo === undo && say(''));
    },
    undo: () => {
      const { undo } = store.getState();
      say('');
      return undo && keep({ is: 'again', ...undo });
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
      return keep({ is: 'identity', key: world.identityKey(), account });
    },
    tick: (id: string, isTicked: boolean) => {
      const { ticked } = store.getState();
      store.setState({ ticked: isTicked ? [...new Set([...ticked, id])] : ticked.filter((one) => one !== id) });
    },
    /** Closes what is open and gives the focus back to the draft, with what was selected there. */
    goBack: () => {
      // Asked first: a dialog that closes gives the focus back by itself, and some editors then start at their beginning.
      const isThere = editor.caret() !== undefined;
      if (store.getState().view === 'gate') world.gate.goBack();
      else store.setState(CLOSED);
      if (!isThere) editor.comeBack();
    },
    /** Goes to the words of a finding; false when they are no longer there. */
    jump: ({ start, end }: Pick<Finding, 'start' | 'end'>): boolean => {
      const at = store.getState().findings.findIndex((one) => one.start === start && one.end === end);
      if (at < 0) return false;
      editor.reveal({ start, end });
      store.setState({ view: 'card', selected: at, openedBy: 'hand' });
      return true;
    },
    openClaims: () => keep({ is: 'claims' }),
    openItem: world.gate.open,
    gateSeen: world.gate.seen,
    publishAnyway: world.gate.publish,
    moveChip: (at: { readonly x: number; readonly y: number }) => keep({ is: 'chip', host: world.host, at }),
    hideChip: () => keep({ is: 'hide-chip', host: world.host }),
  };
}
export type Actions = ReturnType<typeof createActions>;
