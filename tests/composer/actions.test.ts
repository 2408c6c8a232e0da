import { describe, expect, it, vi } from 'vitest';
import { createActions } from '../../lib/composer/actions.ts';
import type { Editor, ReplaceOutcome } from '../../lib/editors/index.ts';
import type { Finding } from '../../lib/linter/index.ts';
import { createComposerStore } from '../../lib/state/index.ts';

const SHOWN = 'The best coffee in Spain today';
const span = { start: SHOWN.indexOf('in Spain'), end: SHOWN.indexOf('in Spain') + 'in Spain'.length };
const FINDING: Finding = { ...span, category: 'honesty', rule: 'honesty/x', severity: 'warn', message: '' };

/** The actions of a composer whose editor does what it is told with its text, or answers as given. */
function open(present: string, answers: readonly ReplaceOutcome[] = []) {
  const store = createComposerStore();
  store.setState({ text: present, view: 'card', findings: [FINDING], selected: 0 });
  const left = [...answers];
  const editor = {
    text: present,
    read: () => editor.text,
    replace: vi.fn(async ({ start, end }: { start: number; end: number }, expected: string, words: string) => {
      const answer = left.shift();
      if (answer) return answer;
      if (editor.text.slice(start, end) !== expected) return 'stale' as const;
      editor.text = editor.text.slice(0, start) + words + editor.text.slice(end);
      return 'done' as const;
    }),
  };
  const change = vi.fn(async () => ({ ok: true as const }));
  const world = {
    store,
    editor: editor as unknown as Editor,
    change,
    settle: vi.fn(),
    resend: vi.fn(),
    later: vi.fn(),
    gate: {},
  };
  const actions = createActions(world as unknown as Parameters<typeof createActions>[0]);
  return { actions, editor, store, change, notice: () => store.getState().notice };
}
const use = async (composer: ReturnType<typeof open>, words = 'near you') => {
  await composer.actions.apply(FINDING, { words }, SHOWN);
  return composer;
};

describe('a fix of a card', () => {
  it('lands on the words it was drawn with', async () => {
    const { editor, notice } = await use(open(SHOWN));
    expect(editor.text).toBe('The best coffee near you today');
    expect(notice()).toBe('');
  });
  it('follows words that the page moved between press and release', async () => {
    const { editor } = await use(open(`New: ${SHOWN}`));
    expect(editor.text).toBe('New: The best coffee near you today');
  });
  it('never lands on other words, and says so', async () => {
    const { editor, notice } = await use(open('Your coffee is in Spanish bars today'));
    expect(editor.text).toBe('Your coffee is in Spanish bars today');
    expect(editor.replace).not.toHaveBeenCalled();
    expect(notice()).toContain('no longer there');
  });
  it('looks once more when the hand typed while the focus came back', async () => {
    const { editor, notice } = await use(open(SHOWN, ['stale']));
    expect(editor.text).toBe('The best coffee near you today');
    expect(notice()).toBe('');
  });
  it.each([
    ['full', 'It does not fit here: “near you”', 'near you'],
    ['composing', 'A word is still being entered', ''],
    ['refused', 'kept its text', 'near you'],
    ['altered', 'something else', 'near you'],
  ] as const)('says what happened when the editor answers %s', async (answer, said, copyWords) => {
    const { store, notice } = await use(open(SHOWN, [answer]));
    expect(notice()).toContain(said);
    expect(store.getState().copyWords).toBe(copyWords);
  });
});

describe('a card opened from the list, or the next one', () => {
  const seen = { rects: vi.fn((): DOMRect[] => []), show: vi.fn() };
  const openList = (rects: DOMRect[]) => {
    seen.show.mockClear();
    seen.rects.mockReturnValue(rects);
    const composer = open(SHOWN);
    Object.assign(composer.editor, seen);
    return composer;
  };
  it('brings its words into view where the box is scrolled away from them', () => {
    const { actions } = openList([]);
    actions.open(0, 'click');
    actions.step(1);
    expect(seen.show.mock.calls).toEqual([[FINDING], [FINDING]]);
  });
  it('leaves a box alone that shows them', () => {
    openList([{} as DOMRect]).actions.open(0, 'hand');
    expect(seen.show).not.toHaveBeenCalled();
  });
});

describe('what is ignored', () => {
  it('are the words the card showed, not what stands there now', async () => {
    const { actions, change, store } = open('Something else stands here at this moment');
    actions.ignoreHere(FINDING, SHOWN);
    expect(store.getState().ignoredHere).toEqual(['honesty/x\u0000in spain']);
    await actions.never(FINDING, SHOWN);
    expect(change).toHaveBeenCalledWith({ is: 'never', rule: 'honesty/x', words: 'in Spain' });
  });
});
