import type { Length } from '../checklist/index.ts';
import type { ContextInput, Network, Profile, Report, RuleTexts } from '../linter/index.ts';
import type { Settings } from '../profile/index.ts';

/** Name of the port a composer opens to the engine. */
export const COMPOSER_PORT = 'composer';
/** Name of the port the popup opens to every frame of a tab. */
export const POPUP_PORT = 'popup';

/** Where a draft is counted. */
export interface Place {
  readonly site: string;
  /** Characters the page allows, when it says so; otherwise the site's default. */
  readonly limit?: number;
  /** What the site counts with the text: a content warning. */
  readonly warning?: string;
  /** A field beside the text of a post (a title, a poll's option): what is missing in it may stand elsewhere. */
  readonly part?: string;
}

/** A draft as its composer holds it. Versions count up by one per change. */
export interface DraftMessage {
  readonly type: 'draft';
  /** Findings the person ignored in this draft, as keys: they leave the badge too. */
  readonly ignored: readonly string[];
  readonly version: number;
  readonly text: string;
  readonly context: ContextInput;
  readonly place: Place;
  /** A hand wrote it, or pressed to publish it, in a box that can be seen: else the company's lists are not held up to it. */
  readonly byHand?: true;
  /** It takes the place of a post that was published before: that one is no older post, and leaves the ledger. */
  readonly edits?: true;
}

/** Something that must not get lost: what the person decided, what went out. */
export type Change =
  | { readonly is: 'never'; readonly rule: string; readonly words: string }
  /** Takes back a `never`. */
  | { readonly is: 'again'; readonly rule: string; readonly words: string }
  | { readonly is: 'identity'; readonly key: string; readonly account: 'company' | 'personal' }
  | { readonly is: 'chip'; readonly host: string; readonly at: { readonly x: number; readonly y: number } }
  | { readonly is: 'hide-chip'; readonly host: string }
  /** A publish went through: the ledger takes its measures. The draft comes along, for the engine may have slept. */
  | { readonly is: 'published'; readonly draft: DraftMessage }
  /** A published post was deleted on its site: its words as the page showed them. The entry they are a version of goes. */
  | { readonly is: 'removed'; readonly text: string; readonly network: Network }
  /** Opens the desk where claims are kept. */
  | { readonly is: 'claims' }
  /** The composer is no more: its count leaves the badge. */
  | { readonly is: 'left' };

/** From a composer to the engine. */
export type ToEngine =
  /** Opens the line: wakes the engine, which answers with the rules. */
  | { readonly type: 'hello' }
  | DraftMessage
  /** Answered by `done` with the same id once it is kept; sent again when no answer comes, so it must bear being heard twice. */
  | { readonly type: 'change'; readonly id: string; readonly change: Change };

/** From the engine to a composer. */
export type ToComposer =
  | {
      readonly type: 'report';
      readonly version: number;
      readonly report: Report;
      readonly texts: RuleTexts;
      readonly length?: Length;
    }
  | { readonly type: 'rules'; readonly profile: ComposerProfile; readonly settings: Settings }
  /** A change is kept, or why it is not ('' = kept). */
  | { readonly type: 'done'; readonly id: string; readonly error: string }
  | { readonly type: 'fault'; readonly cause: string };

/** The few facts of the profile that the page side needs. */
export interface ComposerProfile extends Pick<Profile, 'questions' | 'names' | 'handles' | 'asks'> {
  /** There are lists that are held up only to what a hand wrote. */
  readonly hasLists?: boolean; // undefined: not known yet
}

/** What the popup shows of a draft. */
export interface DraftSnapshot {
  readonly text: string;
  readonly site: string;
  /** The account's name as the page shows it, '' when unknown. */
  readonly identity: string;
  readonly report: Report;
  readonly texts: RuleTexts;
  readonly length?: Length;
  readonly ticked: readonly string[];
  readonly questions: Profile['questions'];
  /** False: the engine has not answered for these words. */
  readonly isChecked: boolean;
}

/** From the popup to a page. */
export type ToPage =
  | { readonly type: 'jump'; readonly composer: string; readonly start: number; readonly end: number }
  | { readonly type: 'tick'; readonly composer: string; readonly id: string; readonly ticked: boolean };

/** From one frame of a page to the popup: first when it connects, then at each change. */
export type ToPopup =
  /** `attended` ms since the epoch when the person was last in the composer: the newest of all frames is shown. */
  | { readonly type: 'composer'; readonly composer: string; readonly attended: number; readonly draft?: DraftSnapshot }
  | { readonly type: 'none' }
  | { readonly type: 'jumped'; readonly isThere: boolean };

/** One-off questions to the engine (options, welcome). */
export type Ask =
  | { readonly ask: 'review'; readonly text: string; readonly context: ContextInput; readonly profile?: Profile }
  | { readonly ask: 'warm' };

export interface Answers {
  review: { readonly report: Report; readonly texts: RuleTexts; readonly length?: Length };
  warm: true;
}
