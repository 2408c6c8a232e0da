import type { Account, Answering, Finding, Fix } from '../../lib/linter/index.ts';
import type { ComposerStore } from '../../lib/state/index.ts';
import type { Box, Underneath } from './place.ts';

/** What the person can do in the overlay. Implemented by the composer session. */
export interface OverlayActions {
  /** Opens the card of a finding (index into state.findings). */
  open(index: number, by: 'hand' | 'hover' | 'click'): void;
  close(): void;
  togglePanel(): void;
  /** Next or previous finding, round the end. */
  step(by: 1 | -1): void;
  /** `shown`, here and below: the draft the card was drawn with. */
  apply(finding: Finding, fix: Fix, shown: string): void;
  copy(words: string): void;
  ignoreHere(finding: Finding, shown: string): void;
  never(finding: Finding, shown: string): void;
  /** Takes the last “Never” back. */
  undo(): void;
  pause(isPaused: boolean): void;
  setAnswering(answering: Answering): void;
  setAccount(account: Exclude<Account, 'unknown'>): void;
  tick(id: string, ticked: boolean): void;
  /** Closes what is open and gives the focus back to the draft. */
  goBack(): void;
  /** Opens the finding of an item of the gate (index into state.gate). */
  openItem(item: number): void;
  /** Opens the claims on file. */
  openClaims(): void;
  publishAnyway(): void;
  /** Where the chip's bottom right corner is, in px from the composer's. */
  moveChip(at: { readonly x: number; readonly y: number }): void;
  hideChip(): void;
}

/** Where things are on the page, asked when needed; client px. */
export interface OverlayAnchors {
  /** The editor's box, seen or not. */
  editor(): DOMRect;
  /** What of it can be seen; undefined when nothing. */
  composer(): DOMRect | undefined;
  /** The box of all that belongs to the composer: its toolbar, its buttons. */
  frame(): DOMRect;
  /** The button that publishes, where there is one. */
  publish(): DOMRect | undefined;
  /** The boxes of the words of a finding; [] when they cannot be seen. */
  words(finding: Finding): readonly DOMRect[];
  /** The boxes of the whole draft's lines. */
  lines(): readonly DOMRect[];
  /** What of the page lies in a box. */
  underneath(box: Box): Underneath;
  /** Calls back at each frame of a scroll. @returns the end of it */
  onScroll(follow: () => void): () => void;
}

export interface OverlayProps {
  readonly store: ComposerStore;
  readonly actions: OverlayActions;
  readonly anchors: OverlayAnchors;
  /** The page's host: under it the chip's place is remembered. */
  readonly host: string;
  /** How the page looks, when it says so itself; absent = as the system does. */
  readonly theme?: 'light' | 'dark';
  /** Counts up whenever the page moved under us (scroll, resize, typing): place again. */
  readonly moved: number;
  /** The gate is drawn; is it in sight? */
  onGate(gate: Element): void;
}
