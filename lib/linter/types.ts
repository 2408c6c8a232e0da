import type { Profile } from '../profile/index.ts';

/** What a finding is about. The words are fixed: the review command, the checklist and the options page use them. */
export const CATEGORIES = [
  'tone',
  'mixed-voice',
  'hard-sell',
  'honesty',
  'conversation',
  'complaint-reply',
  'autopilot',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** `stop` dishonest or unlawful to post, `warn` costs trust, `hint` style. Ordered from grave to slight. */
export const SEVERITIES = ['stop', 'warn', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const NETWORKS = [
  'x',
  'linkedin',
  'facebook',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'reddit',
  'youtube',
  'tiktok',
  'pinterest',
  'tumblr',
  'buffer',
  'google-business',
  'other',
] as const;
export type Network = (typeof NETWORKS)[number];

export type Kind = 'post' | 'reply' | 'comment' | 'message';
export type Account = 'company' | 'personal' | 'unknown';
/** What a reply answers. `nothing` for a new post; `other` when the text answered is unknown or neutral. */
export type Answering = 'nothing' | 'complaint' | 'question' | 'praise' | 'other';

/** One published post as the ledger remembers it: measures and fingerprints, never the text. */
export interface PastPost {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly network: Network;
  readonly kind: Kind;
  /** See text/fingerprint.ts; '' = none. */
  readonly fingerprint: string;
  /** A few bits of the first words; -1 = none. */
  readonly opening: number;
  readonly sells: boolean;
  readonly invites: boolean;
}

/**
 * Where and as whom the draft will be published. Rules that read one sentence may look only at the fields down to
 * `sector`; the rest belongs to rules that read the whole draft (a test holds this, because findings of a sentence
 * are cached without them).
 */
export interface Context {
  readonly kind: Kind;
  readonly network: Network;
  readonly account: Account;
  readonly answering: Answering;
  readonly region: Profile['region'];
  readonly sectors: Profile['sectors'];
  /** The text answered, '' when there is none or it is unknown. */
  readonly replyTo: string;
  readonly replyAuthor: string;
  /** Milliseconds since 1970, passed in: the linter has no clock. 0 = unknown. */
  readonly now: number;
  readonly past: readonly PastPost[];
  /** What the fingerprints of `past` were made with. */
  readonly salt: number;
}

/** Start inclusive, end exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that mend a finding: they replace exactly its span. '' deletes it. */
export interface Fix {
  readonly words: string;
  /** Shown on the button when the words alone do not speak ("Delete"). */
  readonly label?: string;
}

/** What a rule's check yields; spans are relative to the passage it was given. */
export interface Sighting extends Span {
  /** At most 90 characters after quoting: the writer's words, what is wrong, what to do. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
  /** The company's own reason, in full. */
  readonly reason?: string;
  /** The words of the claim on file that it is about. */
  readonly claim?: string;
  /** Only when this sighting differs from the rule's own severity. */
  readonly severity?: Severity;
}

export interface Finding extends Span {
  readonly category: Category;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes?: readonly Fix[];
  /** False: about the whole draft (something missing, a streak): a checklist line, never a mark under words. */
  readonly marks?: false;
  /** The company itself decided this (avoided and preferred words, secrets, claims, names): staff cannot silence it. */
  readonly isOwners?: true;
  /** Who decided it: the company's name, '' when the profile has none. Only with `isOwners`. */
  readonly decidedBy?: string;
  /** The company's reason in full, where it gave one. */
  readonly reason?: string;
  /** The words of the claim on file that has to be renewed: where the finding leads to. */
  readonly claim?: string;
  /** The person who writes may say “Never for these words”, see silence.ts. */
  readonly mayNever?: true;
  /** Where the same words stand again; they are said once. */
  readonly again?: readonly Span[];
}

/** A public text that a rule rests on. */
export interface Source {
  readonly name: string;
  readonly section?: string;
  readonly address: string;
  /** Only drafts for readers in these regions; absent = everywhere (as good practice). */
  readonly regions?: readonly Profile['region'][];
  /** First day it applies, YYYY-MM-DD. */
  readonly from?: string;
}

/** An example; in `text` the expected words stand in braces unless `spans` lists them. */
export interface ExampleCase {
  readonly text: string;
  readonly spans?: readonly string[];
  /** The whole text after the first fix of each expected finding was applied. */
  readonly fixed?: string;
  readonly context?: Partial<Context>;
  readonly profile?: Partial<Profile>;
}
export type Example = string | ExampleCase;

/** Where a rule runs; an absent list means everywhere. */
export interface Where {
  readonly kinds?: readonly Kind[];
  readonly accounts?: readonly Account[];
  readonly networks?: readonly Network[];
  readonly answering?: readonly Answering[];
}

/** A piece of text with the same offsets in both forms. */
export interface Passage {
  /** Masked: links, handles, hashtags and other people's words are blanks; apostrophes and dashes straightened. */
  readonly text: string;
  /** As the writer typed it, folded: see text/fold.ts. */
  readonly raw: string;
  /** Where it starts in the draft. */
  readonly start: number;
}
export interface Sentence extends Passage {
  readonly isQuestion: boolean;
}
export interface Draft extends Passage {
  readonly sentences: readonly Sentence[];
  /** Names of persons in a passage. Slow (3 ms per 280 characters) and absent until loaded: ask last. */
  readonly people: (passage: Passage) => readonly Span[];
}

interface RuleFacts {
  /** category/name, equal to its path under rules/. */
  readonly id: `${Category}/${string}`;
  readonly title: string;
  /** One sentence to the writer: why it costs trust. */
  readonly why: string;
  /** One sentence: what to do instead. */
  readonly advice: string;
  readonly severity: Severity;
  readonly sources: readonly Source[];
  /** Facts of the profile without which the rule is silent. */
  readonly needs?: readonly (keyof Profile)[];
  readonly where?: Where;
  /**
   * Words one of which must stand in the text before `check` runs: lower case; `guarant*` for a prefix; single signs
   * such as `!`; `<digit>`, `<emoji>`, `<caps>`. `always` for rules about something missing.
   */
  readonly triggers: 'always' | readonly string[];
  /** Patterns one of which must be able to match in the masked text before `check` runs; finer than `triggers`. */
  readonly patterns?: readonly RegExp[];
  /** Holds in any language: signs, layout, numbers. Other rules read English only. */
  readonly anyLanguage?: true;
  /** Says what the company itself decided: wins over stock rules on the same words. */
  readonly isOwners?: true;
  /** Something missing or a habit: checklist only. */
  readonly marks?: false;
  /** Rules that fall silent where this one speaks: on the same words, or ('whole') anywhere in the draft. */
  readonly silences?: readonly { readonly rule: string; readonly on: 'words' | 'whole' }[];
  readonly examples: { readonly flagged: readonly Example[]; readonly fine: readonly Example[] };
}

export interface SentenceRule extends RuleFacts {
  readonly reads: 'sentence';
  check(sentence: Sentence, context: Context, profile: Profile): Iterable<Sighting>;
}
export interface DraftRule extends RuleFacts {
  readonly reads: 'draft';
  check(draft: Draft, context: Context, profile: Profile): Iterable<Sighting>;
}
export type Rule = SentenceRule | DraftRule;

/** Numbers about the draft that the popup and the ledger show. */
export interface Measures {
  readonly words: number;
  readonly sentences: number;
  /** Tone dimensions 0–100 and where they stand in the company's tone, the one verdict on it; absent below 12 words. */
  readonly tone?: import('./tone/index.ts').JudgedTone;
  /**
   * ISO 639-1 code of most of the draft; 'und' for a language we cannot name, 'unknown' when too little speaks. English
   * rules read the English sentences of any draft, and the others' too where the language is unknown.
   */
  readonly language: string;
  /** Share of the draft's signs in sentences of another language, 0–1: English rules did not read them. */
  readonly foreign: number;
  /** Share of the draft that is somebody else's words (reposts, quotations), 0–1: no rule reads them. */
  readonly masked: number;
  /** Signs beyond the longest draft we read, in UTF-16 code units. */
  readonly unread: number;
  /** Categories that no rule looks at here, and why. */
  readonly unasked: import('./unasked.ts').Unasked;
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly measures: Measures;
  readonly context: Context;
  /** Rules that threw: id and the error's message, never draft text. */
  readonly faults: readonly { readonly rule: string; readonly error: string }[];
}

/** What people read about a rule: the card, the rule book. */
export type RuleText = Pick<Rule, 'title' | 'why' | 'advice' | 'sources'>;
export type RuleTexts = Readonly<Record<string, RuleText>>;

export type { Profile };
