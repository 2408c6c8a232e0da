import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hasFocus } from './has-focus.ts';
import type { Box, Point } from './place.ts';

const SLACK = 10;
/** Long enough for a crooked way from the words to the card, short enough to feel immediate. */
const GRACE_MS = 250;

const holds = ({ left, right, top, bottom }: Box, { x, y }: Point, slack = SLACK): boolean =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;

/** Is the pointer on the words, on the card, or on its way between them? */
export function isOnTheWay(at: Point, words: readonly Box[], card: Box): boolean {
  if (holds(card, at) || words.some((box) => holds(box, at))) return true;
  return words.some((box) => {
    const between = { top: Math.min(box.bottom, card.bottom), bottom: Math.max(box.top, card.top) };
    return holds({ left: Math.min(box.left, card.left), right: Math.max(box.right, card.right), ...between }, at, 0);
  });
}

/** Closes what a hover opened once the pointer has left both the words and the card. Focus inside keeps it open. */
export function useGrace(
  ref: RefObject<HTMLElement | null>,
  isHovered: boolean,
  words: readonly Box[],
  close: () => void,
): void {
  const latest = useRef({ words, close });
  latest.current = { words, close };
  // Before the card is seen: a quick hand may leave at once.
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card || !isHovered) return;
    const end = new AbortController();
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      leaving = undefined;
      if (!hasFocus(card)) latest.current.close();
    };
    const watch = ({ clientX: x, clientY: y, isTrusted, currentTarget }: PointerEvent) => {
      // What is told inside our root is a copy; on the page's ground anybody can make a move up.
      if (!isTrusted && currentTarget === card.ownerDocument) return;
      if (!isOnTheWay({ x, y }, latest.current.words, card.getBoundingClientRect()))
        leaving ??= setTimeout(leave, GRACE_MS);
      else {
        clearTimeout(leaving);
        leaving = undefined;
      }
    };
    // Moves over our own parts do not reach the document.
    for (const place of [card.ownerDocument, card.getRootNode() as ShadowRoot])
      place.addEventListener('pointermove', watch as EventListener, {
        capture: true,
        passive: true,
        signal: end.signal,
      });
    return () => {
      clearTimeout(leaving);
      end.abort();
    };
  }, [ref, isHovered]);
}
