// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/checklist/index.ts';
import { FINDINGS, QUESTIONS, REPORT, TEXTS } from '../../fixtures/overlay-harness/state.ts';

afterEach(cleanup);

const DRAFT = { report: REPORT, texts: TEXTS, ticked: [], questions: QUESTIONS, isChecked: true };

function show(over: Partial<PopupProps>) {
  const on = {
    onJump: vi.fn(),
    onTick: vi.fn(),
    onSwitchOn: vi.fn(),
    onReload: vi.fn(),
    onOptions: vi.fn(),
    onShowChip: vi.fn(),
  };
  render(
    <Popup
      draft={undefined}
      problem=""
      where="ready"
      host="social.example"
      quiet={false}
      isChipHidden={false}
      {...on}
      {...over}
    />,
  );
  return on;
}

describe('with a draft', () => {
  it('counts the open questions and leads to the words', () => {
    const { onJump } = show({ draft: DRAFT });
    expect(screen.getByText('2 must-fix · 2 to check · 3 ideas · 2 questions without a tick')).toBeTruthy();
    fireEvent.click(screen.getByText(/Buy now/));
    expect(onJump).toHaveBeenCalledWith(FINDINGS[5]);
  });
  it('passes a tick on', () => {
    const { onTick } = show({ draft: DRAFT });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Did you read it aloud?' }));
    expect(onTick).toHaveBeenCalledWith('read-aloud', true);
  });
  it('claims nothing about words that were not answered yet', () => {
    show({ draft: { ...DRAFT, report: { ...REPORT, findings: [] }, questions: [], isChecked: false } });
    expect(screen.getByText(/newest words are not checked yet/)).toBeTruthy();
    expect(screen.queryByText(/Nothing found/)).toBeNull();
  });
  it('says as chip and panel do that another language was not checked, never that nothing was found', () => {
    const report = { ...REPORT, findings: [], measures: { ...REPORT.measures, foreign: 1 } };
    show({ draft: { ...DRAFT, report, questions: [] } });
    expect(screen.getByText('Not checked: it is not in English', { selector: '.help' })).toBeTruthy();
    expect(screen.queryByText(/Nothing found/)).toBeNull();
  });
  it('says so when nothing is open', () => {
    show({ draft: { ...DRAFT, report: { ...REPORT, findings: [] }, questions: [] } });
    expect(screen.getByText('Nothing found', { selector: '.help' })).toBeTruthy();
  });
});

describe('a counter that was hidden here', () => {
  it('can be had back', () => {
    const { onShowChip } = show({ draft: DRAFT, isChipHidden: true });
    fireEvent.click(screen.getByRole('button', { name: 'Show the counter here again' }));
    expect(onShowChip).toHaveBeenCalledOnce();
  });
  it('is not offered where it is shown', () => {
    show({ draft: DRAFT });
    expect(screen.queryByRole('button', { name: 'Show the counter here again' })).toBeNull();
  });
});

describe('without a draft', () => {
  it('says what to do on a page that is read', () => {
    show({ where: 'ready' });
    expect(screen.getByRole('heading', { name: 'No draft on this page yet' })).toBeTruthy();
    expect(screen.getByText(/type a few words/)).toBeTruthy();
  });
  it('offers to switch it on for another site', () => {
    const { onSwitchOn } = show({ where: 'unlisted' });
    expect(screen.getByText('social.example')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Switch Forthright on for this site' }));
    expect(onSwitchOn).toHaveBeenCalledOnce();
  });
  it('offers to load the page again once it is on', () => {
    const { onReload } = show({ where: 'granted' });
    fireEvent.click(screen.getByRole('button', { name: 'Load the page again' }));
    expect(onReload).toHaveBeenCalledOnce();
  });
  it('offers to load a page again that is older than us', () => {
    const { onReload } = show({ where: 'stale' });
    expect(screen.getByRole('heading', { name: 'Nothing is checked on this page' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Load the page again' }));
    expect(onReload).toHaveBeenCalledOnce();
  });
  it('offers to ask for an access that was taken away', () => {
    const { onSwitchOn } = show({ where: 'withdrawn' });
    fireEvent.click(screen.getByRole('button', { name: 'Let it read here again' }));
    expect(onSwitchOn).toHaveBeenCalledOnce();
  });
  it('offers nothing where a browser allows nothing', () => {
    show({ where: 'unreadable' });
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

it('says what did not work, and leads to the options', () => {
  const { onOptions } = show({ problem: 'The draft is no longer there.' });
  expect(screen.getByRole('alert').textContent).toBe('The draft is no longer there.');
  fireEvent.click(screen.getByRole('button', { name: 'Tone, words and rules' }));
  expect(onOptions).toHaveBeenCalledOnce();
});
