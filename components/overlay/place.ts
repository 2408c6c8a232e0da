import { computePosition, offset, type Placement, platform, shift } from '@floating-ui/dom';

export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place worth trying. */
export interface Spot {
  readonly beside: Box;
  readonly placement: Placement;
  readonly gap?: number;
}

/** What should stay in sight; the weight says how much a square pixel of it costs. */
export interface Kept {
  readonly boxes: readonly Box[];
  readonly weight: number;
}

export interface Wish {
  /** When this is out of the window, so is what belongs to it. */
  readonly anchor?: Box;
  /** In order of liking; the first that covers nothing is taken, else the one that costs least. */
  readonly spots: readonly Spot[];
  readonly keep: readonly Kept[];
}

export interface Place extends Point {
  /** Height to keep to, when there is less room than it would like. */
  readonly room: number;
}

/** Distance from the edges of the window. */
const MARGIN = 8;
/** The tallest a surface grows; what is longer scrolls inside. */
const TALLEST = 560;
const LEAST_ROOM = 150;
/** What a square pixel costs that has to be scrolled to. */
const SCROLLED = 0.5;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

export const costOf = (box: Box, keep: readonly Kept[]): number =>
  keep.reduce((sum, { boxes, weight }) => boxes.reduce((inner, kept) => inner + weight * overlap(box, kept), sum), 0);

/** A box of no size, to place something at a point. */
export const pointBox = ({ x, y }: Point): Box => ({ left: x, right: x, top: y, bottom: y });

/** The box around boxes. */
export const around = (first: Box, others: readonly Box[]): Box =>
  others.reduce(
    (a, b) => ({
      left: Math.min(a.left, b.left),
      top: Math.min(a.top, b.top),
      right: Math.max(a.right, b.right),
      bottom: Math.max(a.bottom, b.bottom),
    }),
    first,
  );

const asElement = ({ left, top, right, bottom }: Box) => ({
  getBoundingClientRect: () => ({
    x: left,
    y: top,
    left,
    top,
    right,
    bottom,
    width: right - left,
    height: bottom - top,
  }),
});

const isInWindow = ({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean =>
  right > left && bottom > top && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;

/** Height there is above, below or beside a box. */
const roomAt = ({ beside, placement, gap = MARGIN }: Spot, height: number): number => {
  if (placement.startsWith('top')) return beside.top - gap - MARGIN;
  if (placement.startsWith('bottom')) return height - beside.bottom - gap - MARGIN;
  return height - 2 * MARGIN;
};

/** Where our element goes in the window; undefined when it belongs nowhere now. */
export async function findPlace(floating: HTMLElement, { anchor, spots, keep }: Wish): Promise<Place | undefined> {
  const view = floating.ownerDocument.defaultView;
  if (!view || (anchor && !isInWindow(anchor, view))) return undefined;
  const { offsetWidth: width, offsetHeight, clientHeight, scrollHeight } = floating;
  const natural = Math.min(scrollHeight + offsetHeight - clientHeight, TALLEST);
  let best: (Place & { readonly cost: number }) | undefined;
  for (const spot of spots) {
    const room = Math.min(Math.max(roomAt(spot, view.innerHeight), LEAST_ROOM), view.innerHeight - 2 * MARGIN);
    const height = Math.min(natural, room);
    const { x, y } = await computePosition(asElement(spot.beside), floating, {
      placement: spot.placement,
      strategy: 'fixed',
      // Its size if it stood there, not the one it has where it stands now.
      platform: { ...platform, getDimensions: () => ({ width, height }) },
      middleware: [offset(spot.gap ?? MARGIN), shift({ crossAxis: true, padding: MARGIN })],
    });
    const covers = costOf({ left: x, top: y, right: x + width, bottom: y + height }, keep);
    const cost = covers + SCROLLED * width * (natural - height);
    if (!best || cost < best.cost) best = { x, y, room, cost };
    if (cost === 0) break;
  }
  return best;
}
