// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { usualSpots } from '../../../components/overlay/chip-spots.ts';
import type { OverlayAnchors } from '../../../components/overlay/index.ts';
import { beside } from '../../../components/overlay/panel-spots.ts';
import { around, costOf, findPlace, type Spot } from '../../../components/overlay/place.ts';
import { isOnTheWay } from '../../../components/overlay/use-grace.ts';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placing', () => {
  it('costs what it covers, times its weight', () => {
    const keep = [{ boxes: [box(0, 0, 10, 10), box(100, 100, 10, 10)], weight: 3 }];
    expect(costOf(box(5, 5, 10, 10), keep)).toBe(75);
    expect(costOf(box(20, 20, 10, 10), keep)).toBe(0);
  });
  it('takes the box around boxes', () => {
    expect(around(box(10, 10, 5, 5), [box(0, 12, 5, 20)])).toEqual(box(0, 10, 15, 22));
  });
});

describe('the chip in a narrow window', () => {
  it('stands between the tools and the counter rather than on one of them or on the draft', () => {
    const [composer, counter] = [new DOMRect(0, 40, 420, 160), box(380, 206, 30, 20)];
    const lines = [box(12, 60, 400, 24), box(12, 168, 400, 24)];
    const [controls, near] = [[box(330, 2, 80, 36), box(10, 206, 110, 24)], [counter]];
    const defaultView = { innerWidth: 420, innerHeight: 800 };
    const sizes = { offsetWidth: 45, offsetHeight: 28, clientHeight: 28, scrollHeight: 28 };
    const chip = { ...sizes, ownerDocument: { defaultView } } as unknown as HTMLElement;
    const keep = [
      { boxes: lines, weight: 4 },
      { boxes: [composer], weight: 1 },
    ];
    const page = { look: () => ({ controls, near, far: [] }), controls: 4, near: 2, far: 0.01 };
    const { x = 0, y = 0 } = findPlace(chip, { spots: usualSpots(composer), keep, page }) ?? {};
    const all = [...keep, { boxes: [...controls, ...near], weight: 1 }];
    expect(costOf(box(x, y, 45, 28), all)).toBe(0);
  });
});

describe('a long list at the bottom of a window', () => {
  const spot: Spot = { beside: box(8, 100, 404, 150), placement: 'bottom-start', isDocked: true };
  it.each([
    ['with a scrollbar there', 788],
    ['with a keyboard on the screen', 480],
  ])('%s leaves the box above it free', (_what, height) => {
    const defaultView = { innerWidth: 420, innerHeight: 800, visualViewport: { width: 420, height } };
    const sizes = { offsetWidth: 404, offsetHeight: 560, clientHeight: 558, scrollHeight: 1000 };
    const list = { ...sizes, ownerDocument: { defaultView } } as unknown as HTMLElement;
    const place = findPlace(list, { spots: [spot], keep: [] });
    expect(place).toMatchObject({ y: 258, room: height - 258 - 8 });
  });
});

describe('the pointer on its way from the words to the card', () => {
  const words = [box(100, 100, 80, 20)];
  const below = box(60, 128, 352, 200);
  it.each([
    ['on the words', { x: 140, y: 110 }, true],
    ['in the gap', { x: 140, y: 124 }, true],
    ['in the gap, off to the side but above the card', { x: 380, y: 124 }, true],
    ['on the card', { x: 300, y: 300 }, true],
    ['above the words', { x: 140, y: 60 }, false],
    ['far right of both', { x: 700, y: 124 }, false],
  ])('%s', (_where, at, isSafe) => {
    expect(isOnTheWay(at, words, below)).toBe(isSafe);
  });
});

describe('panel and gate', () => {
  it('stand below the frame in line with the composer, however wide the frame is', () => {
    const [composer, frame] = [new DOMRect(100, 100, 400, 80), new DOMRect(0, 40, 1200, 240)];
    const anchors = { composer: () => composer, frame: () => frame, publish: () => undefined, lines: () => [] };
    const [first] = beside(anchors as unknown as OverlayAnchors, undefined).spots;
    expect(first?.beside).toMatchObject({ left: 100, right: 500, bottom: 280 });
  });
});
