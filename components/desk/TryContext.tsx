import {
  type Account,
  type Answering,
  type ContextInput,
  type Kind,
  NETWORKS,
  type Network,
} from '../../lib/linter/index.ts';
import { Choice, SelectField, TextField } from '../controls/index.ts';
import { ACCOUNT_NAMES, KIND_NAMES, NETWORK_NAMES } from '../rulebook/index.ts';

/** Where and as whom the tried draft would be published. */
export interface Tried {
  readonly network: Network;
  readonly kind: Kind;
  readonly account: Exclude<Account, 'unknown'>;
  readonly replyTo: string;
  /** '' leaves it to the engine's guess. */
  readonly answering: Answering | '';
}

export const toContext = ({ network, kind, account, replyTo, answering }: Tried): ContextInput => ({
  network,
  kind,
  account,
  ...(kind === 'reply' && { replyTo, ...(answering && { answering }) }),
});

const NETWORK_OPTIONS = NETWORKS.map((value) => ({ value, label: NETWORK_NAMES[value] }));
const KIND_OPTIONS = (['post', 'reply', 'comment', 'message'] as const).map((value) => ({
  value,
  label: KIND_NAMES[value],
}));
const ACCOUNT_OPTIONS = (['company', 'personal'] as const).map((value) => ({ value, label: ACCOUNT_NAMES[value] }));
const ANSWERING_OPTIONS = [
  { value: '', label: 'Work it out' },
  { value: 'complaint', label: 'A complaint' },
  { value: 'question', label: 'A question' },
  { value: 'praise', label: 'Praise' },
  { value: 'other', label: 'Something else' },
] as const;

export interface TryContextProps {
  readonly tried: Tried;
  onChange(part: Partial<Tried>): void;
}

export function TryContext({ tried, onChange }: TryContextProps) {
  const { network, kind, account, replyTo, answering } = tried;
  return (
    <div class="try-context">
      <SelectField
        label="Network"
        options={NETWORK_OPTIONS}
        value={network}
        onChange={(value) => onChange({ network: value })}
      />
      <Choice label="It is a" options={KIND_OPTIONS} value={kind} onChange={(value) => onChange({ kind: value })} />
      <Choice
        label="You write as"
        options={ACCOUNT_OPTIONS}
        value={account}
        onChange={(value) => onChange({ account: value })}
      />
      {kind === 'reply' && (
        <>
          <TextField
            label="What it answers"
            rows={2}
            maxLength={5000}
            value={replyTo}
            placeholder="I have been waiting three weeks for my order."
            onChange={(text) => onChange({ replyTo: text })}
          />
          <Choice
            label="That is"
            options={ANSWERING_OPTIONS}
            value={answering}
            onChange={(value) => onChange({ answering: value })}
          />
        </>
      )}
    </div>
  );
}
