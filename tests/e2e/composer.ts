import { expect, probeIn, type Tab } from '../browsers/index.ts';
import type { Subject } from './subjects.ts';

/** A fixture page with its editor opened by the probe, and the gestures of a hand. */
export const openComposer = async (tab: Tab, subject: Subject, query = '') => {
  const editor = probeIn(tab);
  await tab.open(`https://${subject.host}/${subject.page}${query}`);
  await tab.until(() => window.fixture !== undefined);
  await expect.poll(() => editor.open(subject.selector)).toBe(subject.kind);

  const model = (): Promise<string> => tab.evaluate(() => window.fixture.model());

  return {
    tab,
    editor,
    model,
    expectModel: (text: string) => expect.poll(model).toBe(text),
    expectRead: (text: string) => expect.poll(() => editor.read()).toBe(text),
    focus: () => tab.click(subject.selector),
    /** Types line by line, in the focus. */
    async type(text: string) {
      const [first = '', ...rest] = text.split('\n');
      if (first) await tab.type(first);
      for (const line of rest) {
        await tab.press(subject.newLine);
        if (line) await tab.type(line);
      }
    },
    /** The hand takes everything out, to write anew; again where the editor had not heard of the selection (Slate, 100 ms). */
    async empty() {
      const take = async () => {
        await tab.press('Control+a');
        await tab.press('Backspace');
        return model();
      };
      await expect.poll(take).toBe('');
      await expect.poll(() => editor.read()).toBe('');
    },
    /** The hand rests until the editor has closed its undo group. */
    rest: () => tab.until((ms) => performance.now() - window.lastInput > ms, (subject.undoPause ?? 0) + 100),
    async setText(text: string) {
      await tab.evaluate((next) => window.fixture.setText(next), text);
      await expect.poll(() => editor.read()).toBe(text);
    },
  };
};

export const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

export const middleOf = ({ x = 0, y = 0, width = 0, height = 0 }: DOMRectInit): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];

/** The words under every mark of the page by the severity of its line, as the page itself sees them. */
export const markedWords = (tab: Tab): Promise<Record<string, string[]>> =>
  tab.evaluate(() => {
    const words: Record<string, string[]> = {};
    for (const highlight of CSS.highlights.values()) {
      const severity = ['open', 'hint', 'warn', 'stop'][highlight.priority] as string;
      words[severity] = [...highlight].map((range) => (range as Range).toString());
    }
    return words;
  });

/** In the page: everything of it that painting could have changed. */
export const pageOf = (selector: string) => {
  const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
  ];
  return {
    editor: trees(document)
      .flatMap((tree) => [...tree.querySelectorAll(selector)])
      .map((element) => element.outerHTML),
    html: document.documentElement.outerHTML,
    sheets: trees(document).map((tree) => tree.adoptedStyleSheets.length),
  };
};

/** In the page: the line under the words that say stop, as the editor's text wears it. */
export const stopLineOf = (selector: string): string => {
  const find = (root: ParentNode): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? find(shadowRoot) : [])),
  ];
  const editor = find(document).find((element) => element.getBoundingClientRect().width > 0);
  const [name] = [...CSS.highlights].find(([, { priority }]) => priority === 3) ?? [];
  return editor && name ? getComputedStyle(editor, `::highlight(${name})`).textDecorationStyle : '';
};

/** In the page: makes the editor low and moves it about, as sites do: by rules, for CKEditor takes a style of its own away. */
export const makeScrolling = (selector: string): void => {
  const low = new CSSStyleSheet();
  low.replaceSync(`${selector} { height: 90px !important; overflow-y: auto !important; }`);
  const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
  ];
  for (const tree of trees(document)) if (tree.querySelector(selector)) tree.adoptedStyleSheets.push(low);
  const banner = document.createElement('div');
  banner.style.height = '1200px';
  document.body.prepend(banner);
};

/** In the page: a button outside the editor, as in our card, takes the focus. */
export const focusOwnButton = (): void => {
  const host = document.createElement('div');
  const button = document.createElement('button');
  button.textContent = 'Use these words';
  host.attachShadow({ mode: 'open' }).append(button);
  document.documentElement.append(host);
  button.focus();
};

/** In the page: what is selected in the focus. */
export const selectedWords = (): string => {
  let focused = document.activeElement;
  const roots: ShadowRoot[] = [];
  while (focused?.shadowRoot?.activeElement) {
    roots.push(focused.shadowRoot);
    focused = focused.shadowRoot.activeElement;
  }
  if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement)
    return focused.value.slice(focused.selectionStart ?? 0, focused.selectionEnd ?? 0);
  const composed = getSelection()?.getComposedRanges({ shadowRoots: roots })[0];
  if (!composed) return '';
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range.toString();
};

/** In the page: the text of the editor as a person sees it. */
export const screenOf = (selector: string): string => {
  const find = (root: ParentNode): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? find(shadowRoot) : [])),
  ];
  const editor = find(document).find((element) => element.getBoundingClientRect().width > 0);
  return (editor?.innerText ?? '')
    .replace(/[\uFEFF\u200B\u2060]/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/\n$/, '');
};
