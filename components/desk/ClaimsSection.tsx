import { standing } from '../../lib/profile/index.ts';
import { Badge, TextField, WordList } from '../controls/index.ts';
import { dateInWords } from '../rulebook/index.ts';
import { EntryList } from './EntryList.tsx';
import { Group } from './Group.tsx';
import { ReadersGroup } from './ReadersGroup.tsx';
import { isAddress, TermsGroups } from './TermsGroups.tsx';
import type { SectionProps } from './types.ts';

const needsWords = (text: string) => (text === '' ? 'Write the claim, or remove this line.' : '');

export interface ClaimsSectionProps extends SectionProps {
  readonly today: string;
}

export function ClaimsSection({ profile, change, today }: ClaimsSectionProps) {
  const { claims } = profile;
  const now = Date.parse(today);
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
          summary={(claim) => (
            <>
              {standing({ ...claim, until: '' }, now) === 'unproven' && <Badge tint="warn">no proof yet</Badge>}
              {claim.until &&
                (standing(claim, now) === 'expired' ? (
                  <Badge tint="stop">ran out on {dateInWords(claim.until)}</Badge>
                ) : (
                  `until ${dateInWords(claim.until)}`
                ))}
            </>
          )}
          create={(words) => ({ words, evidence: '', until: '' })}
          addLabel="Add a claim"
          placeholder="Best Sourdough in Valencia 2025"
          empty="None yet. Superlatives and numbers without a source are then questioned."
          onChange={(edit) => change((was) => ({ claims: edit(was.claims) }))}
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
      <TermsGroups profile={profile} change={change} />
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
