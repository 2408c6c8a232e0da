/** A side of a box, and the edge of it to keep in line with. */
export type Placement = `${'top' | 'bottom' | 'left' | 'right'}-${'start' | 'end'}`;
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
  /** At the window's bottom edge, with the height there is below the box. */
  readonly isDocked?: boolean;
}

/** What should stay in sight; the weight says how much a square pixel of it costs. */
export interface Kept {
  readonly boxes: readonly Box[];
  readonly weight: number;
}

/** What of the page lies in a box: its controls, the words and pictures of the composer's frame, and the others. */
export interface Underneath {
  readonly controls: readonly Box[];
  readonly near: readonly Box[];
  readonly far: readonly Box[];
}

export interface Wish {
  /** When this is out of the window, so is what belongs to it. */
  readonly anchor?: Box;
  /** The box that is followed while the page scrolls. */
  hangsOn?(): Box | undefined;
  /** In order of liking; the first that covers nothing is taken, else the one that costs least. */
  readonly spots: readonly Spot[];
  /** What each spot costs more than the one before. */
  readonly rank?: number;
  readonly keep: readonly Kept[];
  /** What else of the page should stay in sight, with its weights. */
  readonly page?: Readonly<Record<keyof Underneath, number>> & { look(box: Box): Underneath };
}

export interface Place extends Point {
  /** It stands at the window's edge, wherever the page goes. */
  readonly isDocked: boolean;
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

const isInWindow = ({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean =>
  right > left && bottom > top && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;

/** Height there is above, below or beside a box. */
const roomAt = ({ beside, placement, gap = MARGIN }: Spot, height: number): number => {
  if (placement.startsWith('top')) return beside.top - gap - MARGIN;
  if (placement.startsWith('bottom')) return height - beside.bottom - gap - MARGIN;
  return height - 2 * MARGIN;
};

const clamp = (at: number, size: number, whole: number) => Math.max(MARGIN, Math.min(at, whole - size - MARGIN));

/** Where something of this size stands at a spot, moved into the window. (floating-ui does the same in 4 kB.) */
function standAt(spot: Spot, width: number, height: number, wide: number, high: number): Point {
  const { beside, placement, gap = MARGIN } = spot;
  const [side, edge] = placement.split('-');
  const isUpright = side === 'top' || side === 'bottom';
  const along =
    edge === 'start' ? { x: beside.left, y: beside.top } : { x: beside.right - width, y: beside.bottom - height };
  const x = side === 'left' ? beside.left - gap - width : beside.right + gap;
  const y = side === 'top' ? beside.top - gap - height : beside.bottom + gap;
  return {
    x: clamp(isUpright ? along.x : x, width, wide),
    y: clamp(spot.isDocked ? high : isUpright ? y : along.y, height, high),
  };
}

const pageCost = (box: Box, page: Wish['page']): number => {
  if (!page) return 0;
  const under = page.look(box);
  return costOf(
    box,
    (['controls', 'near', 'far'] as const).map((kind) => ({ boxes: under[kind], weight: page[kind] })),
  );
};

/** Where our element goes in the window; undefined when it belongs nowhere now. */
export function findPlace(floating: HTMLElement, { anchor, spots, rank = 0, keep, page }: Wish): Place | undefined {
  const view = floating.ownerDocument.defaultView;
  if (!view || (anchor && !isInWindow(anchor, view))) return undefined;
  // Without scrollbars, and without a keyboard on the screen.
  const { width: wide = view.innerWidth, height: high = view.innerHeight } = view.visualViewport ?? {};
  const { offsetWidth: width, offsetHeight, clientHeight, scrollHeight } = floating;
  const natural = Math.min(scrollHeight + offsetHeight - clientHeight, TALLEST);
  let best: (Place & { readonly cost: number }) | undefined;
  for (const [index, spot] of spots.entries()) {
    const room = Math.min(Math.max(roomAt(spot, high), LEAST_ROOM), high - 2 * MARGIN);
    const height = Math.min(natural, room);
    const { x, y } = standAt(spot, width, height, wide, high);
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    const known = costOf(box, keep) + SCROLLED * width * (natural - height) + rank * index;
    // The page is looked at only where it can matter.
    if (best && known >= best.cost) continue;
    const cost = known + pageCost(box, page);
    if (!best || cost < best.cost) best = { x, y, room, cost, isDocked: spot.isDocked === true };
  }
  return best;
}
