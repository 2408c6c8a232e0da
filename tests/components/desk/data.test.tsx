// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { countPosts } from '../../../lib/ledger/index.ts';
import { DEFAULT_SETTINGS, readProfile, readProfileText, writeEverythingText } from '../../../lib/profile/index.ts';
import { FULL_PROFILE } from '../../fixtures/desk-harness/state.ts';
import { openDesk, press, wait } from './open-desk.tsx';

afterEach(cleanup);

const facts = () => [...document.querySelectorAll('dd')].map((one) => one.textContent);

it('says what is kept: parts of the profile, settings, posts by network', async () => {
  openDesk('#data');
  await wait();
  expect(facts()).toEqual([
    '14 parts decided',
    '6 parts decided',
    '3 since 3 March 2026: LinkedIn 2, X 1Their measures and a fingerprint, never their words.',
  ]);
});

it('everything is saved as a file with a press', async () => {
  const { props } = openDesk('#data');
  await press('Save everything as a file');
  expect(props.onExportAll).toHaveBeenCalledTimes(1);
});

it('the file holds profile, settings and counts, and its profile can be taken over again', () => {
  const past = [
    { at: 5, network: 'x', kind: 'post', fingerprint: '471', opening: 47, sells: false, invites: true },
    { at: 3, network: 'x', kind: 'post', fingerprint: '471', opening: 47, sells: false, invites: true },
  ] as const;
  const text = writeEverythingText(FULL_PROFILE, { ...DEFAULT_SETTINGS, quiet: true }, countPosts(past));
  expect(JSON.parse(text)).toMatchObject({
    profile: { names: FULL_PROFILE.names },
    settings: { quiet: true },
    ledger: { posts: 2, networks: { x: 2 }, since: 3 },
  });
  expect(text).not.toContain('471');
  expect(readProfileText(text)).toEqual(readProfile(FULL_PROFILE));
});

it('a stored profile that cannot be read goes along as it is', () => {
  const stored = { version: 9, news: ['kept'] };
  expect(JSON.parse(writeEverythingText(stored, DEFAULT_SETTINGS, {})).profile).toEqual(stored);
});

it('everything is deleted after a second yes, and the page begins anew', async () => {
  const countNow = vi.fn(async () => ({ posts: 0, networks: {}, since: 0 }));
  const { props, profile, settings } = openDesk('#data', { desk: { countPosts: countNow } });
  await press('Delete everything');
  expect(document.activeElement?.textContent).toBe('Keep it');
  expect(props.onDeleteAll).not.toHaveBeenCalled();
  await press('Delete it');
  await wait();
  expect(screen.getByText(/Everything was deleted/)).toBeTruthy();
  expect([profile().names, settings()]).toEqual([[], DEFAULT_SETTINGS]);
  expect(facts()).toEqual(['as on the first day', 'as on the first day', 'none']);
});

it('is not called deleted when the browser refused', async () => {
  const kept = { ok: false, error: 'Not deleted: this browser did not let Forthright write.' } as const;
  const { profile } = openDesk('#data', { kept });
  await press('Delete everything');
  await press('Delete it');
  await wait();
  expect(screen.getByText(kept.error)).toBeTruthy();
  expect(screen.queryByText(/Everything was deleted/)).toBeNull();
  expect(profile().names).toEqual(FULL_PROFILE.names);
});
