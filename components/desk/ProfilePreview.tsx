import type { Profile, ProfileReading } from '../../lib/profile/index.ts';
import { Button, Notice } from '../controls/index.ts';
import { differencesOf } from './profile-texts.ts';

export interface ProfilePreviewProps {
  readonly now: Profile;
  /** What the file is called. */
  readonly name: string;
  readonly reading: Extract<ProfileReading, { ok: true }>;
  onReplace(profile: Profile): void;
  onLeave(): void;
}

/** What would change, part by part, before one profile takes the other's place. */
export function ProfilePreview({ now, name, reading, onReplace, onLeave }: ProfilePreviewProps) {
  const differences = differencesOf(now, reading.profile);
  return (
    <Notice
      tint="warn"
      title={differences.length === 0 ? `${name} is the same as your profile.` : `If you take over ${name}:`}
    >
      {differences.length > 0 && (
        <table class="differences">
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Now</th>
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ label, was, will }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{was}</td>
                <td>{will}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reading.notes.length > 0 && (
        <>
          <p>Some parts of it could not be read:</p>
          <ul>
            {reading.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <p class="row">
        {differences.length > 0 && (
          <Button
            kind="grave"
            onClick={() => {
              onReplace(reading.profile);
              onLeave();
            }}
          >
            Replace my profile
          </Button>
        )}
        <Button onClick={onLeave}>Keep mine</Button>
      </p>
    </Notice>
  );
}
