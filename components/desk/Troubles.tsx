import { DEFAULT_PROFILE, type Profile } from '../../lib/profile/index.ts';
import type { DeskState } from '../../lib/state/index.ts';
import { Button, Confirm, Notice } from '../controls/index.ts';

export interface TroublesProps extends Pick<DeskState, 'trouble' | 'saving'> {
  onSaveAgain(): void;
  onReplace(profile: Profile): void;
}

/** What went wrong with saving or reading, above everything else, until it is mended. */
export function Troubles({ trouble, saving, onSaveAgain, onReplace }: TroublesProps) {
  return (
    <>
      {saving.is === 'failed' && (
        <div class="save-failed">
          <Notice tint="stop" role="alert" title="Your last change is not saved.">
            <p>{saving.error}</p>
            <p>It is still on this page: keep the page open, make room if the storage is full, and save again.</p>
            <p>
              <Button onClick={onSaveAgain}>Save again</Button>
            </p>
          </Notice>
        </div>
      )}
      {trouble.error && (
        <Notice tint="stop" role="alert" title="The stored profile cannot be read.">
          <p>{trouble.error}</p>
          <p>
            It is left as it is and Forthright works without it. What the company decides cannot be changed here until
            the profile is replaced: take over a colleague’s under <a href="#team">Team</a>, or begin a new one.
          </p>
          <div>
            <Confirm
              label="Begin a new profile"
              question="Begin a new profile? The stored one is overwritten."
              yes="Overwrite it"
              no="Leave it"
              onConfirm={() => onReplace(DEFAULT_PROFILE)}
            />
          </div>
        </Notice>
      )}
      {trouble.notes.length > 0 && (
        <Notice tint="warn" role="status" title="Parts of the stored profile cannot be read.">
          <ul>
            {trouble.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <p>They stay stored until you change something here; then the defaults take their place.</p>
        </Notice>
      )}
    </>
  );
}
