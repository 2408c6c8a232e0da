import { CATEGORIES, CATEGORY_TEXTS } from '../../lib/linter/index.ts';
import { CategoryMark, SelectField, TextField } from '../controls/index.ts';
import { EntryList } from './EntryList.tsx';
import { Group } from './Group.tsx';
import type { SectionProps } from './types.ts';

const needsWords = (text: string) => (text === '' ? 'Write the question, or remove this line.' : '');

const ASKS = [
  { value: 'stops', label: 'Something dishonest or unlawful is open' },
  { value: 'warnings', label: 'Something to check is open too' },
  { value: 'always', label: 'Always' },
  { value: 'never', label: 'Never' },
] as const;

export function ChecklistSection({ profile, change }: SectionProps) {
  const { questions } = profile;
  return (
    <>
      <Group title="The last look" help="Publishing waits for a second press, so that nothing slips out by itself.">
        <SelectField
          label="Ask before publishing when"
          help="With any choice but “Never”, a question of yours without a tick asks too."
          options={ASKS}
          value={profile.asks}
          onChange={(asks) => change({ asks })}
        />
      </Group>
      <Group
        title="Your own questions"
        help="Ticked by hand before a post is published, after Forthright’s own. Move them with the arrows, or with Alt and the arrow keys."
      >
        <EntryList
          label="Your own questions"
          entries={questions}
          nameOf={({ text }) => text}
          summary={() => ''}
          create={(text) => ({ id: '', text })}
          addLabel="Add a question"
          placeholder="Is the photo ours, and did everyone in it agree?"
          empty="None yet. Three good ones are read; ten are ticked blindly."
          canMove
          onChange={(edit) => change((now) => ({ questions: edit(now.questions) }))}
          fields={(entry, edit) => (
            <TextField label="Question" value={entry.text} check={needsWords} onChange={(text) => edit({ text })} />
          )}
        />
      </Group>
      <Group title="Asked of every draft" help="Forthright ticks these itself when it has found nothing against them.">
        <ul class="own-questions">
          {CATEGORIES.map((category) => (
            <li key={category}>
              <CategoryMark category={category} />
              <span>
                {CATEGORY_TEXTS[category].question}
                {category === 'complaint-reply' && <span class="help"> In replies to a complaint.</span>}
              </span>
              <a href={`#rules/${category}`} aria-label={`Rules: ${CATEGORY_TEXTS[category].name}`}>
                Rules
              </a>
            </li>
          ))}
        </ul>
      </Group>
    </>
  );
}
