import { useEffect, useState } from 'preact/hooks';
import type { LedgerCounts } from '../../lib/ledger/index.ts';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS, type Profile, type Settings } from '../../lib/profile/index.ts';
import type { Kept } from '../../lib/state/index.ts';
import { Button, Confirm, Notice } from '../controls/index.ts';
import { dateInWords, NETWORK_NAMES } from '../rulebook/index.ts';
import { Group } from './Group.tsx';
import { differencesOf } from './profile-texts.ts';
import type { DeskProps } from './types.ts';

export interface DataSectionProps extends Pick<DeskProps, 'countPosts' | 'onExportAll' | 'onDeleteAll'> {
  readonly profile: Profile;
  /** The stored profile cannot be read. */
  readonly isBroken: boolean;
  readonly settings: Settings;
}

const ofParts = (count: number) =>
  count === 0 ? 'as on the first day' : `${count} ${count === 1 ? 'part' : 'parts'} decided`;
const decided = (settings: Settings) =>
  (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter(
    (key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULT_SETTINGS[key]),
  ).length;

function ofPosts({ posts, networks, since }: LedgerCounts): string {
  if (posts === 0) return 'none';
  const where = Object.entries(networks)
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => `${NETWORK_NAMES[id as keyof typeof NETWORK_NAMES] ?? id} ${count}`);
  const day = dateInWords(new Date(since).toISOString().slice(0, 10));
  return `${posts} since ${day}: ${where.join(', ')}`;
}

/** What is kept in this browser, to take along or to delete. */
export function DataSection({ profile, isBroken, settings, countPosts, onExportAll, onDeleteAll }: DataSectionProps) {
  const [counts, setCounts] = useState<LedgerCounts>();
  const [deleted, setDeleted] = useState<Kept>();
  useEffect(() => {
    // Without an answer the line is left out.
    countPosts().then(setCounts, () => undefined);
  }, [countPosts]);
  const remove = async () => {
    setDeleted(await onDeleteAll());
    setCounts(await countPosts().catch(() => undefined));
  };
  return (
    <>
      <Group
        title="What is kept"
        help="In this browser’s own storage, and nowhere else. No draft and no published text is among it."
      >
        <dl class="facts">
          <dt>The company’s profile</dt>
          <dd>
            {isBroken ? 'stored, but it cannot be read' : ofParts(differencesOf(DEFAULT_PROFILE, profile).length)}
          </dd>
          <dt>Your settings</dt>
          <dd>{ofParts(decided(settings))}</dd>
          {counts && (
            <>
              <dt>Published posts remembered</dt>
              <dd>
                {ofPosts(counts)}
                {counts.posts > 0 && (
                  <span class="facts-note">Their measures and a fingerprint, never their words.</span>
                )}
              </dd>
            </>
          )}
        </dl>
        <p class="row">
          <Button kind="primary" onClick={onExportAll}>
            Save everything as a file
          </Button>
        </p>
        <p class="help">
          The profile in that file can be taken over again under <a href="#team">Team</a>.
        </p>
      </Group>
      <Group
        title="Delete everything"
        help="Profile, settings and what is remembered of your posts are taken out of this browser, and the permissions for sites you added are given back. Your colleagues’ browsers and your published posts stay as they are."
      >
        <div class="delete-all">
          <Confirm
            label="Delete everything"
            question="Delete everything Forthright keeps in this browser? It cannot be brought back."
            yes="Delete it"
            no="Keep it"
            onConfirm={() => void remove()}
          />
          <div aria-live="polite">
            {deleted?.ok && <Notice tint="good" title="Everything was deleted. Forthright is as on its first day." />}
            {deleted?.ok === false && <Notice tint="stop" title={deleted.error} />}
          </div>
        </div>
      </Group>
    </>
  );
}
