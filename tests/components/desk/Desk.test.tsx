// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readAddress, titleOf } from '../../../components/desk/address.ts';
import { CATEGORIES, rules } from '../../../lib/linter/index.ts';
import { openDesk, openEntry, press, wait } from './open-desk.tsx';

afterEach(cleanup);

describe('the address', () => {
  it('names the section and what is below it', () => {
    expect(readAddress('#words')).toEqual({ section: 'words', below: '' });
    expect(readAddress('#rules/hard-sell/false-urgency')).toEqual({
      section: 'rules',
      below: 'hard-sell/false-urgency',
    });
  });
  it('gives the tab its name', () => {
    expect(titleOf('#words', rules)).toBe('Words · Forthright');
    expect(titleOf('#rules/hard-sell/false-urgency', rules)).toBe('Rushing the reader · Forthright');
    expect(titleOf('#rules/hard-sell', rules)).toBe('Rules · Forthright');
  });
  it('leads to the first section when it names none', () => {
    for (const hash of ['', '#', '#nowhere', '#__proto__']) expect(readAddress(hash).section).toBe('tone');
  });
  it.each([
    ['#tone', 'Tone'],
    ['#words', 'Words'],
    ['#claims', 'Claims'],
    ['#rules', 'Rules'],
    ['#sites', 'Sites'],
    ['#checklist', 'Checklist'],
    ['#team', 'Team'],
    ['#data', 'Your data'],
    ['#try', 'Try it'],
    ['#rules/no/such-rule', 'Rules'],
  ])('%s opens “%s” and marks it in the list', (hash, name) => {
    openDesk(hash);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
    expect(
      within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { current: 'page' }).textContent,
    ).toBe(name);
  });
  it('moves the focus to the new heading, but takes none at the start', async () => {
    const { goTo } = openDesk('#tone');
    expect(document.activeElement).toBe(document.body);
    goTo('#words');
    await wait();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
  it('opens a rule’s own page, in every category', () => {
    const { goTo } = openDesk('#team');
    const firsts = CATEGORIES.flatMap((category) => rules.find(({ id }) => id.startsWith(category)) ?? []);
    for (const rule of firsts) {
      goTo(`#rules/${rule.id}`);
      expect(document.querySelector('h1')?.textContent).toBe(rule.title);
    }
  });
});

describe('saving', () => {
  it('says so quietly', async () => {
    const { lastSaved } = openDesk('#tone');
    await act(() => screen.getByRole('radio', { name: /Calm expert/ }).click());
    await wait();
    expect(lastSaved()?.preset).toBe('calm-expert');
    expect(screen.getByText('Saved')).toBeTruthy();
  });
  it('tells plainly when there was no room, loses nothing, and saves again', async () => {
    const { answer, lastSaved, profile } = openDesk('#tone', { kept: { ok: false, error: 'Not saved: no room.' } });
    await act(() => screen.getByRole('radio', { name: 'I' }).click());
    await wait();
    expect(screen.getByRole('alert').textContent).toContain('Not saved: no room.');
    expect(profile().voice).toBe('i');
    answer.kept = { ok: true };
    await press('Save again');
    await wait();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(lastSaved()?.voice).toBe('i');
  });
  it('shows what was changed elsewhere', async () => {
    const { elsewhere, profile } = openDesk('#tone');
    await elsewhere({ ...profile(), names: ['Calle Tortosa'] });
    expect(screen.getByText('Updated from another window')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Remove “Calle Tortosa”' })).toBeTruthy();
  });
});

describe('a profile that cannot be read', () => {
  it('shuts the company’s sections and says what to do', async () => {
    const { goTo } = openDesk('#tone', { stored: { version: 9 } });
    expect(screen.getByRole('alert').textContent).toContain('newer Forthright');
    expect(
      (screen.getByRole('radio', { name: /Playful/ }) as HTMLInputElement).matches(':disabled, fieldset:disabled *'),
    ).toBe(true);
    goTo('#sites');
    await wait();
    expect(screen.getByRole('switch', { name: 'Underline hints' }).matches('fieldset:disabled *')).toBe(false);
  });
  it('is overwritten only after a second yes', async () => {
    const { saved, lastSaved } = openDesk('#tone', { stored: { version: 9 } });
    await press('Begin a new profile');
    expect(document.activeElement?.textContent).toBe('Leave it');
    expect(saved.profile).toEqual([]);
    await press('Overwrite it');
    await wait();
    expect(lastSaved()?.version).toBe(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });
  it('in part lists its notes', () => {
    openDesk('#tone', { stored: { version: 1, avoid: 'cheap' } });
    expect(screen.getByText(/“avoid” could not be read/)).toBeTruthy();
  });
});

it('what is typed last is saved when the field is left', async () => {
  const { lastSaved } = openDesk('#claims');
  const field = screen.getByLabelText('Offers');
  fireEvent.input(field, { target: { value: 'https://nordicbakery.example/offers' } });
  fireEvent.blur(field);
  await wait();
  expect(lastSaved()?.terms.offer).toBe('https://nordicbakery.example/offers');
});

it('what is typed is saved after a pause, spaces between words untouched', async () => {
  const { saved } = openDesk('#checklist');
  await openEntry('Is the photo ours, and did everyone in it agree?');
  const [field] = screen.getAllByLabelText('Question') as HTMLInputElement[];
  fireEvent.input(field as HTMLInputElement, { target: { value: 'Is the photo ' } });
  await wait(600);
  expect(saved.profile.at(-1)?.questions[0]?.text).toBe('Is the photo');
  expect(field?.value).toBe('Is the photo ');
});
