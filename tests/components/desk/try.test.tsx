// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '../../../components/desk/index.ts';
import { createContext, type Finding } from '../../../lib/linter/index.ts';
import { DEFAULT_PROFILE } from '../../../lib/profile/index.ts';
import { openDesk, press, wait } from './open-desk.tsx';

afterEach(cleanup);

const PAUSE = 300;
const finding = (text: string, words: string, more: Partial<Finding> = {}): Finding => ({
  category: 'hard-sell',
  rule: 'hard-sell/false-urgency',
  severity: 'warn',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  message: `“${words}” rushes the reader`,
  ...more,
});
const reviewOf = (findings: readonly Finding[]): Review => ({
  report: {
    findings,
    measures: { words: 3, sentences: 1, language: 'en', foreign: 0, masked: 0, unread: 0, unasked: {} },
    context: createContext({}, DEFAULT_PROFILE),
    faults: [],
  },
  texts: {},
});
const write = (text: string) =>
  act(
    () =>
      void fireEvent.input(screen.getByLabelText('Your draft', { selector: 'textarea' }), { target: { value: text } }),
  );

describe('try it', () => {
  it('reviews what is written, with where and as whom', async () => {
    const review = vi.fn(async (text: string) => reviewOf([finding(text, 'Hurry')]));
    openDesk('#try', { desk: { review } });
    await act(() => screen.getByRole('radio', { name: 'Reply' }).click());
    await act(() => screen.getByRole('radio', { name: 'Myself' }).click());
    await act(() => screen.getByRole('radio', { name: 'A complaint' }).click());
    const replyTo = screen.getByLabelText('What it answers');
    fireEvent.input(replyTo, { target: { value: 'Where is my parcel?' } });
    fireEvent.blur(replyTo);
    await write('Hurry up, bread is out.');
    await wait(PAUSE);
    expect(review).toHaveBeenCalledTimes(1);
    expect(review).toHaveBeenCalledWith('Hurry up, bread is out.', {
      network: 'facebook',
      kind: 'reply',
      account: 'personal',
      replyTo: 'Where is my parcel?',
      answering: 'complaint',
    });
    expect(screen.getByRole('heading', { name: '1 to check' })).toBeTruthy();
    expect(document.querySelector('.try-marked mark')?.textContent).toBe('Hurry');
  });

  it('asks the real rules in the examples', async () => {
    openDesk('#try', { stored: DEFAULT_PROFILE });
    await press('A loud one');
    await wait(PAUSE);
    expect(document.querySelectorAll('.try-finding').length).toBeGreaterThan(0);
    await press('A quiet one');
    await wait(PAUSE);
    expect(screen.getByText('Nothing found')).toBeTruthy();
  });

  it.each([
    ['¡Última oportunidad! Solo hoy, los mejores precios para ti.', 'Not checked: it is not in English', 'notice-warn'],
    ['Mañana abrimos a las nueve. We open at nine and the bread is warm.', 'Nothing found', 'notice-hint'],
  ])('has no good news of what it did not read, and says it once: %s', async (text, said, tint) => {
    openDesk('#try', { stored: DEFAULT_PROFILE });
    await write(text);
    await wait(PAUSE);
    expect(screen.getByText(said).closest('.notice')?.className).toContain(tint);
    expect(screen.getAllByText(/does not look like English/)).toHaveLength(1);
  });

  it('puts offered words in place', async () => {
    const review = async (text: string) =>
      reviewOf(text.includes('Hurry, ') ? [finding(text, 'Hurry, ', { fixes: [{ words: '' }] })] : []);
    openDesk('#try', { desk: { review } });
    await write('Hurry, bread is out.');
    await wait(PAUSE);
    await press('Delete');
    const box = screen.getByLabelText('Your draft', { selector: 'textarea' }) as HTMLTextAreaElement;
    expect(box.value).toBe('bread is out.');
    expect(document.activeElement).toBe(box);
    await wait(PAUSE);
    expect(screen.getByText('Nothing found')).toBeTruthy();
  });

  it('never shows an older answer over a newer one', async () => {
    const answers: ((review: Review) => void)[] = [];
    openDesk('#try', { desk: { review: () => new Promise((answer) => answers.push(answer)) } });
    await write('Hurry one.');
    await wait(PAUSE);
    await write('Hurry two.');
    await wait(PAUSE);
    await act(() => answers[1]?.(reviewOf([])));
    await act(() => answers[0]?.(reviewOf([finding('Hurry one.', 'Hurry')])));
    expect(screen.getByText('Nothing found')).toBeTruthy();
  });

  it('asks again when the rules have changed', async () => {
    const review = vi.fn(async () => reviewOf([]));
    const { actions } = openDesk('#try', { desk: { review } });
    await write('Bread is out.');
    await wait(PAUSE);
    await act(() => actions.changeProfile({ voice: 'i' }));
    await wait();
    await wait(PAUSE);
    expect(review).toHaveBeenCalledTimes(2);
  });

  it('says so when the engine does not answer', async () => {
    openDesk('#try', { desk: { review: () => Promise.reject(new Error('gone')) } });
    await write('Bread is out.');
    await wait(PAUSE);
    expect(screen.getByText('The reader did not answer.')).toBeTruthy();
  });
});
