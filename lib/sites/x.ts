import { closestThrough, query, queryAll } from '../dom/index.ts';
import { pathOf } from './address.ts';
import { watchDeleted } from './deleting.ts';
import { wordsIn } from './dom.ts';
import { saysDelete, saysPost } from './labels.ts';
import { MESSAGE } from './messages.ts';
import { wordsAt } from './read.ts';
import type { Answered, Site } from './types.ts';

const STATUS_PATH = /\/status\/(\d+)/;

const dialogOf = (editor: HTMLElement) => closestThrough(editor, '[role="dialog"]');

/** The box on a post's page can also publish a new post: then its button says so. */
const publishesAnew = (column: Element) => {
  const button = query(column, '[data-testid="tweetButtonInline"]');
  return button !== null && saysPost(button);
};

/** The post answered: in a dialog the article above the box, on a post's own page the article of its address. */
function parentOf(editor: HTMLElement): Element | null | undefined {
  const dialog = dialogOf(editor);
  if (dialog) return query(dialog, 'article[data-testid="tweet"]');
  const column = closestThrough(editor, '[data-testid="primaryColumn"], main');
  // The mobile layout has a page of its own for writing: a post on it is the one answered.
  if (pathOf().startsWith('/compose/')) return query(column, 'article[data-testid="tweet"]');
  const id = STATUS_PATH.exec(pathOf())?.[1];
  if (!column || !id || publishesAnew(column)) return undefined;
  const articles = queryAll(column, 'article[data-testid="tweet"]');
  return articles.find((article) => query(article, `a[href*="/status/${id}"] time`)) ?? articles[0];
}

/** Text of the article itself, not of a post quoted inside it. */
const TEXT = '[data-testid="tweetText"]';
const ownText = (article: Element) => queryAll(article, TEXT).find((text) => !closestThrough(text, '[role="link"]'));

/** The post quoted stands among what is attached to the box. */
const quoteOf = (editor: HTMLElement) =>
  query(closestThrough(editor, FRAME.join()), `[data-testid="attachments"] [role="link"]:has(${TEXT})`);

function answered(editor: HTMLElement): Answered | undefined {
  const article = parentOf(editor);
  const quote = article ? undefined : quoteOf(editor);
  const post = article ?? quote;
  const text = wordsIn(article ? ownText(article) : query(quote, TEXT));
  if (!post || (quote && text === '')) return undefined;
  return {
    text,
    author: /@\w+/.exec(wordsAt(post, '[data-testid="User-Name"]'))?.[0] ?? '',
    age: wordsAt(post, 'time-> datetime'),
    ...(quote && { isQuoted: true }),
  };
}

function identity(): string {
  const avatar = wordsAt(
    document,
    '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]-> data-testid',
  );
  const link = wordsAt(document, '[data-testid="AppTabBar_Profile_Link"]-> href');
  const name = avatar.slice('UserAvatar-Container-'.length) || link.slice(1);
  return name ? `@${name}` : '';
}

const FRAME = ['[role="dialog"]', '[data-testid="primaryColumn"]', 'main', 'body'];
const PUBLISH = ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'];
const site: Site = {
  id: 'x',
  name: 'X',
  network: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
  composers: [
    {
      ...MESSAGE,
      inside: '[data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]',
      when: () => true,
      publish: ['[data-testid="dmComposerSendButton"]', '[data-testid="dm-composer-send-button"]'],
    },
    MESSAGE,
    {
      editor: [
        '[data-testid^="tweetTextarea_"][contenteditable="true"]',
        '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
        'textarea[data-testid^="tweetTextarea_"]',
        '[data-testid^="tweetTextarea_"] textarea',
      ],
      within: FRAME,
      publish: PUBLISH,
      keys: ['mod-enter'],
      identity,
      answered,
    },
    {
      part: 'option',
      kind: 'post',
      editor: ['input[name^="Choice"]'],
      within: FRAME,
      publish: PUBLISH,
      keys: [],
      limit: 25,
    },
    {
      part: 'alt',
      saves: true,
      kind: 'post',
      editor: ['textarea[data-testid="altTextInput"]', 'textarea[name="altTextInput"]'],
      within: FRAME,
      publish: ['[data-testid="endEditingButton"]'],
      keys: [],
      limit: 1000,
    },
  ],
  deleted: watchDeleted({
    post: 'article[data-testid="tweet"]',
    text: TEXT,
    quoted: '[role="link"]',
    item: '[role="menuitem"]',
    confirm: '[data-testid="confirmationSheetConfirm"]',
    says: saysDelete,
  }),
};
export default site;
