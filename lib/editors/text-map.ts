import { real } from '../dom/index.ts';
import type { Span } from '../linter/index.ts';
import { isBlock, type Piece, type ReadText } from './read-text.ts';

/** A place between two characters of the DOM. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Index of the last piece for which `isReached` holds; pieces are in order. -1 = none. */
const lastPiece = (pieces: readonly Piece[], isReached: (piece: Piece) => boolean): number => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(pieces[middle] as Piece)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const endOf = (piece: Piece): number => piece.start + piece.length;

const pointIn = (piece: Piece, offset: number): Point => {
  const into = Math.min(offset - piece.start, piece.length);
  return { node: piece.node, offset: piece.from + (piece.isAtom ? Math.sign(into) : into) };
};

/** The place before the character at `offset`. */
export const placeBefore = ({ pieces }: ReadText, offset: number): Point | undefined => {
  const piece = pieces[lastPiece(pieces, ({ start }) => start <= offset)];
  return piece && pointIn(piece, offset);
};

/** The place after the character that ends at `offset`; a caret stands here. */
export const placeAfter = (read: ReadText, offset: number): Point | undefined => {
  const piece = read.pieces[lastPiece(read.pieces, ({ start }) => start < offset)];
  return piece && endOf(piece) >= offset ? pointIn(piece, offset) : placeBefore(read, offset);
};

export const rangeOf = (read: ReadText, { start, end }: Span): Range | undefined => {
  const from = placeBefore(read, start);
  const to = placeAfter(read, end);
  if (!from || !to || start >= end) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
};

/** The parts of a span node by node: a range over whole elements would have the elements' boxes among its rects. */
export const rangesOf = ({ pieces }: ReadText, { start, end }: Span): readonly Range[] => {
  const ranges: Range[] = [];
  for (
    let at = Math.max(
      0,
      lastPiece(pieces, (piece) => piece.start <= start),
    );
    at < pieces.length;
    at++
  ) {
    const piece = pieces[at] as Piece;
    if (piece.start >= end) break;
    if (endOf(piece) <= start || (!(piece.node instanceof Text) && !piece.isAtom)) continue;
    const range = document.createRange();
    const from = pointIn(piece, Math.max(start, piece.start));
    const to = pointIn(piece, Math.min(end, endOf(piece)));
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    ranges.push(range);
  }
  return ranges;
};

/** Whether the span stands in one block and divides nothing that is one unit: only such words are replaced. */
export const isReplaceable = ({ pieces }: ReadText, { start, end }: Span): boolean => {
  const touched = pieces.filter((piece) => piece.start < end && endOf(piece) > start);
  const covered = touched.reduce((sum, piece) => sum + Math.min(end, endOf(piece)) - Math.max(start, piece.start), 0);
  return start < end && covered === end - start && touched.every(({ isAtom }) => !isAtom);
};

const blockOf = (node: Node | null): Node | null =>
  node === null || isBlock(node) ? node : blockOf(real(node, 'parentNode'));

/** The draft's offset at a place in the DOM, undefined when there is no text at all. */
export const offsetOf = ({ pieces }: ReadText, { node, offset }: Point): number | undefined => {
  const place = document.createRange();
  place.setStart(node, offset);
  const at = lastPiece(pieces, (piece) => place.comparePoint(piece.node, piece.from) <= 0);
  const piece = pieces[at];
  const next = pieces[at + 1];
  // Between two blocks' texts: the place belongs to the block it stands in.
  if (next && (!piece || (blockOf(node) !== blockOf(piece.node) && blockOf(node) === blockOf(next.node))))
    return next.start;
  if (!piece) return undefined;
  if (piece.node === node && !piece.isAtom) return piece.start + Math.min(offset - piece.from, piece.length);
  const last = piece.from + (piece.isAtom ? 1 : piece.length);
  return place.comparePoint(piece.node, last) <= 0 ? endOf(piece) : piece.start;
};
