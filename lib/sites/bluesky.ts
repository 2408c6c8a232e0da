import { closestThrough, firstWords, wordsIn } from './dom.ts';
import { speaksOfReply } from './labels.ts';
import { wordsAt } from './read.ts';
import type { Answered, Site } from './types.ts';

/** The post above the box says so in its label; its full text and its time stand on the page below. */
function answered(editor: HTMLElement): Answered | undefined {
  const composer =
    closestThrough(editor, '[role="dialog"]') ?? closestThrough(editor, '[data-testid="composePostView"]');
  const publish = composer?.querySelector('[data-testid="composerPublishBtn"]');
  const block = [...(composer?.querySelectorAll('[aria-label]') ?? [])].find(
    (one) =>
      one !== publish &&
      !one.contains(editor) &&
      speaksOfReply(one.getAttribute('aria-label')) &&
      !one.matches('button'),
  );
  const isReply = block !== undefined || speaksOfReply(publish?.getAttribute('aria-label'));
  if (!isReply) return undefined;
  const shown = wordsIn(block);
  const cards = document.querySelectorAll('[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]');
  const card = [...cards].find((one) => {
    const text = wordsAt(one, '[data-testid="postText"]');
    return text !== '' && shown.includes(text.slice(0, 60));
  });
  return {
    text: wordsAt(card, '[data-testid="postText"]') || shown,
    author: card ? `@${wordsAt(card, '-> data-testid').replace(/^\w+-by-/, '')}` : firstWords(block),
    age: wordsAt(card, 'a[href*="/post/"][aria-label]-> aria-label'),
  };
}

const site: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  network: 'bluesky',
  matches: ['https://bsky.app/*'],
  composers: [
    {
      editor: ['[data-testid="composePostView"] .ProseMirror', '[role="dialog"] .ProseMirror'],
      within: ['[role="dialog"]', '[data-testid="composePostView"]'],
      publish: ['[data-testid="composerPublishBtn"]'],
      keys: ['mod-enter'],
      identity: ['nav a[href^="/profile/"]-> href', 'a[aria-label="Profile"][href^="/profile/"]-> href'],
      answered,
    },
  ],
};
export default site;
