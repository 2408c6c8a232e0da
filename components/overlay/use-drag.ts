import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Point } from './place.ts';

/** Movement below this is a click with an unsteady hand. */
const FIRM = 4;
const STEP = 16;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

interface Drag {
  readonly id: number;
  readonly from: Point;
  isFirm: boolean;
}

/**
 * Moves an element with the pointer, or with Alt and the arrow keys.
 * @param moved by how far, while it goes on
 * @param dropped it was let go: remember the place
 */
export function useDrag(moved: (by: Point, isKeyed: boolean) => void, dropped: () => void) {
  const drag = useRef<Drag | undefined>(undefined);
  const wasDragged = useRef(false);
  const isKeyed = useRef(false);
  const last = useRef<Point>({ x: 0, y: 0 });

  const drop = () => {
    wasDragged.current = drag.current?.isFirm ?? false;
    drag.current = undefined;
    if (wasDragged.current) dropped();
  };
  return {
    /** True once after a drag: the click that ends it means nothing. */
    endsDrag: () => {
      const ends = wasDragged.current;
      wasDragged.current = false;
      return ends;
    },
    on: {
      onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        drag.current = { id: event.pointerId, from: { x: event.clientX, y: event.clientY }, isFirm: false };
        last.current = drag.current.from;
        wasDragged.current = false;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      },
      onPointerMove: (event: TargetedPointerEvent<HTMLElement>) => {
        const now = drag.current;
        if (!now || now.id !== event.pointerId) return;
        if (!now.isFirm && Math.hypot(event.clientX - now.from.x, event.clientY - now.from.y) < FIRM) return;
        now.isFirm = true;
        moved({ x: event.clientX - last.current.x, y: event.clientY - last.current.y }, false);
        last.current = { x: event.clientX, y: event.clientY };
      },
      onPointerUp: drop,
      onPointerCancel: drop,
      onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => {
        const by = event.altKey ? ARROWS[event.key] : undefined;
        if (!by) return;
        event.preventDefault();
        isKeyed.current = true;
        moved(by, true);
      },
      onKeyUp: () => {
        if (!isKeyed.current) return;
        isKeyed.current = false;
        dropped();
      },
    },
  };
}
