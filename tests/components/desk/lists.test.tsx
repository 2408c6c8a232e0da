// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readHost } from '../../../components/desk/AddedHosts.tsx';
import { isAddress } from '../../../components/desk/TermsGroups.tsx';
import { tidyHandle } from '../../../components/desk/VoiceGroup.tsx';
import { openDesk, openEntry, press, wait } from './open-desk.tsx';

afterEach(cleanup);

const enter = (label: string, text: string, at = 0) => {
  const field = screen.getAllByLabelText(label)[at] as HTMLInputElement;
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
  return wait();
};

describe('a list of words', () => {
  it('takes new ones with Enter, once each', async () => {
    const { profile } = openDesk('#tone');
    await enter('Names', 'Rye Club');
    await enter('Names', 'rye club');
    expect(profile().names).toEqual(['Nordic Bakery', 'BakeBox', 'Cloud Loaf', 'Rye Club']);
    expect(screen.getByText('“rye club” is in the list already.')).toBeTruthy();
  });
  it('takes pasted lines', async () => {
    const { profile } = openDesk('#tone');
    const field = screen.getByLabelText('Handles');
    const data = { getData: () => '@one\nhttps://www.instagram.com/two/\n\n three ' };
    await act(() => void fireEvent.paste(field, { clipboardData: data }));
    expect(profile().handles).toEqual(['@nordicbakery', '@one', '@two', '@three']);
  });
  it('takes what was typed when the field is left', async () => {
    const { profile } = openDesk('#words');
    const field = screen.getAllByLabelText('Words and phrases')[0] as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'sale' } });
    await act(() => void fireEvent.blur(field));
    expect(profile().allow).toEqual(['Cloud Loaf', 'sale']);
  });
  it('gives the focus to the next word when one is taken out', async () => {
    const { profile } = openDesk('#tone');
    await press('Remove “BakeBox”');
    expect(profile().names).toEqual(['Nordic Bakery', 'Cloud Loaf']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove “Cloud Loaf”');
    await press('Remove “@nordicbakery”');
    expect(document.activeElement).toBe(screen.getByLabelText('Handles'));
  });
  it('keeps the company’s name with its names', async () => {
    const { profile } = openDesk('#tone');
    await press('Remove “Nordic Bakery”');
    expect(profile().name).toBe('BakeBox');
  });
});

describe('words to avoid', () => {
  it('are added by their words and opened for the rest', async () => {
    const { profile } = openDesk('#words');
    await enter('Add a word', 'world-class');
    expect(profile().avoid.at(-1)).toMatchObject({ words: 'world-class', reason: '', instead: '', except: [] });
    const last = within(screen.getByRole('list', { name: 'Words to avoid' }))
      .getByText('world-class')
      .closest('details');
    expect(last?.open).toBe(true);
    expect(document.activeElement).toBe(last?.querySelector('summary'));
  });
  it('are edited in place, never emptied', async () => {
    const { profile } = openDesk('#words');
    await openEntry('cheap');
    const [instead] = screen.getAllByLabelText(/Say instead/) as HTMLInputElement[];
    fireEvent.input(instead as HTMLInputElement, { target: { value: 'fair price' } });
    fireEvent.blur(instead as HTMLInputElement);
    const [words] = screen.getAllByLabelText('Words') as HTMLInputElement[];
    fireEvent.input(words as HTMLInputElement, { target: { value: '' } });
    fireEvent.blur(words as HTMLInputElement);
    await wait();
    expect(profile().avoid[0]).toMatchObject({ words: 'cheap', instead: 'fair price' });
    expect(screen.getByText('Write the words, or remove this line.')).toBeTruthy();
  });
  it('are removed', async () => {
    const { profile } = openDesk('#words');
    await openEntry('foodie');
    const list = within(screen.getByRole('list', { name: 'Words to avoid' }));
    await act(() => list.getByText('Remove').click());
    expect(profile().avoid.map(({ words }) => words)).toEqual(['cheap', 'artisanal']);
  });
});

describe('preferred words', () => {
  it('are kept once both words stand', async () => {
    const { profile } = openDesk('#words');
    await enter('Not this word', 'shop');
    expect(profile().prefer).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByLabelText('But this word'));
    await enter('But this word', 'bakery');
    expect(profile().prefer.at(-1)).toMatchObject({ from: 'shop', to: 'bakery' });
  });
});

describe('claims', () => {
  it('say when their time ran out and when the proof is missing', () => {
    openDesk('#claims');
    expect(screen.getByText('ran out on 31 March 2026')).toBeTruthy();
    expect(screen.getByText('no proof yet')).toBeTruthy();
    expect(screen.getByText(/until 31 December 2026/)).toBeTruthy();
  });
  it('take only whole addresses', () => {
    expect(isAddress('')).toBe('');
    expect(isAddress('https://nordicbakery.example/terms')).toBe('');
    expect(isAddress('nordicbakery')).not.toBe('');
    expect(isAddress('javascript:alert(1)')).not.toBe('');
  });
});

describe('your own questions', () => {
  const order = (profile: () => { questions: readonly { id: string }[] }) =>
    profile()
      .questions.map(({ id }) => id)
      .join(' ');

  it('move by button, and the focus with them', async () => {
    const { profile } = openDesk('#checklist');
    await press('Move “Does Marta know about it?” up');
    expect(order(profile)).toBe('q2 q1 q3');
    // At the top it cannot go further up: the other arrow takes the focus.
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Does Marta know about it?” down');
    expect(screen.getByText('“Does Marta know about it?” is now number 1 of 3.')).toBeTruthy();
  });
  it('move by Alt and the arrows', async () => {
    const { profile } = openDesk('#checklist');
    const summary = screen.getByText('Does Marta know about it?').closest('summary') as HTMLElement;
    await act(() => void fireEvent.keyDown(summary, { key: 'ArrowDown', altKey: true }));
    expect(order(profile)).toBe('q1 q3 q2');
    expect(document.activeElement?.textContent).toContain('Does Marta know about it?');
    await act(() => void fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown', altKey: true }));
    expect(order(profile)).toBe('q1 q3 q2');
  });
  it('get ids of their own', async () => {
    const { profile } = openDesk('#checklist');
    await enter('Add a question', 'Is it kind?');
    await enter('Add a question', 'Is it true?');
    expect(
      profile()
        .questions.slice(-2)
        .map(({ text }) => text),
    ).toEqual(['Is it kind?', 'Is it true?']);
    expect(new Set(profile().questions.map(({ id }) => id)).size).toBe(5);
  });
});

describe('added sites', () => {
  it('are added when the browser allows it, removed with the permission', async () => {
    const { settings, props } = openDesk('#sites');
    await enter('Add a site', 'https://Social.Example.org/about');
    expect(props.onAddHost).toHaveBeenCalledWith('social.example.org');
    expect(settings().addedHosts).toEqual(['social.valencia.example', 'social.example.org']);
    await press('Remove social.valencia.example and give the permission back');
    expect(props.onRemoveHost).toHaveBeenCalledWith('social.valencia.example');
    expect(settings().addedHosts).toEqual(['social.example.org']);
  });
  it('are not added when the browser says no, or it is no address', async () => {
    const { settings } = openDesk('#sites', { desk: { onAddHost: vi.fn(async () => false) } });
    await enter('Add a site', 'social.example.org');
    expect(screen.getByText(/did not allow social.example.org/)).toBeTruthy();
    await enter('Add a site', 'not a site');
    expect(screen.getByText(/Write the address of a site/)).toBeTruthy();
    expect(settings().addedHosts).toEqual(['social.valencia.example']);
  });
  it.each([
    ['https://a.example/x?y', 'a.example'],
    ['a.example', 'a.example'],
    ['http://a.example', ''],
    ['localhost', ''],
    ['a b', ''],
    ['*.example', ''],
    ['', ''],
  ])('%s is the host “%s”', (given, host) => expect(readHost(given)).toBe(host));
});

it.each([
  ['nordicbakery', '@nordicbakery'],
  ['@@nordicbakery', '@nordicbakery'],
  ['https://www.instagram.com/nordicbakery/?hl=es', '@nordicbakery'],
  ['x.com/nordicbakery', '@nordicbakery'],
  ['@bread@mastodon.social', '@bread@mastodon.social'],
  ['@', ''],
])('the handle in %s is %s', (given, handle) => expect(tidyHandle(given)).toBe(handle));
