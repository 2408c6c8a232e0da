import { type Account, type Kind, type Linter, NETWORKS, type Network, type Profile } from '../../lib/linter/index.ts';

const KINDS: readonly Kind[] = ['post', 'reply', 'comment', 'message'];
const ACCOUNTS: readonly Account[] = ['company', 'personal', 'unknown'];

const pick = <T extends string>(list: readonly T[], value: unknown, name: string): T | undefined => {
  if (value === undefined || value === null) return undefined;
  if (list.includes(value as T)) return value as T;
  throw new Error(`${name} must be one of ${list.join(', ')}`);
};

/** An unknown network is no error: the rules of no network in particular apply. */
const networkOf = (value: unknown): Network => (NETWORKS.includes(value as Network) ? (value as Network) : 'other');

/**
 * Reviews one JSON draft {id?, text, network?, kind?, account?, replyTo?, now?}.
 * @returns {id, findings, measures}, or {error, line} when the line is no draft
 */
export function reviewLine(line: string, number: number, linter: Linter, profile: Profile) {
  try {
    const draft: unknown = JSON.parse(line);
    if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) throw new Error('an object was expected');
    const { id, text, network, kind, account, replyTo, now } = draft as Record<string, unknown>;
    if (typeof text !== 'string') throw new Error('text must be a string');
    if (replyTo !== undefined && replyTo !== null && typeof replyTo !== 'string')
      throw new Error('replyTo must be a string');
    const report = linter.report(
      text,
      {
        network: networkOf(network),
        kind: pick(KINDS, kind, 'kind') ?? (replyTo ? 'reply' : 'post'),
        account: pick(ACCOUNTS, account, 'account') ?? 'company',
        replyTo: replyTo ?? undefined,
        now: typeof now === 'number' ? now : undefined,
      },
      profile,
    );
    return {
      ...(id !== undefined && { id }),
      findings: report.findings,
      measures: report.measures,
      ...(report.faults.length > 0 && { faults: report.faults }),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'unreadable', line: number };
  }
}
