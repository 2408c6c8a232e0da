import { TextField, WordList } from '../controls/index.ts';
import { EntryList } from './EntryList.tsx';
import { Group } from './Group.tsx';
import { PairList } from './PairList.tsx';
import type { SectionProps } from './types.ts';

const needsWords = (text: string) => (text === '' ? 'Write the words, or remove this line.' : '');

export function WordsSection({ profile, change }: SectionProps) {
  return (
    <>
      <Group
        title="Words to avoid"
        help="Each with your reason, so that colleagues know why, and with what to say instead."
      >
        <EntryList
          label="Words to avoid"
          entries={profile.avoid}
          nameOf={({ words }) => words}
          summary={({ instead, reason }) => [instead && `say “${instead}”`, reason].filter(Boolean).join(' · ')}
          create={(words) => ({ words, reason: '', instead: '', except: [] })}
          addLabel="Add a word"
          placeholder="cheap"
          empty="None yet. Only the rules’ own words are marked."
          onChange={(edit) => change((now) => ({ avoid: edit(now.avoid) }))}
          fields={(entry, edit) => (
            <>
              <div class="columns">
                <TextField label="Words" value={entry.words} check={needsWords} onChange={(words) => edit({ words })} />
                <TextField
                  label="Say instead (offered as a fix)"
                  value={entry.instead}
                  onChange={(instead) => edit({ instead })}
                />
              </div>
              <TextField
                label="Reason"
                value={entry.reason}
                placeholder="Our guests pay for craft."
                onChange={(reason) => edit({ reason })}
              />
              <WordList
                label="Except in"
                help="Phrases in which the word is fine."
                placeholder="cheap talk"
                words={entry.except}
                onChange={(except) => edit({ except })}
              />
            </>
          )}
        />
      </Group>
      <Group title="Preferred words" help="Your house terms. The other word gets a hint with yours as the fix.">
        <PairList pairs={profile.prefer} onChange={(edit) => change((now) => ({ prefer: edit(now.prefer) }))} />
      </Group>
      <Group title="Allowed words" help="No rule marks these: trade terms, and products made of common words.">
        <WordList
          label="Words and phrases"
          placeholder="Cloud Loaf"
          words={profile.allow}
          onChange={(allow) => change({ allow })}
        />
      </Group>
      <Group title="Words that stay in the house" help="Code names and plans. A draft that contains one is stopped.">
        <WordList
          label="Words and phrases"
          placeholder="Project Rye"
          words={profile.secrets}
          onChange={(secrets) => change({ secrets })}
        />
      </Group>
    </>
  );
}
