import { around, type Box, pointBox, type Spot, type Wish } from './place.ts';
import type { OverlayAnchors } from './types.ts';

/** Narrower windows have no room beside anything, px. */
const NARROW = 640;

/**
 * Beside the composer, its publish button and our chip, below before the sides; in a narrow window at its edge. Over
 * the draft's box only if it must be, over the button and the chip last.
 */
export function beside(anchors: OverlayAnchors, chip: Box | undefined): Wish {
  const composer = anchors.composer() ?? anchors.editor();
  const publish = anchors.publish();
  const chips = chip ? [chip] : [];
  const pressed = publish ? [publish] : [];
  const frame = anchors.frame();
  const whole = around(composer, [...pressed, ...chips]);
  const spots: Spot[] =
    innerWidth < NARROW
      ? [
          { beside: around(whole, [frame]), placement: 'bottom-start', isDocked: true },
          { beside: whole, placement: 'bottom-start', isDocked: true },
          { beside: composer, placement: 'bottom-start', isDocked: true },
          { beside: pointBox({ x: 0, y: innerHeight / 2 }), placement: 'bottom-start', isDocked: true },
          { beside: whole, placement: 'top-start' },
        ]
      : [
          // In line with the composer: a frame may be as wide as the page.
          ...[around(whole, [pointBox({ x: whole.left, y: frame.bottom })]), whole].flatMap((box) =>
            (['bottom-end', 'bottom-start'] as const).map((placement) => ({ beside: box, placement })),
          ),
          ...(['right-end', 'left-end', 'right-start', 'left-start', 'top-end', 'top-start'] as const).map(
            (placement) => ({ beside: whole, placement }),
          ),
        ];
  return {
    hangsOn: anchors.editor,
    spots,
    rank: 500,
    keep: [
      { boxes: [...pressed, ...chips], weight: 100 },
      { boxes: [composer], weight: 10 },
      { boxes: anchors.lines(), weight: 10 },
    ],
    page: { look: anchors.underneath, controls: 20, near: 10, far: 0.05 },
  };
}
