import { describe, expect, it } from 'vitest';
import { countBluesky, countMastodon, measureLength } from '../../lib/sites/counting.ts';

const LONG_LINK = `https://example.com/${'a'.repeat(60)}`;

describe('the sites’ own counting', () => {
  it.each([
    ['x', 'Bread at 8', 10],
    ['x', `Bread ${LONG_LINK}`, 29],
    ['x', 'パン', 4],
    ['x', '👨‍👩‍👧', 2],
    ['mastodon', `Bread ${LONG_LINK}`, 29],
    ['mastodon', 'Hi @ann@mastodon.example', 7],
    ['bluesky', '👨‍👩‍👧 family', 8],
    ['linkedin', 'Bread', 5],
  ])('%s counts “%s” as %i', (site, text, expected) => {
    expect(measureLength(text, site, undefined)?.used).toBe(expected);
  });

  it('takes the page’s own limit over the usual one', () => {
    expect(measureLength('Bread', 'mastodon', 5000)).toEqual({ used: 5, limit: 5000 });
  });

  it('knows no limit for an unknown site', () => {
    expect(measureLength('Bread', 'generic', undefined)).toBeUndefined();
  });

  it('never counts a link as longer than it is for Bluesky', () => {
    expect(countBluesky(LONG_LINK)).toBeLessThan(LONG_LINK.length);
    expect(countMastodon('')).toBe(0);
  });
});
