import { closestThrough, wordsIn } from './dom.ts';
import type { Answered, Site } from './types.ts';

const formOf = (editor: HTMLElement) => closestThrough(editor, 'form.compose-form, .compose-form');

function answered(editor: HTMLElement): Answered | undefined {
  const indicator = formOf(editor)?.querySelector('.reply-indicator');
  if (!indicator) return undefined;
  const text = wordsIn(indicator.querySelector('.reply-indicator__content'));
  const author = wordsIn(indicator.querySelector('.display-name__account'));
  // The indicator has no time; the status itself usually still stands in a column.
  const status = [...document.querySelectorAll('article, .status')].find((one) =>
    wordsIn(one).includes(text.slice(0, 80)),
  );
  return { text, author, age: status?.querySelector('time')?.getAttribute('datetime') ?? '' };
}

/** The server's limit minus nothing: the counter shows what is left, so limit = left + used. */
function limit(editor: HTMLElement): number | undefined {
  try {
    const state = JSON.parse(document.querySelector('script#initial-state')?.textContent ?? '{}');
    const max = state?.max_toot_chars ?? state?.meta?.max_characters ?? state?.configuration?.statuses?.max_characters;
    if (typeof max === 'number') return max;
  } catch {
    // Another server software put something else there: the counter or the default will do.
  }
  const max = Number(formOf(editor)?.querySelector('.character-counter')?.getAttribute('data-max'));
  return Number.isFinite(max) && max > 0 ? max : undefined;
}

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
  isHere: (page) => page.querySelector('#mastodon, script#initial-state') !== null,
  composers: [
    {
      editor: ['textarea.autosuggest-textarea__textarea', '.compose-form textarea'],
      within: ['form.compose-form', '.compose-form'],
      publish: ['.compose-form__submit button[type="submit"]', 'button[type="submit"]'],
      keys: ['mod-enter'],
      identity: ['.navigation-bar .display-name__account'],
      answered,
    },
  ],
  limit,
};
export default site;
