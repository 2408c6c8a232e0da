import { useId, useRef, useState } from 'preact/hooks';
import type { Profile, ProfileReading } from '../../lib/profile/index.ts';
import { Button, Notice } from '../controls/index.ts';
import { Group } from './Group.tsx';
import { ProfilePreview } from './ProfilePreview.tsx';

export interface ImportProfileProps {
  readonly profile: Profile;
  readProfileText(text: string): ProfileReading;
  onReplace(profile: Profile): void;
}

interface Chosen {
  readonly name: string;
  readonly reading: ProfileReading;
}

/** Bytes of a file that are read at all, more than a profile may have: somebody will choose a film. */
const LARGEST = 10_000_000;
/** A file that went away meanwhile reads as an empty one. */
const textOf = (file: File): Promise<string> =>
  file
    .slice(0, LARGEST)
    .text()
    .catch(() => '');

/** A profile from a file or a message: read, compared, and only then taken over. */
export function ImportProfile({ profile, readProfileText, onReplace }: ImportProfileProps) {
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>();
  const [pasted, setPasted] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const read = (name: string, text: string) => setChosen({ name, reading: readProfileText(text) });
  const leave = () => {
    setChosen(undefined);
    setPasted('');
    if (file.current) file.current.value = '';
    file.current?.focus();
  };
  return (
    <Group
      title="Take over a profile"
      help="Choose a colleague’s file or paste its text. You see what would change before anything does."
    >
      <div class="field">
        <label for={`${id}-file`}>Profile file</label>
        <input
          id={`${id}-file`}
          ref={file}
          class="file-field"
          type="file"
          accept=".json,application/json"
          onChange={async (event) => {
            const [given] = event.currentTarget.files ?? [];
            if (given) read(given.name, await textOf(given));
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-text`}>Or its text</label>
        <textarea
          id={`${id}-text`}
          class="text-field code"
          autocomplete="off"
          rows={2}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <p>
        <Button disabled={pasted.trim() === ''} onClick={() => read('the pasted text', pasted)}>
          Read the text
        </Button>
      </p>
      <div aria-live="polite">
        {chosen && !chosen.reading.ok && (
          <Notice tint="stop" title={`Nothing was changed: ${chosen.name} could not be read.`}>
            <p>{chosen.reading.error}</p>
          </Notice>
        )}
        {chosen?.reading.ok && (
          <ProfilePreview
            now={profile}
            name={chosen.name}
            reading={chosen.reading}
            onReplace={onReplace}
            onLeave={leave}
          />
        )}
      </div>
    </Group>
  );
}
