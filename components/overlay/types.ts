import type { Account, Answering, Finding, Fix } from '../../lib/linter/index.ts';
import type { ComposerStore } from '../../lib/state/index.ts';

/** What the person can do in the overlay. Implemented by the composer session. */
export interface OverlayActions {
  /** Opens the card of a finding (index into state.findings). */
  open(index: number, by: 'hand' | 'hover' | 'click'): void;
  close(): void;
  togglePanel(): void;
  /** Next or previous finding, round the end. */
  step(by: 1 | -1): void;
  apply(finding: Finding, fix: Fix): void;
  copy(words: string): void;
  ignoreHere(finding: Finding): void;
  never(finding: Finding): void;
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
  publishAnyway(): void;
  /** Where the chip's bottom right corner is, in px from the composer's. */
  moveChip(at: { readonly x: number; readonly y: number }): void;
  hideChip(): void;
}

/** Where things are on the page, asked when needed; client px. */
export interface OverlayAnchors {
  /** The visible box of the editor. */
  composer(): DOMRect;
  /** The boxes of the words of a finding; [] when they cannot be seen. */
  words(finding: Finding): readonly DOMRect[];
  /** The site's own controls near the composer, which nothing of ours may cover. */
  controls(): readonly DOMRect[];
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
