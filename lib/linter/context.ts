import type { Profile } from '../profile/index.ts';
import type { Never } from './silence.ts';
import { guessAnswering } from './text/answering.ts';
import { foldedText } from './text/fold.ts';
import type { Account, Answering, Context, Kind, Network, PastPost, Rule, Span } from './types.ts';

/** What a caller knows; everything may be missing. */
export interface ContextInput {
  readonly kind?: Kind | undefined;
  readonly network?: Network | undefined;
  readonly account?: Account | undefined;
  readonly replyTo?: string | undefined;
  readonly replyAuthor?: string | undefined;
  /** The writer's own word on what is answered; overrides the guess. */
  readonly answering?: Answering | undefined;
  readonly now?: number | undefined;
  readonly past?: readonly PastPost[] | undefined;
  readonly salt?: number | undefined;
  /** What of the text is code, by the editor's own marks: no prose. */
  readonly code?: readonly Span[] | undefined;
  /** The last word is still being typed: the reader judges the text without it. */
  readonly unfinished?: boolean | undefined;
  /** Words this browser's person said “Never” to; stops and the company's own decisions stay (see silence.ts). */
  readonly never?: readonly Never[] | undefined;
  /**
   * False: without what the company itself decided (rules with `isOwners`). A text that no hand wrote may be there to ask
   * what stands on the company's lists.
   */
  readonly owners?: boolean | undefined;
  /** False: the rules alone, without the learned reader. */
  readonly reader?: boolean | undefined;
}

export function createContext(input: ContextInput, profile: Profile): Context {
  const kind = input.kind ?? 'post';
  const replyTo = foldedText(input.replyTo ?? '');
  return {
    kind,
    network: input.network ?? 'other',
    account: input.account ?? 'unknown',
    answering: input.answering ?? guessAnswering(kind, replyTo),
    region: profile.region,
    sectors: profile.sectors,
    replyTo,
    replyAuthor: input.replyAuthor ?? '',
    now: input.now ?? 0,
    past: input.past ?? [],
    salt: input.salt ?? 0,
  };
}

const fits = <T>(list: readonly T[] | undefined, value: T) => list === undefined || list.includes(value);

/** May the rule run here at all? Account `unknown` counts as the company: there the damage is greater. */
export function runsIn(rule: Rule, context: Context): boolean {
  const { kinds, accounts, networks, answering } = rule.where ?? {};
  return (
    fits(kinds, context.kind) &&
    fits(accounts, context.account === 'unknown' ? 'company' : context.account) &&
    fits(networks, context.network) &&
    fits(answering, context.answering)
  );
}
