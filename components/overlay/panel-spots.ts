import { around, type Box, type Wish } from './place.ts';
import type { OverlayAnchors } from './types.ts';

/** Controls further from the composer than this do not belong to it. */
const NEAR = 96;

const isNear = (control: Box, composer: Box): boolean =>
  control.left < composer.right + NEAR &&
  control.right > composer.left - NEAR &&
  control.top < composer.bottom + NEAR &&
  control.bottom > composer.top - NEAR;

/** Beside the composer, its controls and our chip; over its text if it must be, over the site's controls last. */
export function beside(anchors: OverlayAnchors, chip: Box | undefined): Wish {
  const composer = anchors.composer();
  const controls = anchors.controls();
  const whole = around(
    composer,
    [...controls, ...(chip ? [chip] : [])].filter((box) => isNear(box, composer)),
  );
  return {
    spots: (['right-end', 'left-end', 'bottom-end', 'top-end', 'right-start', 'left-start'] as const).map(
      (placement) => ({ beside: whole, placement }),
    ),
    keep: [
      { boxes: controls, weight: 50 },
      { boxes: [composer], weight: 3 },
    ],
  };
}
