import { closestThrough, query, queryAll, textOf } from '../dom/index.ts';
import { watchDeleted, watchRedrafted } from './deleting.ts';
import { wordsIn } from './dom.ts';
import { saysDelete } from './labels.ts';
import { wordsAt } from './read.ts';
import type { Answered, ComposerShape, Site } from './types.ts';

const formOf = (editor: HTMLElement) => closestThrough(editor, 'form.compose-form, .compose-form');

/** Since 4.5 the quoted post stands below the text. */
function quoted(form: Element | undefined): Answered | undefined {
  const quote = query(form, '.status__quote');
  const text = wordsAt(quote, '.status__content');
  return text === ''
    ? undefined
    : {
        text,
        author: wordsAt(quote, '.display-name__account'),
        age: wordsAt(quote, 'time-> datetime'),
        isQuoted: true,
      };
}

function answered(editor: HTMLElement): Answered | undefined {
  const form = formOf(editor);
  const indicator = query(form, '.reply-indicator');
  if (!indicator) return quoted(form);
  const text = wordsIn(query(indicator, '.reply-indicator__content'));
  const author = wordsIn(query(indicator, '.display-name__account'));
  // The indicator has no time; the status itself usually still stands in a column.
  const status = queryAll(document, 'article, .status').find((one) => wordsIn(one).includes(text.slice(0, 80)));
  return { text, author, age: wordsAt(status, 'time-> datetime') };
}

/** The server's limit minus nothing: the counter shows what is left, so limit = left + used. */
function limit(editor: HTMLElement): number | undefined {
  try {
    const state = JSON.parse(textOf(query(document, 'script#initial-state')) || '{}');
    const max = state?.max_toot_chars ?? state?.meta?.max_characters ?? state?.configuration?.statuses?.max_characters;
    if (typeof max === 'number') return max;
  } catch {
    // Another server software put something else there: the counter or the default will do.
  }
  const max = Number(wordsAt(formOf(editor), '.character-counter-> data-max'));
  return Number.isFinite(max) && max > 0 ? max : undefined;
}

const FORM: Omit<ComposerShape, 'editor'> = {
  within: ['form.compose-form', '.compose-form'],
  publish: ['.compose-form__submit button[type="submit"]', 'button[type="submit"]'],
  keys: ['mod-enter'],
  identity: ['.navigation-bar .display-name__account'],
  // The sign of the visibility: 4.2 on its button, 4.3 on that of the list, 4.5 on that of the dialog.
  direct: ':is(.privacy-dropdown__value-icon, .dropdown-button) :is(.fa-at, .icon-at)',
  // Visibility is fixed once it is out; 4.2 has no other sign.
  edits: '.edit-indicator, .privacy-dropdown__value-icon:disabled',
};
const WARNING = '.spoiler-input__input:not(:disabled)';

const site: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  network: 'mastodon',
  // The servers most people are on; any other is recognised by its page once the user allows it.
  matches: [
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'fosstodon.org',
    'hachyderm.io',
    'mastodon.world',
    'infosec.exchange',
  ].map((host) => `https://${host}/*`),
  isHere: (page) => query(page, '#mastodon, script#initial-state') !== null,
  composers: [
    {
      ...FORM,
      editor: ['textarea.autosuggest-textarea__textarea', '.compose-form textarea'],
      warning: WARNING,
      answered,
    },
    { ...FORM, part: 'warning', kind: 'post', editor: [WARNING] },
    { ...FORM, part: 'option', kind: 'post', editor: ['.poll__option input[type="text"]'], keys: [] },
    {
      part: 'alt',
      saves: true,
      kind: 'post',
      editor: ['.dialog-modal textarea#description', '.report-modal__comment textarea#upload-modal__description'],
      within: ['.modal-root__modal'],
      publish: [
        '.dialog-modal__header .button:not(.button-secondary)',
        '.report-modal__comment button[type="submit"]', // 4.2
      ],
      keys: ['mod-enter'],
      limit: 1500,
    },
  ],
  limit,
  // Who took the question away in the settings gets no correction: nothing tells a deletion from leaving the page.
  deleted: watchRedrafted(
    watchDeleted({
      post: '.status, .detailed-status',
      text: '.status__content__text',
      quoted: '.status__quote',
      item: '.dropdown-menu__item--dangerous :is(a, button)',
      confirm: '.modal-root__modal button',
      says: saysDelete,
    }),
  ),
};
export default site;
