// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Overlay, type OverlayActions } from '../../../components/overlay/index.ts';
import type { ComposerState } from '../../../lib/state/index.ts';
import { createState, FINDINGS, REPORT, TEXTS } from '../../fixtures/overlay-harness/state.ts';

afterEach(cleanup);

const NAMES = [
  'open', 'close', 'togglePanel', 'step', 'apply', 'copy', 'ignoreHere', 'never', 'pause', 'setAnswering', 'setAccount',
  'tick', 'goBack', 'openItem', 'openClaims', 'undo', 'publishAnyway', 'moveChip', 'hideChip',
] as const; // biome-ignore format: a list

function show(over: Partial<ComposerState> = {}) {
  const store = createState(over);
  const actions = Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as Record<
    keyof OverlayActions,
    ReturnType<typeof vi.fn>
  >;
  const onGate = vi.fn();
  const anchors = {
    editor: () => new DOMRect(100, 100, 400, 120),
    composer: () => new DOMRect(100, 100, 400, 120),
    frame: () => new DOMRect(100, 100, 400, 160),
    publish: () => undefined,
    words: () => [new DOMRect(110, 110, 80, 20)],
    lines: () => [],
    underneath: () => ({ controls: [], near: [], far: [] }),
    onScroll: () => () => {},
  };
  render(
    <Overlay
      store={store}
      actions={actions as unknown as OverlayActions}
      anchors={anchors}
      host="social.example"
      moved={0}
      onGate={onGate}
    />,
  );
  return { store, actions, onGate };
}
const card = (over: Partial<ComposerState> = {}) => show({ view: 'card', selected: 1, openedBy: 'hand', ...over });

describe('chip', () => {
  it('tells the number, how many are grave, and what is left of the limit', () => {
    show();
    expect(screen.getByRole('button', { name: 'Forthright: 2 must-fix · 2 to check · 3 ideas, 9 left' })).toBeTruthy();
  });
  it('says so quietly when there is nothing', () => {
    show({ findings: [], length: { used: 100, limit: 280 } });
    expect(screen.getByRole('button', { name: 'Forthright: Nothing found' })).toBeTruthy();
  });
  it('stays away below three words and where it was hidden', () => {
    show({ report: { ...REPORT, measures: { ...REPORT.measures, words: 2 } } });
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    const { store } = show();
    act(() => store.setState(({ settings }) => ({ settings: { ...settings, hiddenChips: ['social.example'] } })));
    expect(screen.queryByRole('button')).toBeNull();
  });
  it('is there where most of the draft is somebody else’s words, and says that it was not checked', () => {
    const report = { ...REPORT, findings: [], measures: { ...REPORT.measures, words: 2, masked: 0.8 } };
    show({ findings: [], report });
    expect(screen.getByRole('button', { name: /Not checked: most of it is somebody else/ })).toBeTruthy();
  });
  it('opens the list', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button'));
    expect(actions.togglePanel).toHaveBeenCalledOnce();
  });
  it('moves with Alt and the arrow keys and remembers it once they are let go', () => {
    const { actions } = show();
    const chip = screen.getByRole('button');
    fireEvent.keyDown(chip, { key: 'ArrowLeft', altKey: true });
    fireEvent.keyDown(chip, { key: 'ArrowLeft', altKey: true });
    expect(actions.moveChip).not.toHaveBeenCalled();
    fireEvent.keyUp(chip, { key: 'ArrowLeft' });
    expect(actions.moveChip).toHaveBeenCalledOnce();
  });
  it('does not take the click that ends a drag for a press', () => {
    const { actions } = show();
    const chip = screen.getByRole('button');
    fireEvent.pointerDown(chip, { button: 0, clientX: 10, clientY: 10, pointerId: 1 });
    fireEvent.pointerMove(chip, { clientX: 60, clientY: 10, pointerId: 1 });
    fireEvent.pointerUp(chip, { pointerId: 1 });
    fireEvent.click(chip);
    expect(actions.moveChip).toHaveBeenCalledOnce();
    expect(actions.togglePanel).not.toHaveBeenCalled();
  });
});

describe('card', () => {
  it('says what, why, what to do and where it is written', () => {
    card();
    const dialog = screen.getByRole('dialog', { name: 'A claim without a proof' });
    const { why, advice, sources } = TEXTS[FINDINGS[1]?.rule ?? ''] ?? {};
    for (const words of [FINDINGS[1]?.message, why, advice])
      expect(within(dialog).getByText(words as string)).toBeTruthy();
    const link = within(dialog).getAllByRole('link')[0] as HTMLAnchorElement;
    expect([link.getAttribute('href'), link.target, link.rel]).toEqual([sources?.[0]?.address, '_blank', 'noreferrer']);
  });
  it('takes the focus when opened by hand only', () => {
    card();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    cleanup();
    for (const openedBy of ['hover', 'click'] as const) {
      card({ openedBy });
      expect(document.activeElement).toBe(document.body);
      cleanup();
    }
  });
  it('applies a fix, with its finding and the draft it was drawn with', () => {
    const { actions, store } = card();
    fireEvent.click(screen.getByRole('button', { name: 'a bakery in Spain' }));
    expect(actions.apply).toHaveBeenCalledWith(FINDINGS[1], { words: 'a bakery in Spain' }, store.getState().text);
  });
  it('names a deletion in words', () => {
    card({ selected: 0 });
    expect(screen.getByRole('button', { name: 'Delete these words' })).toBeTruthy();
  });
  it('goes from one to the next, by button and arrow key', () => {
    const { actions } = card();
    expect(screen.getByText('2 of 7')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next finding' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowLeft' });
    expect(actions.step.mock.calls).toEqual([[1], [-1]]);
  });
  it('offers to ignore it here or for good, the latter only where there are words', () => {
    const { actions, store } = card();
    fireEvent.click(screen.getByRole('button', { name: 'Ignore here' }));
    fireEvent.click(screen.getByRole('button', { name: 'Never for these words' }));
    const { text } = store.getState();
    expect(actions.ignoreHere).toHaveBeenCalledWith(FINDINGS[1], text);
    expect(actions.never).toHaveBeenCalledWith(FINDINGS[1], text);
    act(() => store.setState({ findings: FINDINGS.map((finding) => ({ ...finding, marks: false as const })) }));
    expect(screen.queryByRole('button', { name: 'Never for these words' })).toBeNull();
  });
  it('closes on Escape and gives the focus back', () => {
    const { actions } = card();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(actions.close).toHaveBeenCalledOnce();
    expect(actions.goBack).toHaveBeenCalledOnce();
  });
});

describe('panel', () => {
  it('lists the gravest first, five at once, and the rest on request', () => {
    show({ view: 'panel' });
    const list = () => within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('button');
    expect(list()).toHaveLength(5);
    expect(list()[0]?.textContent).toContain('#1 bakery');
    fireEvent.click(screen.getByRole('button', { name: '2 more' }));
    expect(list()).toHaveLength(7);
    list()[0]?.focus();
    fireEvent.keyDown(list()[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(list()[1]);
  });
  it('opens a finding by its place in the state', () => {
    const { actions } = show({ view: 'panel' });
    fireEvent.click(within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('button')[1] as HTMLElement);
    expect(actions.open).toHaveBeenCalledWith(3, 'hand');
  });
  it('lets the writer tick, pause, hide the chip, and say who writes and what is answered', () => {
    const { actions } = show({ view: 'panel' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Did you read it aloud?' }));
    expect(actions.tick).toHaveBeenCalledWith('read-aloud', true);
    fireEvent.click(screen.getByRole('radio', { name: 'Praise' }));
    expect(actions.setAnswering).toHaveBeenCalledWith('praise');
    fireEvent.click(screen.getByRole('radio', { name: 'Myself' }));
    expect(actions.setAccount).toHaveBeenCalledWith('personal');
    fireEvent.click(screen.getByRole('switch', { name: 'Pause for this post' }));
    expect(actions.pause).toHaveBeenCalledWith(true);
    fireEvent.click(screen.getByRole('button', { name: 'Hide the chip on this site' }));
    expect(actions.hideChip).toHaveBeenCalledOnce();
  });
  it('asks what is answered of replies only', () => {
    show({ view: 'panel', report: { ...REPORT, context: { ...REPORT.context, kind: 'post' } } });
    expect(screen.queryByRole('group', { name: 'What does it answer?' })).toBeNull();
  });
  it('says that only some checks ran on another language', () => {
    show({ view: 'panel', report: { ...REPORT, measures: { ...REPORT.measures, language: 'es', foreign: 1 } } });
    expect(screen.getByText(/does not look like English/)).toBeTruthy();
  });
  it('shows the tone in words', () => {
    show({ view: 'panel' });
    expect(screen.getAllByText(/than usual|as usual/).length).toBeGreaterThan(3);
  });
});

describe('a finding of the company’s own', () => {
  const [, first] = FINDINGS;
  const own = {
    ...(first as (typeof FINDINGS)[number]),
    isOwners: true as const,
    decidedBy: 'Acme',
    reason: 'We sell bread.',
  };
  it('says who decided it and why, in full, and has no “Never”', () => {
    const { mayNever: _, ...silent } = own;
    card({ findings: [FINDINGS[0] as (typeof FINDINGS)[number], silent] });
    expect(screen.getByText('We sell bread.')).toBeTruthy();
    expect(screen.getByText('Decided by Acme.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Never for these words' })).toBeNull();
  });
  it('leads to the claim that has to be renewed', () => {
    const { actions } = card({ findings: [FINDINGS[0] as (typeof FINDINGS)[number], { ...own, claim: 'best bread' }] });
    fireEvent.click(screen.getByRole('button', { name: 'Look at the claim' }));
    expect(actions.openClaims).toHaveBeenCalledOnce();
  });
});

it('a “Never” can be taken back as long as its notice stands', () => {
  const { actions } = show({
    notice: '“synergy” is not flagged any more.',
    undo: { rule: 'tone/x', words: 'synergy' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(actions.undo).toHaveBeenCalledOnce();
});

describe('gate', () => {
  it('says of a draft in another language that it was not checked, never that nothing was found', () => {
    const report = { ...REPORT, findings: [], measures: { ...REPORT.measures, foreign: 1 } };
    show({ view: 'gate', gate: [], findings: [], report });
    const gate = screen.getByRole('dialog', { name: 'A last look' });
    expect(gate.textContent).toContain('Not published yet: Not checked: it is not in English');
    expect(gate.textContent).not.toContain('Nothing found');
  });

  it('shows only what stops and what is not ticked, with the focus on going back', () => {
    const { actions } = show({ view: 'gate' });
    const gate = screen.getByRole('dialog', { name: 'A last look' });
    expect(
      within(gate).getByText('Not published yet: 2 must-fix · 2 to check · 3 ideas · 2 questions without a tick.'),
    ).toBeTruthy();
    expect(within(gate).queryByText(/Buy now/)).toBeNull();
    expect(document.activeElement).toBe(within(gate).getByRole('button', { name: 'Go back' }));
    fireEvent.click(within(gate).getByRole('button', { name: 'Publish anyway' }));
    expect(actions.publishAnyway).toHaveBeenCalledOnce();
  });
  it('speaks of saving where a dialog only saves, and asks no questions about the post there', () => {
    const [first] = FINDINGS.filter(({ severity }) => severity === 'stop');
    const gate = [{ finding: first as (typeof FINDINGS)[number], title: 'A', part: 0, saves: true } as const];
    const { actions } = show({ view: 'gate', gate });
    expect(screen.getByText('Not saved yet: 2 must-fix · 2 to check · 3 ideas.')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Save anyway' }));
    expect(actions.publishAnyway).toHaveBeenCalledOnce();
  });
  it('lists the findings of all parts of a post and leads to each', () => {
    const [first, second] = FINDINGS.filter(({ severity }) => severity === 'stop');
    const { actions } = show({
      view: 'gate',
      gate: [
        { finding: first as (typeof FINDINGS)[number], title: 'A', part: 1 },
        { finding: second as (typeof FINDINGS)[number], title: 'B', part: 5 },
      ],
    });
    expect(screen.getByText('Part 1 · A')).toBeTruthy();
    fireEvent.click(screen.getByText('Part 5 · B'));
    expect(actions.openItem).toHaveBeenCalledWith(1);
  });
  it('takes a deliberate Ctrl+Enter as the second press, a held one as none', () => {
    const { actions } = show({ view: 'gate' });
    const back = screen.getByRole('button', { name: 'Go back' });
    expect(fireEvent.keyDown(back, { key: 'Enter', ctrlKey: true, repeat: true })).toBe(false);
    expect(actions.publishAnyway).not.toHaveBeenCalled();
    expect(fireEvent.keyDown(back, { key: 'Enter', ctrlKey: true })).toBe(false);
    expect(actions.publishAnyway).toHaveBeenCalledOnce();
    expect(actions.goBack).not.toHaveBeenCalled();
  });
  it('is looked at once it is drawn', () => {
    const { onGate } = show({ view: 'gate' });
    expect(onGate).toHaveBeenCalledOnce();
  });
  it('does not let a held Enter press its button', () => {
    show({ view: 'gate' });
    const back = screen.getByRole('button', { name: 'Go back' });
    expect(fireEvent.keyDown(back, { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(back, { key: 'Enter' })).toBe(true);
  });
});

describe('without an answer of the engine', () => {
  it('the chip never says that nothing was found', () => {
    show({ line: 'silent', version: 2, findings: [], report: undefined });
    const chip = screen.getByRole('button', { name: /^Forthright: not checked yet: no answer/ });
    expect(chip.textContent).not.toMatch(/found|must-fix|to check|idea/i);
  });
  it('old findings are not said to be of the new words', () => {
    show({ line: 'silent', version: 2 });
    expect(screen.getByText('Not checked')).toBeTruthy();
  });
  it('the panel shows no tick', () => {
    show({ line: 'silent', version: 2, view: 'panel' });
    expect(screen.queryByText('Before publishing')).toBeNull();
  });
  it('after an update it says what to do', () => {
    show({ line: 'gone', findings: [], report: undefined });
    expect(screen.getByRole('button', { name: /load this page again/ })).toBeTruthy();
  });
});

describe('words for everyone', () => {
  it('says the number of findings when it changes', () => {
    const { store } = show();
    act(() => store.setState({ findings: FINDINGS.slice(0, 1) }));
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('1 to check');
  });
  it('shows a notice with the words to copy, until dismissed', () => {
    const { actions } = show({ notice: 'This editor did not take the change.', copyWords: 'guests' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the words' }));
    expect(actions.copy).toHaveBeenCalledWith('guests');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });
  it('types every button: one without a type publishes on some sites', () => {
    for (const view of ['card', 'panel', 'gate'] as const) {
      show({ view, selected: 1, openedBy: 'hand' });
      for (const button of screen.getAllByRole('button')) expect(button.getAttribute('type')).toBe('button');
      cleanup();
    }
  });
  it('leaves the focus in the draft when the mouse presses something of ours', () => {
    show({ view: 'panel' });
    for (const control of [...screen.getAllByRole('button'), ...screen.getAllByRole('checkbox')])
      expect(fireEvent.mouseDown(control)).toBe(false);
  });
});
