// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Welcome } from '../../../components/desk/index.ts';
import { DEFAULT_SETTINGS } from '../../../lib/profile/index.ts';
import { createDesk } from '../../../lib/state/index.ts';
import { createMemory } from '../../fixtures/memory-storage.ts';
import { wait } from './open-desk.tsx';

afterEach(cleanup);

function openWelcome(hash = '', stored: unknown = undefined) {
  const { world, saved } = createMemory(stored, DEFAULT_SETTINGS);
  const { store, actions } = createDesk(world);
  const props = { store, actions, desk: 'options.html' };
  const view = render(<Welcome {...props} hash={hash} />);
  const follow = async (name: string) => {
    view.rerender(<Welcome {...props} hash={screen.getByRole('link', { name }).getAttribute('href') ?? ''} />);
    await wait();
  };
  return { saved: saved.profile, follow, profile: () => store.getState().profile };
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

it('leads in three steps to a saved profile', async () => {
  const { saved, follow } = openWelcome();
  expect(heading()).toBe('Who are you?');
  const company = screen.getByLabelText('Company');
  fireEvent.input(company, { target: { value: 'Nordic Bakery' } });
  fireEvent.blur(company);
  await act(() => screen.getByRole('radio', { name: 'Spain' }).click());
  await follow('Next');
  expect(heading()).toBe('How do you sound?');
  expect(document.activeElement?.textContent).toBe('How do you sound?');
  await act(() => screen.getByRole('radio', { name: /Calm expert/ }).click());
  await follow('Next');
  const words = screen.getByLabelText('Words to avoid');
  fireEvent.input(words, { target: { value: 'cheap' } });
  fireEvent.keyDown(words, { key: 'Enter' });
  await wait();
  await follow('Finish');
  expect(heading()).toBe('Ready.');
  expect(saved.at(-1)).toMatchObject({
    name: 'Nordic Bakery',
    names: ['Nordic Bakery'],
    region: 'es',
    preset: 'calm-expert',
    avoid: [{ words: 'cheap', reason: '', instead: '', except: [] }],
  });
  expect(screen.getByRole('link', { name: 'Try it' }).getAttribute('href')).toBe('options.html#try');
});

it('can be skipped at once and changes nothing then', async () => {
  const { saved, follow } = openWelcome();
  await follow('Skip the rest');
  expect(heading()).toBe('Ready.');
  expect(saved).toEqual([]);
});

it('keeps what a profile has already', async () => {
  const stored = {
    version: 1,
    names: ['Old Name', 'BakeBox'],
    avoid: [{ words: 'cheap', reason: 'craft', instead: 'good value', except: [] }],
  };
  const { profile, follow } = openWelcome('#who', stored);
  const company = screen.getByLabelText('Company');
  fireEvent.input(company, { target: { value: 'New Name' } });
  fireEvent.blur(company);
  await follow('Next');
  await follow('Next');
  const words = screen.getByLabelText('Words to avoid');
  fireEvent.input(words, { target: { value: 'foodie' } });
  fireEvent.keyDown(words, { key: 'Enter' });
  await wait();
  expect(profile().names).toEqual(['New Name', 'BakeBox']);
  expect(profile().avoid.map(({ words: one, reason }) => [one, reason])).toEqual([
    ['cheap', 'craft'],
    ['foodie', ''],
  ]);
});

it('saves what was typed last when a link is followed without leaving the field first', async () => {
  const { profile, follow } = openWelcome();
  fireEvent.input(screen.getByLabelText('Company'), { target: { value: 'Nordic Bakery' } });
  await follow('Next');
  expect(profile().name).toBe('Nordic Bakery');
});
