import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Length, uncheckedBecause } from '../checklist/index.ts';
import type { Account, Answering, Finding, Report, RuleTexts } from '../linter/index.ts';
import type { ComposerProfile } from '../messages/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../profile/index.ts';

/** What of ours is open beside the composer. */
export type View = 'closed' | 'card' | 'panel' | 'gate';

/** One thing the gate asks about. */
export interface GateItem {
  readonly finding: Finding;
  readonly title: string | undefined;
  /** Which part of a post of several boxes, from 1; 0 = it has one box. */
  readonly part: number;
  /** What this part is when it is not the text. */
  readonly field?: 'title' | 'warning' | 'option' | 'alt';
  /** It is not published yet, but saved into a post. */
  readonly saves?: true;
}

/** Everything the overlay of one composer shows. Findings always belong to `text`. */
export interface ComposerState {
  readonly text: string;
  /** Counts up by one per change of the draft. */
  readonly version: number;
  /** The version the last report was for; 0 = none. */
  readonly checked: number;
  /** `silent` the engine missed a deadline: what stands here is not checked · `gone` the extension was updated or removed. */
  readonly line: 'open' | 'silent' | 'gone';
  /** What the open gate asks about, of all parts of the post. */
  readonly gate: readonly GateItem[];
  readonly report: Report | undefined;
  readonly texts: RuleTexts;
  /** The report's findings without those ignored here. */
  readonly findings: readonly Finding[];
  readonly view: View;
  /** Index into `findings` of the finding the card shows; -1 = none. */
  readonly selected: number;
  /**
   * How the card was opened: by `hand` (keyboard, panel) it takes the focus; by `click` on a mark it stays open and the
   * caret stays in the draft; by `hover` it goes when the pointer leaves.
   */
  readonly openedBy: 'hand' | 'click' | 'hover';
  readonly ignoredHere: readonly string[];
  readonly isPaused: boolean;
  /** Only the people named will read it. */
  readonly isMessage: boolean;
  readonly ticked: readonly string[];
  readonly length: Length | undefined;
  readonly identity: string;
  readonly account: Account;
  readonly answering: Answering;
  readonly profile: ComposerProfile;
  readonly settings: Settings;
  /** A sentence for the person when something of ours failed (a fix that did not take), else ''. */
  readonly notice: string;
  /** Words to copy when a fix was refused, else ''. */
  readonly copyWords: string;
  /** A “Never” that can still be taken back, with the notice that says so. */
  readonly undo: { readonly rule: string; readonly words: string } | undefined;
}
export type ComposerStore = StoreApi<ComposerState>;

export const createComposerStore = (): ComposerStore =>
  createStore<ComposerState>(() => ({
    text: '',
    version: 0,
    checked: 0,
    line: 'open',
    gate: [],
    report: undefined,
    texts: {},
    findings: [],
    view: 'closed',
    selected: -1,
    openedBy: 'hover',
    ignoredHere: [],
    isPaused: false,
    isMessage: false,
    ticked: [],
    length: undefined,
    identity: '',
    account: 'unknown',
    answering: 'nothing',
    profile: { questions: [], names: [], handles: [], asks: 'stops' },
    settings: DEFAULT_SETTINGS,
    notice: '',
    copyWords: '',
    undo: undefined,
  }));

const SHOWN = ['view', 'selected', 'openedBy', 'isPaused', 'settings', 'notice', 'copyWords', 'undo', 'line'] as const;

/** Is the report for exactly these words? */
export const isAnswered = ({ checked, version }: Pick<ComposerState, 'checked' | 'version'>): boolean =>
  checked === version;
/** Words stand here that nobody has read, and nobody may: the engine is silent or gone. */
export const isUnread = (state: ComposerState): boolean =>
  state.line !== 'open' && state.text.trim() !== '' && (state.line === 'gone' || !isAnswered(state));

/** Below this there is nothing to say yet. */
const FEWEST_WORDS = 3;
/** Unless most of it is somebody else's: then it is said that nothing was checked. */
const HALF = 0.5;
export const isWordy = ({ report }: ComposerState): boolean =>
  report !== undefined && (report.measures.words >= FEWEST_WORDS || report.measures.masked > HALF);

/** From which share of the limit the length is worth a look. */
const NEARLY_FULL = 0.9;
export const isNearlyFull = (length: Length | undefined): length is Length =>
  length !== undefined && length.used >= length.limit * NEARLY_FULL;
const shownLength = ({ length }: ComposerState) => (isNearlyFull(length) ? length.used : undefined);

/** What the chip shows of the findings: how many, and how grave. */
const looksSame = (a: readonly Finding[], b: readonly Finding[]) =>
  a === b || (a.length === b.length && a.every(({ severity }, i) => severity === b[i]?.severity));

/** Why nothing was checked, as the chip says it where nothing was found. */
const reason = ({ report }: ComposerState) => report && uncheckedBecause(report);

/**
 * Do two states look alike? While only the chip is shown, a keystroke that only moves findings draws nothing again:
 * placing the chip costs more than everything else we do on a key.
 */
export const looksAlike = (a: ComposerState, b: ComposerState): boolean =>
  a.view === 'closed' &&
  b.view === 'closed' &&
  SHOWN.every((key) => a[key] === b[key]) &&
  looksSame(a.findings, b.findings) &&
  reason(a) === reason(b) &&
  isWordy(a) === isWordy(b) &&
  isUnread(a) === isUnread(b) &&
  shownLength(a) === shownLength(b);

/** The old list where the new one says the same, so that nothing that hangs on it moves. */
export function keepFindings(before: readonly Finding[], next: readonly Finding[]): readonly Finding[] {
  const isSame =
    before.length === next.length &&
    next.every((finding, i) => {
      const old = before[i] as Finding;
      return (
        finding.rule === old.rule &&
        finding.start === old.start &&
        finding.end === old.end &&
        finding.severity === old.severity &&
        finding.message === old.message
      );
    });
  return isSame ? before : next;
}
