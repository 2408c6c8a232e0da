// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordList } from '../../../components/controls/index.ts';
import { SECTIONS } from '../../../components/desk/address.ts';
import { EntryList } from '../../../components/desk/EntryList.tsx';
import { Welcome } from '../../../components/desk/index.ts';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS, type Profile } from '../../../lib/profile/index.ts';
import { createDesk } from '../../../lib/state/index.ts';
import { FULL_PROFILE } from '../../fixtures/desk-harness/state.ts';
import { createMemory } from '../../fixtures/memory-storage.ts';
import { openDesk, openEntry, press, wait } from './open-desk.tsx';

afterEach(cleanup);

const type = (field: Element, value: string) => fireEvent.input(field, { target: { value } });

describe('between the press that leaves a field and its click', () => {
  const down = (target: Element) => act(() => void fireEvent.pointerDown(target));
  const up = (target: Element) => act(() => void fireEvent.pointerUp(target));

  it('a word that was typed is not added yet, so that nothing below it moves; then it is', async () => {
    const { profile } = openDesk('#words');
    const field = screen.getAllByLabelText('Words and phrases')[0] as HTMLInputElement;
    type(field, 'sale');
    await down(document.body);
    fireEvent.blur(field);
    await wait(60);
    expect(profile().allow).toEqual(['Cloud Loaf']);
    await up(document.body);
    await wait();
    expect(profile().allow).toEqual(['Cloud Loaf', 'sale']);
  });
  it('no text is told on either, not even by the pause after typing', async () => {
    const { profile } = openDesk('#words');
    await openEntry('cheap');
    const [reason] = screen.getAllByLabelText('Reason') as HTMLInputElement[];
    type(reason as HTMLInputElement, 'a long reason that makes the line above it wrap');
    await down(document.body);
    fireEvent.blur(reason as HTMLInputElement);
    await wait(600);
    expect(profile().avoid[0]?.reason).toBe('our guests pay for craft');
    await up(document.body);
    await wait();
    expect(profile().avoid[0]?.reason).toBe('a long reason that makes the line above it wrap');
  });
  it('a click on “Add” adds the word once', async () => {
    const { profile } = openDesk('#tone');
    const field = screen.getByLabelText('Handles');
    const add = within(field.closest('.field') as HTMLElement).getByText('Add');
    type(field, 'ana');
    await down(add);
    fireEvent.blur(field);
    await up(add);
    await act(() => add.click());
    await wait();
    expect(profile().handles).toEqual(['@nordicbakery', '@ana']);
  });
  it('a word is kept when the click leads to another page of the desk', async () => {
    const { profile, goTo } = openDesk('#words');
    const field = screen.getAllByLabelText('Words and phrases')[0] as HTMLInputElement;
    type(field, 'sale');
    await down(document.body);
    fireEvent.blur(field);
    goTo('#claims');
    await up(document.body);
    await wait();
    expect(profile().allow).toEqual(['Cloud Loaf', 'sale']);
  });
});

describe('what is typed while another window changes the list', () => {
  it('stays with its entry when one above it is taken out', async () => {
    const { profile, elsewhere } = openDesk('#words');
    await openEntry('foodie');
    const reason = screen.getByLabelText('Reason') as HTMLInputElement;
    type(reason, 'we bake for everyone');
    const [, foodie, artisanal] = profile().avoid as [unknown, Profile['avoid'][number], Profile['avoid'][number]];
    await elsewhere({ ...profile(), avoid: [foodie, artisanal] });
    fireEvent.blur(reason);
    await wait();
    expect(profile().avoid).toEqual([{ ...foodie, reason: 'we bake for everyone' }, artisanal]);
  });
  it('brings back no entry that was taken out', async () => {
    const { profile, elsewhere } = openDesk('#words');
    await openEntry('cheap');
    type(screen.getByLabelText('Reason') as HTMLInputElement, 'too late');
    await elsewhere({ ...profile(), avoid: profile().avoid.slice(1) });
    await wait();
    expect(profile().avoid.map(({ words }) => words)).toEqual(['foodie', 'artisanal']);
  });
});

describe('a full list says so and loses nothing', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `word ${at}`);

  it('of words', async () => {
    const told = vi.fn();
    const { container } = render(<WordList label="Words" words={many(1_999)} onChange={told} />);
    const data = { getData: () => 'one\ntwo\nthree' };
    await act(() => void fireEvent.paste(container.querySelector('input') as Element, { clipboardData: data }));
    expect(told.mock.lastCall?.[0]).toEqual([...many(1_999), 'one']);
    expect(container.querySelector('.field-error')?.textContent).toBe(
      'The list is full: 2,000 entries. 2 were left out.',
    );
  });
  it('of entries', async () => {
    const told = vi.fn();
    const { container } = render(
      <EntryList
        label="Entries"
        entries={many(2_000).map((words) => ({ id: words, words }))}
        nameOf={({ words }) => words}
        summary={() => ''}
        fields={() => null}
        create={(words) => ({ id: '', words })}
        addLabel="Add"
        placeholder=""
        empty=""
        onChange={told}
      />,
    );
    const field = container.querySelector('input') as HTMLInputElement;
    type(field, 'one more');
    await act(() => void fireEvent.keyDown(field, { key: 'Enter' }));
    expect(container.querySelector('.field-error')?.textContent).toBe(
      'The list is full: 2,000 entries. Remove one to add another.',
    );
    expect(field.value).toBe('one more');
    expect(told).not.toHaveBeenCalled();
  });
});

/** Text boxes: a browser may write what stands in one to its disk. */
const textBoxes = () => [
  ...document.querySelectorAll<HTMLElement>(
    'textarea, input:not([type]), input:is([type=text], [type=url], [type=date], [type=search])',
  ),
];
const isKept = (box: HTMLElement) => box.getAttribute('autocomplete') !== 'off';

describe('the browser is asked to write nothing down of our text boxes', () => {
  it.each(SECTIONS.map(({ id }) => id))('on #%s', async (id) => {
    openDesk(`#${id}`);
    const entry = document.querySelector('.entry-name')?.textContent;
    if (entry) await openEntry(entry);
    if (id === 'team') await press('Show the text');
    if (id === 'try') await act(() => screen.getByRole('radio', { name: 'Reply' }).click());
    for (const box of document.querySelectorAll('input')) expect(box.type).not.toBe('password');
    expect(textBoxes().filter(isKept)).toEqual([]);
  });
  it.each(['#who', '#sound', '#words', '#done'])('on the welcome page’s %s', (hash) => {
    const { store, actions } = createDesk(createMemory(FULL_PROFILE, DEFAULT_SETTINGS).world);
    render(<Welcome store={store} actions={actions} hash={hash} desk="options.html" />);
    expect(textBoxes().filter(isKept)).toEqual([]);
  });
});

it('whatever a profile says stands there as words', () => {
  const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  const { goTo } = openDesk('#tone', {
    stored: {
      ...DEFAULT_PROFILE,
      ...{ name: evil, names: [evil], handles: [evil], staff: [evil], allow: [evil], secrets: [evil], topics: [evil] },
      avoid: [{ words: evil, reason: evil, instead: evil, except: [evil] }],
      prefer: [{ from: evil, to: evil }],
      claims: [{ words: evil, evidence: 'javascript:alert(1)', until: evil }],
      terms: { offer: 'javascript:alert(1)', guarantee: '', giveaway: '' },
      questions: [{ id: evil, text: evil }],
      ignored: [{ rule: evil, words: evil }],
    },
  });
  for (const { id } of SECTIONS) {
    goTo(`#${id}`);
    expect(document.querySelectorAll('img, script')).toHaveLength(0);
    expect(document.querySelectorAll('a[href^="javascript:" i]')).toHaveLength(0);
  }
});
