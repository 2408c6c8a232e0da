// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { queryThrough } from '../../lib/dom/index.ts';
import { COUNTINGS } from '../../lib/sites/counting.ts';
import {
  type FoundComposer,
  findComposer,
  identityKey,
  publishControlOf,
  readSurroundings,
  siteOf,
  sites,
} from '../../lib/sites/index.ts';
import { PLACES, type Place } from './places.ts';

const COMPANY = { names: ['Acme'], handles: ['@acme'] };

/** No layout in happy-dom: everything takes room unless it says it is a ghost. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return (this.closest('.ghost') ? { width: 0, height: 0 } : { width: 300, height: 40 }) as DOMRect;
  });
});

function show({ url, html, shadows = {} }: Pick<Place, 'url' | 'html' | 'shadows'>) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = html;
  for (const [selector, inside] of Object.entries(shadows)) {
    const host = document.querySelector(selector) as Element;
    (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).innerHTML = inside;
  }
}
const at = (selector: string) => queryThrough(document, selector).at(-1) as HTMLElement;
const foundIn = (place: Place): FoundComposer => {
  show(place);
  const found = findComposer(siteOf(sites, document, location.hostname), at(place.focus));
  if (!found) throw new Error(`no composer of ${place.site} at ${place.focus}`);
  return found;
};

describe.each(PLACES)('$site: $what', (place) => {
  it('is found, with its control and limit', () => {
    const found = foundIn(place);
    expect(found.site.id).toBe(place.site);
    if (place.limit || place.kind === 'post') expect(found.shape.limit).toBe(place.limit);
    if (place.press) expect(publishControlOf(found)).toBe(at(place.press));
  });

  it('tells its kind, who writes and what is answered', () => {
    const { kind, identity, answered, account } = readSurroundings(foundIn(place), COMPANY, {});
    expect(kind).toBe(place.kind);
    if (place.identity) expect(identity).toBe(place.identity);
    if (place.account) expect(account).toBe(place.account);
    if (place.answered) expect(answered).toMatchObject(place.answered);
    else if (place.kind === 'post') expect(answered).toBeUndefined();
  });
});

describe('who writes', () => {
  const placeOf = (name: string): Place => ({
    ...(PLACES.find(({ site, kind }) => site === 'facebook' && kind === 'post') as Place),
    html: `<div role="dialog"><div role="textbox" contenteditable="true" aria-label="What's on your mind, ${name}?"></div></div>`,
  });
  const accountOf = (name: string, company = COMPANY, corrections = {}) =>
    readSurroundings(foundIn(placeOf(name)), company, corrections).account;

  it.each(['Acme', 'ACME', 'Acme Ltd', 'Acme, Inc.', '@acme', '@acme@mastodon.social'])('“%s” is the company', (name) =>
    expect(accountOf(name)).toBe('company'),
  );
  it.each(['Ana', 'Acme Fan', 'Acmer'])('“%s” is a person', (name) => expect(accountOf(name)).toBe('personal'));
  it('nobody knows while the profile has no name', () =>
    expect(accountOf('Acme', { names: [], handles: [] })).toBe('unknown'));
  it('the writer’s own correction wins', () =>
    expect(accountOf('Ana', COMPANY, { [identityKey('facebook', 'Ana')]: 'company' })).toBe('company'));
  it('a name that is shown only while the box is empty is kept', () => {
    show({ url: 'https://www.facebook.com/', html: '<div role="textbox" contenteditable="true"></div>' });
    const found = findComposer(siteOf(sites, document, location.hostname), at('[role="textbox"]')) as FoundComposer;
    expect(readSurroundings(found, COMPANY, {}, 'Acme').identity).toBe('Acme');
  });
});

describe('what is no composer', () => {
  it.each([
    [
      'https://www.youtube.com/',
      '<div id="contenteditable-root" class="ghost" contenteditable="true"></div>',
      'a ghost',
    ],
    ['https://www.linkedin.com/', '<div class="ql-clipboard" contenteditable="true"></div>', 'Quill’s clipboard'],
    [
      'https://www.reddit.com/',
      '<faceplate-search-input><textarea></textarea></faceplate-search-input>',
      'a search box',
    ],
    ['https://www.pinterest.com/', '<input type="search">', 'a search field'],
    ['https://mail.example/', '<input type="text">', 'a field of an unknown site'],
  ])('%s: %s', (url, html) => {
    show({ url, html });
    expect(
      findComposer(siteOf(sites, document, location.hostname), at('[contenteditable], textarea, input')),
    ).toBeUndefined();
  });

  it('the button of another comment is not this one’s', () => {
    const box = (id: string) =>
      `<div><div data-testid="ui-core-tiptap-text-editor-wrapper"><div id="${id}" class="ProseMirror" contenteditable="true"></div></div><button id="post-${id}">Comment</button></div>`;
    show({ url: 'https://www.linkedin.com/feed/', html: `<main>${box('one')}${box('two')}</main>` });
    const site = siteOf(sites, document, location.hostname);
    expect(publishControlOf(findComposer(site, at('#one')) as FoundComposer)).toBe(at('#post-one'));
    expect(publishControlOf(findComposer(site, at('#two')) as FoundComposer)).toBe(at('#post-two'));
  });

  it.each(['https://shop.example/', 'https://www.linkedin.com/article/new/'])(
    'on %s no publish button is known: none is found, and card and panel have their place all the same',
    (url) => {
      show({ url, html: '<form><div class="ProseMirror" contenteditable="true"></div><button>Post</button></form>' });
      const found = findComposer(siteOf(sites, document, location.hostname), at('.ProseMirror')) as FoundComposer;
      expect(found.shape.publish).toEqual([]);
      expect(publishControlOf(found)).toBeUndefined();
    },
  );
});

describe('every site', () => {
  it('has a place in the tests', () =>
    expect(sites.map(({ id }) => id).filter((id) => !PLACES.some(({ site }) => site === id))).toEqual([]));
  it('has a length, but for Buffer, which writes for many', () =>
    expect(sites.map(({ id }) => id).filter((id) => !(id in COUNTINGS))).toEqual(['buffer']));
  it('has an id and addresses of its own', () => {
    const matches = sites.flatMap((site) => site.matches);
    expect(new Set(matches).size).toBe(matches.length);
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });
});
