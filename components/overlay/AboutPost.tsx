import type { Account, Answering, Kind } from '../../lib/linter/index.ts';
import type { ComposerState } from '../../lib/state/index.ts';
import { Choice } from '../controls/index.ts';

export interface AboutPostProps {
  readonly state: Pick<ComposerState, 'account' | 'answering' | 'identity'>;
  readonly kind: Kind;
  onAccount(account: Exclude<Account, 'unknown'>): void;
  onAnswering(answering: Answering): void;
}

const ACCOUNTS = [
  { value: 'company', label: 'The company' },
  { value: 'personal', label: 'Myself' },
] as const;

const ANSWERED = [
  { value: 'complaint', label: 'A complaint' },
  { value: 'question', label: 'A question' },
  { value: 'praise', label: 'Praise' },
  { value: 'other', label: 'Something else' },
] as const;

/** What the page may not tell or we may have guessed wrongly: who writes, and what is answered. */
export function AboutPost({ state, kind, onAccount, onAnswering }: AboutPostProps) {
  const { account, answering, identity } = state;
  return (
    <section class="about" aria-label="About this post">
      <Choice
        label={identity === '' ? 'Who is writing?' : `Who is writing as ${identity}?`}
        options={ACCOUNTS}
        value={account}
        onChange={onAccount}
      />
      {kind === 'reply' && (
        <Choice label="What does it answer?" options={ANSWERED} value={answering} onChange={onAnswering} />
      )}
    </section>
  );
}
