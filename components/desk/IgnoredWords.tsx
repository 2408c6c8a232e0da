import type { Profile, Rule } from '../../lib/linter/index.ts';
import type { Settings } from '../../lib/profile/index.ts';
import { IconButton } from '../controls/index.ts';
import { hrefOf } from './address.ts';
import { Group } from './Group.tsx';

type Ignored = Profile['ignored'][number];

export interface IgnoredWordsProps {
  readonly rules: readonly Rule[];
  readonly ofCompany: readonly Ignored[];
  readonly ofMine: Settings['never'];
  onCompany(ignored: Ignored[]): void;
  onMine(never: Settings['never']): void;
}

/** “Never for this word”, said on a card: here it can be taken back. */
export function IgnoredWords({ rules, ofCompany, ofMine, onCompany, onMine }: IgnoredWordsProps) {
  if (ofCompany.length + ofMine.length === 0) return null;
  const line = ({ rule, words }: Ignored, whose: string, onRemove: () => void) => {
    const known = rules.find(({ id }) => id === rule);
    return (
      <li key={`${whose} ${rule} ${words}`}>
        <span class="words">“{words}”</span>
        <span class="help">
          {known ? <a href={hrefOf('rules', known.id)}>{known.title}</a> : rule} · {whose}
        </span>
        <IconButton icon="close" label={`Mark “${words}” again`} onClick={onRemove} />
      </li>
    );
  };
  return (
    <Group
      title="Words no longer marked"
      help="Where somebody chose “Never for this word”. Take one out and it is marked again."
    >
      <ul class="lines">
        {ofCompany.map((one, at) =>
          line(one, 'the company', () => onCompany(ofCompany.filter((_, number) => number !== at))),
        )}
        {ofMine.map((one, at) => line(one, 'this browser', () => onMine(ofMine.filter((_, number) => number !== at))))}
      </ul>
    </Group>
  );
}
