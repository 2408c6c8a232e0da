import type { Length } from '../checklist/index.ts';
import type { ContextInput, Profile, Report, RuleTexts } from '../linter/index.ts';
import type { Settings } from '../profile/index.ts';

/** Name of the port a composer opens to the engine. */
export const COMPOSER_PORT = 'composer';

/** What a draft needs of the context beyond the linter's: for the popup. */
export interface Place {
  readonly site: string;
  /** The account's name as the page shows it, '' when unknown. */
  readonly identity: string;
  /** Characters the page allows, when it says so; otherwise the site's default. */
  readonly limit?: number;
}

/** From a composer to the engine. Versions count up by one per change of the draft. */
export type ToEngine =
  | {
      readonly type: 'draft';
      readonly version: number;
      readonly text: string;
      readonly context: ContextInput;
      readonly place: Place;
      readonly ticked: readonly string[];
    }
  /** Opens the line: wakes the engine, which answers with the rules. */
  | { readonly type: 'hello' }
  | { readonly type: 'hide-chip'; readonly host: string }
  | { readonly type: 'never'; readonly rule: string; readonly words: string }
  | { readonly type: 'identity'; readonly key: string; readonly account: 'company' | 'personal' }
  | { readonly type: 'chip'; readonly host: string; readonly at: { readonly x: number; readonly y: number } }
  | { readonly type: 'published'; readonly version: number };

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
  | { readonly type: 'jump'; readonly start: number; readonly end: number }
  | { readonly type: 'tick'; readonly id: string; readonly ticked: boolean }
  | { readonly type: 'fault'; readonly cause: string };

/** The few facts of the profile that the page side needs. */
export type ComposerProfile = Pick<Profile, 'questions' | 'names' | 'handles' | 'tone'>;

/** What the popup shows: the draft that had the focus last in the asked tab. */
export interface DraftSnapshot {
  readonly text: string;
  readonly report: Report;
  readonly texts: RuleTexts;
  readonly length?: Length;
  readonly place: Place;
  readonly ticked: readonly string[];
  readonly questions: Profile['questions'];
}

/** One-off questions to the engine (popup, options). */
export type Ask =
  | { readonly ask: 'draft'; readonly tab: number }
  | { readonly ask: 'jump'; readonly tab: number; readonly start: number; readonly end: number }
  | { readonly ask: 'tick'; readonly tab: number; readonly id: string; readonly ticked: boolean }
  | { readonly ask: 'review'; readonly text: string; readonly context: ContextInput; readonly profile?: Profile }
  | { readonly ask: 'warm' };

export interface Answers {
  draft: DraftSnapshot | null;
  jump: boolean;
  tick: boolean;
  review: { readonly report: Report; readonly texts: RuleTexts; readonly length?: Length };
  warm: true;
}
