import { closestThrough, isConnected, queryAll, real, textOf } from '../dom/index.ts';
import { speaksOfRedraft } from './labels.ts';
import type { Site } from './types.ts';

type Deleted = NonNullable<Site['deleted']>;

/** How a site deletes a published post: its menu, the item there, a last question. */
interface DeletedPlace {
  /** The post on the page; its menu opens from a control inside it. */
  readonly post: string;
  /** Its words; never those inside a post it quotes. */
  readonly text: string;
  readonly quoted: string;
  readonly item: string;
  /** What answers the last question with yes. */
  readonly confirm: string;
  /** Where item and answer have no mark of their own: what they must say. */
  readonly says?: (control: Element) => boolean;
}

/** Milliseconds the site may take to delete it. */
const WITHIN = 10_000;

/**
 * Follows the presses from a post's menu to the answer of a hand, and tells the post's words once the page shows it no
 * more. Whatever else is pressed in between ends it: better an entry too many in the ledger than one too few.
 */
export function watchDeleted({ post, text, quoted, item, confirm, says }: DeletedPlace): Deleted {
  let opened: Element | undefined;
  let isChosen = false;
  let stop = (): void => undefined;
  const wordsOf = (one: Element) => {
    const words = queryAll(one, text).find((found) => !closestThrough(found, quoted));
    return words instanceof HTMLElement ? real(words, 'innerText').trim() : '';
  };
  const isAt = (target: Element, selector: string): boolean => {
    const control = closestThrough(target, selector);
    return control !== undefined && (!says || says(control));
  };
  const wait = (card: Element, tell: (words: string | undefined) => void) => {
    const words = wordsOf(card);
    const gone = new MutationObserver(() => {
      if (isConnected(card)) return;
      stop();
      // Drawn anew it still stands there.
      if (words !== '' && !queryAll(document, post).some((one) => wordsOf(one) === words)) tell(words);
    });
    stop = () => gone.disconnect();
    setTimeout(stop, WITHIN);
    gone.observe(document, { childList: true, subtree: true });
  };
  return ({ target }, tell) => {
    stop();
    if (!(target instanceof Element)) return;
    if (opened && isChosen && isAt(target, confirm)) {
      wait(opened, tell);
      [opened, isChosen] = [undefined, false];
    } else if (opened && isAt(target, item)) isChosen = true;
    else [opened, isChosen] = [closestThrough(target, post), false];
  };
}

/** The same on a site that can also delete a post to write it anew. */
export const watchRedrafted =
  (deleted: Deleted): Deleted =>
  (click, tell) => {
    const { target } = click;
    const item = target instanceof Element && closestThrough(target, 'button, a, [role="menuitem"]');
    if (item && speaksOfRedraft(textOf(item))) tell(undefined);
    deleted(click, tell);
  };
