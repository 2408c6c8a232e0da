import { useState } from 'preact/hooks';
import { DEFAULT_PROFILE, type Profile } from '../../lib/profile/index.ts';
import { Button, Confirm, Notice } from '../controls/index.ts';
import { Group } from './Group.tsx';
import { ImportProfile } from './ImportProfile.tsx';
import type { DeskProps } from './types.ts';

export interface TeamSectionProps extends Pick<DeskProps, 'readProfileText' | 'writeProfileText' | 'onExport'> {
  readonly profile: Profile;
  /** Is there a profile to go back to? */
  readonly canRestore: boolean;
  /** The stored profile cannot be read: there is nothing of it to export. */
  readonly isBroken: boolean;
  replace(profile: Profile): void;
  restore(): void;
}

export function TeamSection({
  profile,
  canRestore,
  isBroken,
  replace,
  restore,
  readProfileText,
  writeProfileText,
  onExport,
}: TeamSectionProps) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      {canRestore && (
        <Notice tint="good" role="status" title="Your profile was replaced.">
          <p>Until you leave this page, the one before can be brought back.</p>
          <p>
            <Button onClick={restore}>Bring it back</Button>
          </p>
        </Notice>
      )}
      <Group
        title="Share your profile"
        help="A small text file with everything the company decided: tone, words, claims, rules, questions. Nothing of any draft."
      >
        <p class="row">
          <Button kind="primary" disabled={isBroken} onClick={() => onExport(writeProfileText(profile))}>
            Save as a file
          </Button>
          <Button disabled={isBroken} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? 'Hide the text' : 'Show the text'}
          </Button>
        </p>
        {isShown && (
          <textarea
            class="text-field code"
            autocomplete="off"
            readOnly
            rows={8}
            aria-label="The profile as text"
            value={writeProfileText(profile)}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Group>
      <ImportProfile profile={profile} readProfileText={readProfileText} onReplace={replace} />
      <Group
        title="Start again"
        help="Sets everything here as on the first day. This browser’s own settings under Sites stay."
      >
        <div>
          <Confirm
            label="Reset the profile"
            question="Reset the profile? Words, claims, rules and questions are emptied."
            yes="Reset"
            no="Keep it"
            onConfirm={() => replace(DEFAULT_PROFILE)}
          />
        </div>
      </Group>
    </>
  );
}
