import { TextField, WordList } from '../controls/index.ts';
import { Group } from './Group.tsx';
import type { SectionProps } from './types.ts';

export const isAddress = (text: string) =>
  text === '' || /^https?:\/\/[^\s.]+\.\S+$/.test(text)
    ? ''
    : 'An address starts with https://, for example https://example.com/terms.';

const AD_LABELS = ['#ad', 'Advert', 'Paid partnership', 'Publicidad'];

/** What offers point to, and what marks a post as advertising. */
export function TermsGroups({ profile, change }: SectionProps) {
  const { terms, disclosure } = profile;
  return (
    <>
      <Group
        title="Links to your terms"
        help="Offers, guarantees and giveaways that point here need not explain themselves in the post."
      >
        <div class="columns">
          {(['offer', 'guarantee', 'giveaway'] as const).map((kind) => (
            <TextField
              key={kind}
              label={{ offer: 'Offers', guarantee: 'Guarantees', giveaway: 'Giveaways' }[kind]}
              type="url"
              maxLength={500}
              placeholder="https://"
              check={isAddress}
              value={terms[kind]}
              onChange={(address) => change({ terms: { ...terms, [kind]: address } })}
            />
          ))}
        </div>
      </Group>
      <Group title="Advertising" help="A post about a partner needs one of your labels, near its beginning.">
        <WordList
          label="Ad labels"
          help="Any of these counts as disclosed."
          words={disclosure.tags}
          suggestions={AD_LABELS}
          onChange={(tags) => change({ disclosure: { ...disclosure, tags } })}
        />
        <WordList
          label="Partners"
          help="Who pays you, supplies you for free, or owns a part of you."
          placeholder="Mill & Stone"
          words={disclosure.partners}
          onChange={(partners) => change({ disclosure: { ...disclosure, partners } })}
        />
      </Group>
    </>
  );
}
