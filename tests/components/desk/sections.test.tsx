// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findRules } from '../../../components/desk/find-rules.ts';
import type { Learned } from '../../../components/desk/index.ts';
import { PART_TEXTS } from '../../../components/desk/profile-texts.ts';
import { rules } from '../../../lib/linter/index.ts';
import { DEFAULT_PROFILE, PRESETS, writeProfileText } from '../../../lib/profile/index.ts';
import { FULL_PROFILE } from '../../fixtures/desk-harness/state.ts';
import { openDesk, press, wait } from './open-desk.tsx';

afterEach(cleanup);

const RUSH = 'hard-sell/false-urgency';
const type = (field: Element, value: string) => void fireEvent.input(field, { target: { value } });

describe('tone', () => {
  it('a preset brings its bands; a moved band is the company’s own', async () => {
    const { profile } = openDesk('#tone');
    await act(() => screen.getByRole('radio', { name: /Playful/ }).click());
    expect(profile().tone).toEqual(PRESETS.playful.tone);
    const aim = screen.getByLabelText(/^Energy: aim/) as HTMLInputElement;
    await act(() => {
      aim.value = '80';
      fireEvent.input(aim);
    });
    expect(profile().preset).toBe('playful');
    expect(aim.getAttribute('aria-valuetext')).toBe('80, rather enthusiastic');
    await act(() => void fireEvent.change(aim));
    expect(profile()).toMatchObject({
      preset: 'own',
      tone: { energy: { aim: 80, tolerance: 28 }, formality: PRESETS.playful.tone.formality },
    });
  });
  it('learns from posts only when told to, and shows the bands first', async () => {
    const learned: Learned = {
      ok: true,
      tone: { ...PRESETS.playful.tone },
      notes: ['Post 2 is much louder than the others.'],
    };
    const { profile, props } = openDesk('#tone', { desk: { onLearn: vi.fn(() => learned) } });
    await act(() => type(screen.getByLabelText('Post 1'), 'Bread is out.'));
    await act(() => type(screen.getByLabelText('Post 3'), 'Soup at noon.'));
    await press('Read the tone');
    expect(props.onLearn).toHaveBeenCalledWith(['Bread is out.', 'Soup at noon.'], FULL_PROFILE.tone);
    expect(screen.getByText('Post 2 is much louder than the others.')).toBeTruthy();
    expect(profile().tone).toEqual(FULL_PROFILE.tone);
    await press('Use these bands');
    expect(profile()).toMatchObject({ preset: 'own', tone: PRESETS.playful.tone });
  });
  it('says why nothing could be learned', async () => {
    openDesk('#tone', { desk: { onLearn: () => ({ ok: false, error: 'These posts are too short.' }) } });
    await act(() => type(screen.getByLabelText('Post 1'), 'Hi.'));
    await press('Read the tone');
    expect(screen.getByText('These posts are too short.')).toBeTruthy();
  });
  it('refuses numbers beyond their bounds', async () => {
    const { profile } = openDesk('#tone');
    const field = screen.getByLabelText('Words in a sentence');
    await act(() => type(field, '4'));
    fireEvent.blur(field);
    expect(screen.getByText('A whole number from 8 to 80.')).toBeTruthy();
    expect(profile().limits.sentenceWords).toBe(32);
    await act(() => type(field, '24'));
    fireEvent.blur(field);
    await wait();
    expect(profile().limits.sentenceWords).toBe(24);
  });
});

describe('rules', () => {
  it('are found by every word they say, also in their examples', () => {
    const ids = (searched: string) => findRules(rules, searched).flatMap((group) => group.rules.map(({ id }) => id));
    expect(ids('')).toHaveLength(rules.length);
    expect(ids('LAST chance')).toContain(RUSH);
    expect(ids('rushing the reader')).toContain(RUSH);
    expect(ids('zzzz')).toEqual([]);
  });
  it('are switched off and on again', async () => {
    const { profile } = openDesk(`#rules/${RUSH}`, { stored: DEFAULT_PROFILE });
    const toggle = screen.getByRole('switch', { name: 'Look for this' });
    await act(() => toggle.click());
    expect(profile().rules).toEqual({ [RUSH]: 'off' });
    await act(() => toggle.click());
    expect(profile().rules).toEqual({});
  });
  it('take another severity, and their own again', async () => {
    const { profile } = openDesk(`#rules/${RUSH}`, { stored: DEFAULT_PROFILE });
    const grave = screen.getByRole('combobox') as HTMLSelectElement;
    await act(() => void fireEvent.change(grave, { target: { value: 'stop' } }));
    expect(profile().rules).toEqual({ [RUSH]: 'stop' });
    await act(() => void fireEvent.change(grave, { target: { value: 'warn' } }));
    expect(profile().rules).toEqual({});
  });
  it('show what is flagged, what passes and where it is written', () => {
    openDesk(`#rules/${RUSH}`);
    expect(document.querySelector('.rule-page mark')?.textContent).toBe('LAST CHANCE');
    expect(screen.getByText(/No hurry, the plums/).querySelector('mark')).toBeNull();
    const source = screen.getByRole('link', { name: /Digital Markets/ });
    expect(source.getAttribute('href')).toContain('https://www.legislation.gov.uk/');
    expect(screen.getByText(/applies from 6 April 2025/)).toBeTruthy();
  });
  it('say what they need while it is missing', () => {
    const needy =
      rules.find(({ needs }) => needs?.includes('claims')) ?? rules.find(({ needs }) => needs && needs.length > 0);
    if (!needy) return;
    openDesk(`#rules/${needy.id}`, { stored: { version: 1 } });
    expect(document.querySelector('.rule-need')).toBeTruthy();
  });
  it('words no longer marked can be marked again', async () => {
    const { profile, settings } = openDesk('#rules');
    await press('Mark “last chance” again');
    await press('Mark “hurry” again');
    expect(profile().ignored).toEqual([]);
    expect(settings().never).toEqual([]);
  });
  it('a search without a find leads to the company’s own words', async () => {
    openDesk('#rules');
    await act(() => type(screen.getByLabelText('Search the rules'), 'zzzz'));
    expect(screen.getByText(/No rule speaks of “zzzz”/)).toBeTruthy();
  });
});

describe('sites', () => {
  it('are switched off and on with all their hosts', async () => {
    const { settings } = openDesk('#sites');
    const x = screen.getByRole('switch', { name: 'X' });
    await act(() => x.click());
    expect(settings().pausedHosts).toEqual(
      expect.arrayContaining(['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com']),
    );
    await act(() => x.click());
    expect(settings().pausedHosts).toEqual(['www.reddit.com']);
  });
  it('take a limit and lose it when the field is emptied', async () => {
    const { settings } = openDesk('#sites');
    const field = screen.getByLabelText('X', { selector: '.number-field' });
    await act(() => type(field, '25000'));
    fireEvent.blur(field);
    await wait();
    expect(settings().limits).toEqual({ x: 25_000 });
    await act(() => type(field, ''));
    fireEvent.blur(field);
    await wait();
    expect(settings().limits).toEqual({});
  });
  it('every switch of this browser is saved apart from the profile', async () => {
    const { settings, saved } = openDesk('#sites');
    for (const name of ['Underline hints', 'One quiet colour', 'Use the learned reader', 'Read private messages too'])
      await act(() => screen.getByRole('switch', { name }).click());
    expect(settings()).toMatchObject({ markHints: false, quiet: true, reader: false, messages: true });
    expect(saved.profile).toEqual([]);
  });
  it('when publishing asks is the company’s choice', async () => {
    const { profile } = openDesk('#checklist');
    const field = screen.getByLabelText('Ask before publishing when') as HTMLSelectElement;
    field.value = 'warnings';
    fireEvent.change(field);
    await wait();
    expect(profile().asks).toBe('warnings');
  });
  it('what was decided beside a box is forgotten here', async () => {
    const { settings } = openDesk('#sites');
    await press('Forget @ana_bakes');
    await press('Show the counter on www.youtube.com again');
    await press('Put dragged counters back');
    expect(settings()).toMatchObject({ identities: {}, hiddenChips: [], chips: {} });
    expect(screen.queryByText('What it remembers')).toBeNull();
  });
});

describe('team', () => {
  const paste = async (text: string) => {
    await act(() => type(screen.getByLabelText('Or its text'), text));
    await press('Read the text');
  };

  it('hands out the profile as a file', async () => {
    const { props } = openDesk('#team');
    await press('Save as a file');
    expect(props.onExport).toHaveBeenCalledWith(writeProfileText(FULL_PROFILE));
  });
  it('shows what a profile would change, and changes nothing until told', async () => {
    const { profile, saved } = openDesk('#team');
    await paste('{"version":1,"names":["Calle Tortosa"],"region":"uk","avoid":7}');
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('row', { name: /Region Spain United Kingdom/ })).toBeTruthy();
    expect(table.getByRole('row', { name: /Words to avoid 3 none/ })).toBeTruthy();
    expect(screen.getByText(/“avoid” could not be read/)).toBeTruthy();
    expect(saved.profile).toEqual([]);
    await press('Replace my profile');
    await wait();
    expect(profile().names).toEqual(['Calle Tortosa']);
    await press('Bring it back');
    expect(profile()).toMatchObject(FULL_PROFILE);
  });
  it('leaves mine when I keep it', async () => {
    const { saved } = openDesk('#team');
    await paste('{"version":1}');
    await press('Keep mine');
    expect(screen.queryByRole('table')).toBeNull();
    expect(saved.profile).toEqual([]);
  });
  it('reads files', async () => {
    openDesk('#team');
    const file = new File(['not a profile'], 'colleague.json', { type: 'application/json' });
    const field = screen.getByLabelText('Profile file') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [file] });
    await act(() => void fireEvent.change(field));
    await waitFor(() => expect(screen.getByText(/colleague.json could not be read/)).toBeTruthy());
    expect(screen.getByText(/not JSON/)).toBeTruthy();
  });
  it('resets only after a second yes, Escape says no', async () => {
    const { profile } = openDesk('#team');
    await press('Reset the profile');
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await wait();
    expect(document.activeElement?.textContent).toBe('Reset the profile');
    await press('Reset the profile');
    await press('Reset');
    expect(profile()).toEqual(DEFAULT_PROFILE);
  });
});

it('every part of the profile has a place at the desk', () => {
  expect(Object.keys(PART_TEXTS).sort()).toEqual(
    Object.keys(DEFAULT_PROFILE)
      .filter((part) => part !== 'version')
      .sort(),
  );
});
