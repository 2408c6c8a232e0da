import type { Length } from '../../lib/checklist/index.ts';
import type { LedgerCounts } from '../../lib/ledger/index.ts';
import type { ContextInput, Profile, Report, Rule, RuleTexts } from '../../lib/linter/index.ts';
import type { ProfileReading } from '../../lib/profile/index.ts';
import type { DeskActions, DeskStore, Edit, Kept } from '../../lib/state/index.ts';

/** A listed site as the desk shows it. */
export interface DeskSite {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** Characters it usually allows; absent where there is no limit. */
  readonly limit?: number | undefined;
}

/** What the engine said about a draft. */
export interface Review {
  readonly report: Report;
  readonly texts: RuleTexts;
  readonly length?: Length;
}

/** Bands that fit some posts, or why none could be read from them. */
export type Learned =
  | { readonly ok: true; readonly tone: Profile['tone']; readonly notes: readonly string[] }
  | { readonly ok: false; readonly error: string };

/** Everything the rule desk asks of the page it stands on. */
export interface DeskProps {
  readonly store: DeskStore;
  readonly actions: DeskActions;
  /** The address' hash: section and rule (#rules/hard-sell/false-urgency). */
  readonly hash: string;
  readonly rules: readonly Rule[];
  readonly sites: readonly DeskSite[];
  /** YYYY-MM-DD: for claims that ran out. */
  readonly today: string;
  review(text: string, context: ContextInput): Promise<Review>;
  /** Reads the tone from posts; absent while nothing can. */
  readonly onLearn?: ((posts: readonly string[], tone: Profile['tone']) => Learned) | undefined;
  readProfileText(text: string): ProfileReading;
  writeProfileText(profile: Profile): string;
  /** Hands a file with this text to the person. */
  onExport(text: string): void;
  /** How much of which posts is remembered. */
  countPosts(): Promise<LedgerCounts>;
  /** Hands a file with everything that is kept to the person. */
  onExportAll(): void;
  /** Takes everything out that is kept. */
  onDeleteAll(): Promise<Kept>;
  /** Asks the browser for a site; false when the person said no. */
  onAddHost(host: string): Promise<boolean>;
  /** Gives the browser's permission back. */
  onRemoveHost(host: string): void;
}

/** What most sections need. */
export interface SectionProps {
  readonly profile: Profile;
  change(edit: Edit<Profile>): void;
}
