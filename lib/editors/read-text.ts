import { attribute, call, isEditable as isContentEditable, matches, nameOf, real, textOf } from '../dom/index.ts';
import type { Span } from '../linter/index.ts';

/** A stretch of the draft in one node: `text[start + i]` stands at (node, from + i). */
export interface Piece {
  readonly start: number;
  /** 0 for an empty line, so that a caret has a place there. */
  readonly length: number;
  readonly node: Node;
  /** Offset in a text node, child index in an element. */
  readonly from: number;
  /** One thing that cannot be divided (a mention, an emoji picture): child `from` of `node`. */
  readonly isAtom?: true;
}

/** A draft and where each of its characters stands. A line break between blocks stands nowhere: it has no piece. */
export interface ReadText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What stands in `pre` and `code` elements: code, not prose. */
  readonly code: readonly Span[];
}

const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set('script style template noscript button select textarea input svg audio video'.split(' '));
/** Editors' scaffolding: U+FEFF, U+200B, and U+2060 of CKEditor 5. */
const INVISIBLE = '\uFEFF\u200B\u2060';

export const isBlock = (node: Node): boolean => node instanceof Element && BLOCKS.has(nameOf(node));

const indexIn = (parent: Node, child: Node): number => Array.prototype.indexOf.call(real(parent, 'childNodes'), child);

/** Asked of every element at every key: the quick question first. It also says no of `display: contents`. */
const isHidden = (element: Element): boolean => {
  if (call(element, 'checkVisibility', { visibilityProperty: true })) return false;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility !== 'visible';
};

/** Text of something that is one unit for its editor: editors count a mention as its label, a picture as its alt. */
const atomText = (element: Element): string => {
  if (matches(element, 'img')) return attribute(element, 'alt') ?? '';
  return matches(element, '[aria-hidden="true"]')
    ? ''
    : textOf(element)
        .replace(/[\uFEFF\u200B\u2060]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
};

/**
 * Reads the draft as the editors' own models have it: lines are leaf blocks, a line break counts only when content
 * follows it in its block, invisible signs are the editors' scaffolding, a no-break space is a space.
 * Of a root that is not editable itself only the editable islands are read.
 */
export function readText(root: HTMLElement, helpers = ''): ReadText {
  const collapses = getComputedStyle(root).whiteSpaceCollapse === 'collapse';
  const pieces: Piece[] = [];
  const code: Span[] = [];
  let isCode = false;
  let text = '';
  let lines = 0;
  let line: { readonly node: Node; readonly from: number; readonly start: number } | undefined;
  let awaited: { readonly node: Node; readonly from: number } | undefined; // a break that counts once content follows

  const openLine = (node: Node, from: number): void => {
    if (lines++ > 0) text += '\n';
    line = { node, from, start: text.length };
  };
  const closeLine = (): void => {
    if (line && text.length === line.start)
      pieces.push({ start: text.length, length: 0, node: line.node, from: line.from });
    line = undefined;
    awaited = undefined;
  };
  const beginContent = (node: Node, from: number): void => {
    if (!line) openLine(node, from);
    if (awaited) {
      pieces.push({ start: text.length, length: 1, ...awaited });
      text += '\n';
      awaited = undefined;
    }
  };
  const addBreak = (node: Node, from: number): void => {
    beginContent(node, from);
    awaited = { node, from };
  };
  const isAtLineStart = (): boolean =>
    !line || awaited !== undefined || text.length === line.start || text.endsWith('\n');

  const addText = (node: Text): void => {
    const data = node.data;
    let from = 0;
    const addStretch = (to: number): void => {
      if (to > from) {
        beginContent(node, from);
        pieces.push({ start: text.length, length: to - from, node, from });
        text += data.slice(from, to).replace(collapses ? /[\u00a0\t\n]/g : /\u00a0/g, ' ');
      }
      from = to + 1;
    };
    for (let at = 0; at < data.length; at++) {
      const char = data[at] as string;
      if (INVISIBLE.includes(char)) addStretch(at);
      else if (char === '\n' && !collapses) {
        addStretch(at);
        addBreak(node, at);
      } else if (collapses && (char === ' ' || char === '\n' || char === '\t')) {
        // Not rendered after another space or at the start of a line.
        const isRendered =
          at > from ? !/[ \n\t]/.test(data[at - 1] as string) : !isAtLineStart() && !text.endsWith(' ');
        if (!isRendered) addStretch(at);
      }
    }
    addStretch(data.length);
  };

  const addAtom = (element: Element): void => {
    const parent = real(element, 'parentNode') as Node;
    const words = atomText(element);
    if (words === '') return;
    const from = indexIn(parent, element);
    beginContent(parent, from);
    pieces.push({ start: text.length, length: words.length, node: parent, from, isAtom: true });
    text += words;
  };

  const walk = (parent: Node, isEditable: boolean): void => {
    for (let child = real(parent, 'firstChild'); child; child = real(child, 'nextSibling')) {
      if (child instanceof Element) visit(child, isEditable);
      else if (isEditable && child instanceof Text) addText(child);
    }
  };
  const visit = (element: Element, wasEditable: boolean): void => {
    const name = nameOf(element);
    if (SILENT.has(name) || (helpers && matches(element, helpers)) || isHidden(element)) return;
    const editable = attribute(element, 'contenteditable');
    const isEditable = editable === null ? wasEditable : editable !== 'false';
    const start = text.length;
    const begins = !isCode && (name === 'pre' || name === 'code');
    isCode ||= begins;
    if (name === 'br') {
      const parent = real(element, 'parentNode') as Node;
      if (isEditable) addBreak(parent, indexIn(parent, element));
    } else if (BLOCKS.has(name)) {
      closeLine();
      const before = lines;
      walk(element, isEditable);
      closeLine();
      if (lines === before && isEditable) {
        openLine(element, 0);
        closeLine();
      }
    } else if (wasEditable && (!isEditable || name === 'img')) addAtom(element);
    else walk(element, isEditable);
    if (!begins) return;
    isCode = false;
    if (text.length > start) code.push({ start, end: text.length });
  };

  walk(root, isContentEditable(root));
  closeLine();
  // Some editors write every line as `pre`: then it says nothing.
  const coded = code.reduce((sum, { start, end }) => sum + end - start, 0);
  return { text, pieces, code: coded < text.length ? code : [] };
}
