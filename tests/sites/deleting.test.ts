// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hostOf, siteOf, sites } from '../../lib/sites/index.ts';

/** A page with two posts; the menu and the site's last question lie over it, as they do on the sites. */
interface Place {
  readonly url: string;
  post(text: string, name: string): string;
  readonly item: string;
  readonly other: string;
  readonly question: string;
}
const PLACES: Readonly<Record<string, Place>> = {
  Mastodon: {
    url: 'https://mastodon.social/home',
    post: (text, name) =>
      `<article id="${name}"><div class="status"><div class="status__content"><div class="status__content__text">${text}</div><button>Translate</button></div><button class="more">…</button></div></article>`,
    item: '<li class="dropdown-menu__item--dangerous"><button class="item">Delete</button></li>',
    other: '<li class="dropdown-menu__item--dangerous"><button class="item">Delete &amp; re-draft</button></li>',
    question:
      '<div class="modal-root__modal safety-action-modal"><h1>Delete post?</h1><button class="no">Cancel</button><button class="yes">Delete</button></div>',
  },
  'Mastodon 4.2, German': {
    url: 'https://mastodon.social/home',
    post: (text, name) =>
      `<article id="${name}"><div class="status"><div class="status__content"><div class="status__content__text">${text}</div></div><button class="more">…</button></div></article>`,
    item: '<li class="dropdown-menu__item--dangerous"><a role="button" class="item">Löschen</a></li>',
    other:
      '<li class="dropdown-menu__item--dangerous"><a role="button" class="item">Löschen und neu erstellen</a></li>',
    question:
      '<div class="modal-root__modal confirmation-modal"><button class="no">Abbrechen</button><button class="yes">Löschen</button></div>',
  },
  Elk: {
    url: 'https://elk.zone/home',
    post: (text, name) =>
      `<div id="${name}"><div aria-roledescription="status-card"><span class="content-rich">${text}</span><button class="more">…</button></div></div>`,
    item: '<button type="button" class="item"><div class="i-ri:delete-bin-line"></div>Delete</button>',
    other: '<button type="button" class="item"><div class="i-ri:eraser-line"></div>Delete &amp; re-draft</button>',
    question:
      '<div role="dialog"><button btn-text class="no">Cancel</button><button btn-solid class="yes">Delete</button></div>',
  },
  Bluesky: {
    url: 'https://bsky.app/',
    post: (text, name) =>
      `<div id="${name}"><div data-testid="feedItem-by-acme.example"><div data-testid="postText">${text}</div><button class="more">…</button></div></div>`,
    item: '<div role="menuitem" data-testid="postDropdownDeleteBtn" class="item">Delete post</div>',
    other: '<div role="menuitem" class="item">Edit interaction settings</div>',
    question:
      '<div role="dialog"><button data-testid="confirmBtn" class="yes">Delete</button><button class="no">Cancel</button></div>',
  },
  X: {
    url: 'https://x.com/home',
    post: (text, name) =>
      `<div id="${name}"><article data-testid="tweet"><div data-testid="tweetText">${text}</div><button class="more">…</button></article></div>`,
    item: '<div role="menuitem" class="item"><span>Delete</span></div>',
    other: '<div role="menuitem" class="item"><span>Pin to your profile</span></div>',
    question:
      '<div role="alertdialog"><button data-testid="confirmationSheetConfirm" class="yes">Delete</button><button data-testid="confirmationSheetCancel" class="no">Cancel</button></div>',
  },
};
const LOAF = 'Our oat loaf is back.';
const MARKET = 'See you at the market on Monday.';

let told: (string | undefined)[] = [];
beforeEach(() => {
  told = [];
});
function show({ url, post, item, question }: Place, which = item) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = `<main>${post(LOAF, 'loaf')}${post(MARKET, 'market')}<button class="elsewhere">Home</button></main>
    <div class="menu">${which}</div>${question}`;
  const site = siteOf(sites, document, hostOf());
  const press = (selector: string) => {
    const target = document.querySelector(selector);
    if (!target) throw new Error(`no ${selector}`);
    site.deleted?.({ target }, (text) => told.push(text));
  };
  return press;
}
const leaves = async (selector: string) => {
  document.querySelector(selector)?.remove();
  await new Promise((done) => setTimeout(done));
};

describe.each(Object.entries(PLACES))('a post deleted on %s', (_, place) => {
  it('is told once it left the page', async () => {
    const press = show(place);
    for (const step of ['#loaf .more', '.item', '.yes']) press(step);
    expect(told).toEqual([]);
    await leaves('#loaf');
    expect(told).toEqual([LOAF]);
  });

  it('is not, when the last question was answered with no', async () => {
    const press = show(place);
    for (const step of ['#loaf .more', '.item', '.no']) press(step);
    await leaves('#loaf');
    expect(told).toEqual([]);
  });

  it('is not, when something else was chosen in its menu', async () => {
    const press = show(place, place.other);
    for (const step of ['#loaf .more', '.item', '.yes']) press(step);
    await leaves('#loaf');
    // To be written anew: what takes its place is told when it is published.
    expect(told).toEqual(/re-draft|neu/.test(place.other) ? [undefined] : []);
  });

  it('is not, when another post left the page', async () => {
    const press = show(place);
    for (const step of ['#loaf .more', '.item', '.yes']) press(step);
    await leaves('#market');
    expect(told).toEqual([]);
  });

  it('is not, when the hand went on before it left', async () => {
    const press = show(place);
    for (const step of ['#loaf .more', '.item', '.yes', '.elsewhere']) press(step);
    await leaves('#loaf');
    expect(told).toEqual([]);
  });

  it('is not, while the page only draws it anew', async () => {
    const press = show(place);
    for (const step of ['#loaf .more', '.item', '.yes']) press(step);
    document.querySelector('#market')?.insertAdjacentHTML('afterend', place.post(LOAF, 'again'));
    await leaves('#loaf');
    expect(told).toEqual([]);
  });

  it('is not, when the site took too long', async () => {
    vi.useFakeTimers();
    const press = show(place);
    for (const step of ['#loaf .more', '.item', '.yes']) press(step);
    vi.advanceTimersByTime(11_000);
    vi.useRealTimers();
    await leaves('#loaf');
    expect(told).toEqual([]);
  });
});

it('a post without words of its own is nobody’s: the words of the one it quotes are not taken for its own', async () => {
  const quote = `<div role="link"><div data-testid="tweetText">${MARKET}</div></div>`;
  const place = PLACES.X as Place;
  const press = show({
    ...place,
    post: (_, name) =>
      `<div id="${name}"><article data-testid="tweet">${quote}<button class="more">…</button></article></div>`,
  });
  for (const step of ['#loaf .more', '.item', '.yes']) press(step);
  document.querySelector('#market')?.remove();
  await leaves('#loaf');
  expect(told).toEqual([]);
});
