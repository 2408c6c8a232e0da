import { act, fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { Desk, type DeskProps, type Learned, type Review } from '../../../components/desk/index.ts';
import { createLinter, rules } from '../../../lib/linter/index.ts';
import { type Profile, readProfileText, type Settings, writeProfileText } from '../../../lib/profile/index.ts';
import { createDesk, type Kept } from '../../../lib/state/index.ts';
import { FULL_PROFILE, FULL_SETTINGS, SITES } from '../../fixtures/desk-harness/state.ts';
import { createMemory } from '../../fixtures/memory-storage.ts';

export interface Opened {
  readonly stored?: unknown;
  readonly settings?: Partial<Settings>;
  readonly desk?: Partial<DeskProps>;
  readonly kept?: Kept;
}

/** The desk at an address, with the real rules and a storage that keeps what it is given. */
export function openDesk(
  hash: string,
  { stored = FULL_PROFILE, settings = {}, desk = {}, kept = { ok: true } }: Opened = {},
) {
  const { world, saved, answer, elsewhere } = createMemory(stored, { ...FULL_SETTINGS, ...settings });
  answer.kept = kept;
  const { store, actions } = createDesk(world);
  const linter = createLinter({ rules });
  const props: Omit<DeskProps, 'hash'> = {
    store,
    actions,
    rules,
    sites: SITES,
    today: '2026-05-01',
    review: async (text, context): Promise<Review> => {
      const report = linter.report(text, context, store.getState().profile);
      return { report, texts: linter.texts(report.findings, store.getState().profile.region) };
    },
    onLearn: vi.fn((): Learned => ({ ok: true, tone: store.getState().profile.tone, notes: [] })),
    readProfileText,
    writeProfileText,
    onExport: vi.fn(),
    countPosts: vi.fn(async () => ({ posts: 3, networks: { x: 1, linkedin: 2 }, since: Date.UTC(2026, 2, 3) })),
    onExportAll: vi.fn(),
    onDeleteAll: vi.fn(() => actions.deleteAll()),
    onAddHost: vi.fn(async () => true),
    onRemoveHost: vi.fn(),
    ...desk,
  };
  const view = render(<Desk {...props} hash={hash} />);
  return {
    store,
    actions,
    props,
    answer,
    saved,
    goTo: (next: string) => view.rerender(<Desk {...props} hash={next} />),
    profile: () => store.getState().profile,
    settings: () => store.getState().settings,
    /** Another window writes, and the desk hears of it. */
    elsewhere: (profile: Profile) => {
      elsewhere(profile);
      actions.hear({ profile: { ok: true, profile, notes: [] } });
      return wait();
    },
    lastSaved: () => saved.profile.at(-1),
  };
}

/** Lets promises and the pause after typing pass. */
export const wait = (ms = 0) => act(() => new Promise<void>((done) => setTimeout(done, ms)));

/** Opens an entry of a list. */
export const openEntry = async (name: string) => {
  const details = screen.getByText(name).closest('details') as HTMLDetailsElement;
  details.open = true;
  await act(() => void fireEvent(details, new Event('toggle')));
};

export const press = async (name: string | RegExp) => {
  await act(() => screen.getByRole('button', { name }).click());
};
