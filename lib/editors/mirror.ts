import { boxOf, drawnIn } from '../dom/index.ts';
import { clipped, scaleOf, visibleArea } from './geometry.ts';
import { whenQuiet } from './quiet.ts';

/** Everything that moves a letter inside a text field. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontOpticalSizing',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontSynthesis',
  'fontVariantCaps',
  'fontVariantEastAsian',
  'fontVariantLigatures',
  'fontVariantNumeric',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBlock',
  'paddingInline',
  'tabSize',
  'textAlign',
  'textAlignLast',
  'textIndent',
  'textRendering',
  'textTransform',
  'unicodeBidi',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const;

const BOX = `all:initial;position:fixed;inset:auto;position-anchor:auto;margin:0;padding:0;border:0;overflow:hidden;
pointer-events:none;user-select:none;background:none;color:transparent;forced-color-adjust:none;top:anchor(top);left:anchor(left);width:anchor-size(width);
height:anchor-size(height)`;

export interface Mirror {
  /** Holds the field's text; ranges on it are where the field's words are. */
  readonly text: Text;
  /** The tree that needs our sheet. */
  readonly tree: ShadowRoot;
  /** Brings text and scroll position up to the field's. */
  follow(): void;
  /** Brings the style up to the field's. */
  dress(): void;
  /** Where a range on the text is, in client px. */
  rectsOf(range: Range): readonly DOMRect[];
}

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Writes new text with as little change as can be, so that ranges on what stays move with it. */
const setText = (node: Text, next: string): void => {
  const old = node.data;
  if (old === next) return;
  const most = Math.min(old.length, next.length);
  let head = 0;
  while (head < most && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === next.at(-1 - tail)) tail++;
  node.replaceData(head, old.length - head - tail, next.slice(head, next.length - tail));
};

/**
 * A see-through copy of a text field's text, lying exactly on it: a field has no ranges of its own to paint or measure.
 * It is a popover with the field as its source: that makes the field its anchor through any shadow root, without a
 * name or a rule in the page, and shows it above an open dialog. The field itself is not touched.
 */
export const createMirror = (field: Field, signal: AbortSignal): Mirror => {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.ariaHidden = 'true';
  const tree = host.attachShadow({ mode: 'closed' });
  const content = document.createElement('div');
  const text = new Text();
  // A line break at the end takes a line only when something follows it.
  content.append(text, new Text('\u200B'));
  tree.append(content);

  let isAnchored = true;
  let scale = { x: 1, y: 1 };
  const zoomOf = (element: Element): number => element.currentCSSZoom ?? 1;

  const place = (): void => {
    const box = boxOf(field);
    // Client px are no longer our px where the page zooms its root.
    const px = (length: number): string => `${length / zoomOf(host)}px`;
    if (!isAnchored) {
      const { left, top, width, height } = box;
      Object.assign(host.style, { left: px(left), top: px(top), width: px(width), height: px(height) });
    }
    const [seen] = clipped([box], visibleArea(field, Infinity));
    host.style.clipPath = seen
      ? `inset(${px(seen.top - box.top)} ${px(box.right - seen.right)} ${px(box.bottom - seen.bottom)} ${px(seen.left - box.left)})`
      : 'inset(50%)';
    content.style.transform = `scale(${scale.x},${scale.y}) translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
  };

  const follow = (): void => {
    setText(text, field.value);
    place();
  };

  /** The browser anchors to the box as it is laid out: one that is transformed is placed by hand, late by a frame. */
  const anchor = (): void => {
    host.style.cssText = BOX;
    const [wanted, box] = [boxOf(field), boxOf(host)];
    isAnchored = (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(wanted[side] - box[side]) < 1);
  };

  const dress = (): void => {
    const now = scaleOf(field);
    const zoom = zoomOf(field) / zoomOf(host);
    if (now.x !== scale.x || now.y !== scale.y || content.style.zoom !== String(zoom)) {
      scale = now;
      content.style.zoom = String(zoom);
      anchor();
    }
    const style = getComputedStyle(field);
    for (const property of COPIED) content.style[property] = style[property];
    const { clientLeft, clientTop, clientHeight } = field;
    const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
    const scrollbar = Math.round(field.offsetWidth - field.clientWidth - borders);
    // Not clientWidth: it is rounded, and half a pixel can move a word to the next line.
    const width = boxOf(field).width / scale.x / zoomOf(field) - borders - scrollbar;
    Object.assign(content.style, {
      boxSizing: 'border-box',
      position: 'absolute',
      left: `${clientLeft}px`,
      top: `${clientTop}px`,
      width: `${width}px`,
      minHeight: `${clientHeight}px`,
      transformOrigin: `${-clientLeft}px ${-clientTop}px`,
    });
    if (field instanceof HTMLInputElement) {
      // A single line stands in the middle of its field and never wraps.
      Object.assign(content.style, { whiteSpace: 'pre', lineHeight: `${clientHeight}px`, paddingBlock: '0' });
    }
    place();
  };

  host.style.cssText = BOX;
  whenQuiet(() => {
    document.documentElement.append(host);
    host.showPopover?.({ source: field });
    anchor();
    dress();
  }, signal);
  follow();

  const on = { signal, capture: true, passive: true };
  field.addEventListener('input', follow, on);
  let wasOut = false;
  const scrolled = ({ target }: Event): void => {
    const { bottom, top } = boxOf(field);
    const isOut = bottom < 0 || top > innerHeight;
    // The browser follows an anchor at each frame of a scroll, seen or not: that costs as much as the scroll itself.
    if (isOut !== wasOut) host.style.display = isOut ? 'none' : 'block';
    // With the whole document an anchored box moves as the field does, and so does all that clips it.
    if (!isOut && (wasOut || !isAnchored || target !== document)) place();
    wasOut = isOut;
  };
  addEventListener('scroll', scrolled, on);
  addEventListener('resize', dress, on);
  // A dialog that grew into its place.
  for (const type of ['transitionend', 'animationend'] as const)
    addEventListener(
      type,
      ({ target }) => {
        for (let at: Element | undefined = field; at; at = drawnIn(at)) if (at === target) return dress();
      },
      on,
    );
  const sized = new ResizeObserver(dress);
  sized.observe(field);
  signal.addEventListener('abort', () => {
    sized.disconnect();
    host.remove();
  });

  const rectsOf = (range: Range): readonly DOMRect[] => {
    // After a scroll an anchored box stays behind until the next frame.
    const [wanted, box] = [boxOf(field), boxOf(host)];
    const [left, top] = [wanted.left - box.left, wanted.top - box.top];
    return Array.from(
      range.getClientRects(),
      (rect) => new DOMRect(rect.x + left, rect.y + top, rect.width, rect.height),
    );
  };

  return { text, tree, follow, dress, rectsOf };
};
