import { LOOKS, MARKS_CSS } from './marks.ts';

/** Ranges and the look each is painted with. */
export type Painting = readonly { readonly look: string; readonly range: AbstractRange }[];

export interface Painter {
  /** Paints exactly these ranges and no others. */
  paint(painting: Painting): void;
}

/** One highlight per look for all composers of the page: the browser's registry knows names only. */
const highlights = new Map<string, Highlight>();
/** How many painters need our sheet in a tree. A sheet of the document does not reach into shadow roots in Firefox. */
const needs = new Map<Document | ShadowRoot, number>();
let sheet: CSSStyleSheet | undefined;

export const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

const ourSheet = (): CSSStyleSheet => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(MARKS_CSS);
  }
  return sheet;
};

const adopt = (tree: Document | ShadowRoot): void => {
  const adopted = Array.from(tree.adoptedStyleSheets);
  if (!adopted.includes(ourSheet())) tree.adoptedStyleSheets = [...adopted, ourSheet()];
};

const drop = (tree: Document | ShadowRoot): void => {
  tree.adoptedStyleSheets = Array.from(tree.adoptedStyleSheets).filter((adopted) => adopted !== sheet);
};

/** A look's highlight, registered again if the page has cleared it. Firefox cannot iterate the registry: get and set only. */
const registered = (look: string): Highlight => {
  const { name = '', priority = 0 } = LOOKS.get(look) ?? {};
  const highlight = highlights.get(look) ?? new Highlight();
  highlight.priority = priority;
  highlights.set(look, highlight);
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  return highlight;
};

/** The new painting, with the old marks where they say the same. Ranges are live: they may have moved by themselves. */
function keepPlaces(before: Painting, next: Painting): Painting {
  const old = new Map<Node, Painting[number][]>();
  for (const mark of before) {
    const { startContainer } = mark.range;
    const known = old.get(startContainer);
    if (known) known.push(mark);
    else old.set(startContainer, [mark]);
  }
  return next.map((mark) => {
    const { startContainer, startOffset, endContainer, endOffset } = mark.range;
    const same = old
      .get(startContainer)
      ?.find(
        ({ look, range }) =>
          look === mark.look &&
          range.startOffset === startOffset &&
          range.endContainer === endContainer &&
          range.endOffset === endOffset,
      );
    return same ?? mark;
  });
}

/** Paints words in one tree (the document or an open shadow root) by CSS highlights: no node is touched. */
export const createPainter = (tree: Document | ShadowRoot): Painter => {
  let painted: Painting = [];

  return {
    paint(painting) {
      if (!canPaint()) return;
      const known = painting.filter(({ look }) => LOOKS.has(look));
      if (known.length > 0 && painted.length === 0) needs.set(tree, (needs.get(tree) ?? 0) + 1);
      if (known.length > 0) adopt(tree);
      // What stands where it stood is not touched: the browser paints anew only what is.
      const next = keepPlaces(painted, known);
      const kept = new Set(next);
      for (const mark of painted) if (!kept.has(mark)) highlights.get(mark.look)?.delete(mark.range);
      for (const { look, range } of next) registered(look).add(range);
      for (const look of new Set(painted.map((mark) => mark.look))) {
        if (highlights.get(look)?.size === 0) {
          CSS.highlights.delete(LOOKS.get(look)?.name ?? '');
          highlights.delete(look);
        }
      }
      if (known.length === 0 && painted.length > 0) {
        const left = (needs.get(tree) ?? 1) - 1;
        if (left > 0) needs.set(tree, left);
        else {
          needs.delete(tree);
          drop(tree);
        }
      }
      painted = next;
    },
  };
};
