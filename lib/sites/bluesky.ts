import { attribute, closestThrough, contains, matches, query, queryAll } from '../dom/index.ts';
import { watchDeleted } from './deleting.ts';
import { firstWords, wordsIn } from './dom.ts';
import { speaksOfAlt, speaksOfReply } from './labels.ts';
import { MESSAGE } from './messages.ts';
import { wordsAt } from './read.ts';
import type { Answered, Site } from './types.ts';

/** Posts of the page. */
const CARDS = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
/** Characters of a quoted post that cannot stand in the box by chance. */
const FEWEST = 12;

/** The post above the box says so in its label; its full text and its time stand on the page below. */
function answered(editor: HTMLElement): Answered | undefined {
  const composer =
    closestThrough(editor, '[role="dialog"]') ?? closestThrough(editor, '[data-testid="composePostView"]');
  const publish = query(composer, '[data-testid="composerPublishBtn"]');
  const block = queryAll(composer, '[aria-label]').find(
    (one) =>
      one !== publish &&
      !contains(one, editor) &&
      speaksOfReply(attribute(one, 'aria-label')) &&
      !matches(one, 'button'),
  );
  const isReply = block !== undefined || speaksOfReply(attribute(publish, 'aria-label'));
  // A quoted post has no mark of its own in the box: it is known by its words on the page below.
  const shown = isReply ? wordsIn(block) : wordsIn(composer).replace(wordsIn(editor), '');
  const cards = queryAll(document, CARDS);
  const card = cards.find((one) => {
    const text = wordsAt(one, '[data-testid="postText"]');
    return text.length >= (isReply ? 1 : FEWEST) && shown.includes(text.slice(0, 60));
  });
  if (!isReply && !card) return undefined;
  return {
    text: wordsAt(card, '[data-testid="postText"]') || shown,
    ...(!isReply && { isQuoted: true }),
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
    MESSAGE,
    {
      editor: ['[data-testid="composePostView"] .ProseMirror', '[role="dialog"] .ProseMirror'],
      within: ['[role="dialog"]', '[data-testid="composePostView"]'],
      publish: ['[data-testid="composerPublishBtn"]'],
      keys: ['mod-enter'],
      identity: ['nav a[href^="/profile/"]-> href', 'a[aria-label="Profile"][href^="/profile/"]-> href'],
      answered,
    },
    {
      part: 'alt',
      saves: true,
      kind: 'post',
      editor: ['[role="dialog"] textarea'],
      when: (editor) => speaksOfAlt(attribute(editor, 'aria-label')),
      within: ['[role="dialog"]'],
      publish: [],
      says: ['publish'],
      keys: [],
      limit: 2000,
    },
  ],
  deleted: watchDeleted({
    post: CARDS,
    text: '[data-testid="postText"]',
    quoted: '[role="link"] [role="link"]',
    item: '[data-testid="postDropdownDeleteBtn"]',
    confirm: '[data-testid="confirmBtn"]',
  }),
};
export default site;
