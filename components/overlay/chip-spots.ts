import { type Box, type Point, pointBox, type Spot } from './place.ts';

const RING = 16;
const RINGS = 6;

/** Beside the composer; only then in its corner, or further along its lower edge, past a counter. */
export const usualSpots = (composer: Box): Spot[] => [
  { beside: composer, placement: 'bottom-end' },
  { beside: composer, placement: 'right-end' },
  { beside: composer, placement: 'top-end' },
  { beside: composer, placement: 'left-end' },
  { beside: pointBox({ x: composer.right - 8, y: composer.bottom - 8 }), placement: 'top-end', gap: 0 },
  ...Array.from({ length: 2 * RINGS }, (_, step): Spot => {
    return { beside: pointBox({ x: composer.right - (step + 1) * RING, y: composer.bottom }), placement: 'bottom-end' };
  }),
];

/** Where the writer put it, then as near to it as possible. */
export function chosenSpots(composer: Box, { x, y }: Point): Spot[] {
  const at = (dx: number, dy: number): Spot => ({
    beside: pointBox({ x: composer.right + x + dx, y: composer.bottom + y + dy }),
    placement: 'top-end',
    gap: 0,
  });
  const spots = [at(0, 0)];
  for (let ring = 1; ring <= RINGS; ring++) {
    const d = ring * RING;
    spots.push(at(0, d), at(0, -d), at(d, 0), at(-d, 0), at(d, d), at(-d, d), at(d, -d), at(-d, -d));
  }
  return spots;
}
