import { Badge, TextField, WordList } from '../controls/index.ts';
import { dateInWords } from '../rulebook/index.ts';
import { EntryList } from './EntryList.tsx';
import { Group } from './Group.tsx';
import { ReadersGroup } from './ReadersGroup.tsx';
import type { SectionProps } from './types.ts';

export const isAddress = (text: string) =>
  text === '' || /^https?:\/\/[^\s.]+\.\S+$/.test(text)
    ? ''
    : 'An address starts with https://, for example https://example.com/terms.';
const needsWords = (text: string) => (text === '' ? 'Write the claim, or remove this line.' : '');

const AD_LABELS = ['#ad', 'Advert', 'Paid partnership', 'Publicidad'];

export interface ClaimsSectionProps extends SectionProps {
  readonly today: string;
}

export function ClaimsSection({ profile, change, today }: ClaimsSectionProps) {
  const { claims, terms, disclosure } = profile;
  return (
    <>
      <Group
        title="Claims you can prove"
        help="Awards, tests, numbers. What is listed here is not questioned as long as it holds; everything else is."
      >
        <EntryList
          label="Claims"
          entries={claims}
          nameOf={({ words }) => words}
          summary={({ evidence, until }) => (
            <>
              {!evidence && <Badge tint="warn">no proof yet</Badge>}
              {until &&
                (until < today ? (
                  <Badge tint="stop">ran out on {dateInWords(until)}</Badge>
                ) : (
                  `until ${dateInWords(until)}`
                ))}
            </>
          )}
          create={(words) => ({ words, evidence: '', until: '' })}
          addLabel="Add a claim"
          placeholder="Best Sourdough in Valencia 2025"
          empty="None yet. Superlatives and numbers without a source are then questioned."
          onChange={(next) => change({ claims: next })}
          fields={(entry, edit) => (
            <>
              <TextField
                label="Claim"
                help="Word for word, as it may be posted."
                value={entry.words}
                check={needsWords}
                onChange={(words) => edit({ words })}
              />
              <div class="columns">
                <TextField
                  label="Proof"
                  help="Where it can be read."
                  type="url"
                  maxLength={500}
                  value={entry.evidence}
                  placeholder="https://"
                  check={isAddress}
                  onChange={(evidence) => edit({ evidence })}
                />
                <TextField
                  label="Holds until"
                  help="Empty: without end."
                  type="date"
                  value={entry.until}
                  onChange={(until) => edit({ until })}
                />
              </div>
            </>
          )}
        />
      </Group>
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
      <ReadersGroup profile={profile} change={change} />
      <Group
        title="May be published"
        help="Contact details and topics that are yours. Others in a post get a second look."
      >
        <WordList
          label="Phone numbers"
          placeholder="+34 960 000 000"
          words={profile.phones}
          onChange={(phones) => change({ phones })}
        />
        <WordList
          label="E-mail addresses"
          placeholder="hola@nordicbakery.example"
          words={profile.mails}
          onChange={(mails) => change({ mails })}
        />
        <WordList
          label="Topics of public debate you do speak about"
          placeholder="school meals"
          words={profile.topics}
          onChange={(topics) => change({ topics })}
        />
      </Group>
    </>
  );
}
