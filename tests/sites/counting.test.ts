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
    // What stands behind a link is no part of it, and counts.
    ['mastodon', 'See https://example.com/bread.', 28],
    ['mastodon', '(https://example.com/bread),', 26],
    ['mastodon', 'www.example.com/bread and example.com', 37],
    ['mastodon', 'https://nothing', 15],
    ['elk', 'See https://example.com/bread.', 28],
    ['phanpy', 'https://example.com/a?b=c!', 24],
    ['bluesky', `See https://www.example.com/${'a'.repeat(40)}.`, 4 + 15 + 13 + 3 + 1],
    ['bluesky', `(https://example.com/${'a'.repeat(40)})`, 1 + 11 + 13 + 3 + 1],
    ['bluesky', `example.com/${'a'.repeat(40)}, again`, 11 + 13 + 3 + 7],
    ['bluesky', `file.notadomainend/${'a'.repeat(40)}`, 59],
    ['bluesky', 'https://example.com/', 11],
    // Newer than the table of twitter-text, of several signs: a handshake of two skins, a phoenix, a head that nods.
    ['x', '🫱🏽‍🫲🏿', 2],
    ['x', '🐦‍🔥', 2],
    ['x', 'Yes 🙂‍↕️ 🫠🫶🏾', 11],
    ['x', '❤️‍🔥 © ™', 7],
    ['x', '👍🏽👍', 4],
  ])('%s counts “%s” as %i', (site, text, expected) => {
    expect(measureLength(text, site)?.used).toBe(expected);
  });

  it('takes the page’s own limit over the usual one', () => {
    expect(measureLength('Bread', 'mastodon', { limit: 5000 })).toEqual({ used: 5, limit: 5000 });
  });

  it('knows no limit for an unknown site', () => {
    expect(measureLength('Bread', 'generic')).toBeUndefined();
  });

  it('counts a content warning with the text, and a poll’s option not at all', () => {
    expect(measureLength('Bread', 'mastodon', { warning: 'Food 🍞' })).toEqual({ used: 11, limit: 500 });
    expect(measureLength('Yes', 'mastodon', { part: 'option' })).toBeUndefined();
    expect(measureLength('Bread', 'reddit', { part: 'title', limit: 300 })).toEqual({ used: 5, limit: 300 });
  });

  it('never counts a link as longer than it is for Bluesky', () => {
    expect(countBluesky(LONG_LINK)).toBeLessThan(LONG_LINK.length);
    expect(countMastodon('')).toBe(0);
  });
});
