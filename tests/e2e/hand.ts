import { expect, type Tab } from '../browsers/index.ts';
import { pause, poll } from '../browsers/tab.ts';
import { marked, overlayIn } from './overlay.ts';

/** Says stop in any region, and is one template to write twice. */
export const STOP = 'Thank you [first name], see you tomorrow at nine.';
export const HONEST = 'We open at 9 tomorrow, come and say hi.';
/** The words of STOP that are marked. */
export const BLANK = '[first name]';
export const GATE = 'A last look';

/** A compose box as a hand meets it. */
export interface Composer {
  readonly name: string;
  readonly url: string;
  readonly box: string;
  /** The control that publishes. */
  readonly post: string;
}

const FIELD = 'textarea';
const SUBMIT = 'button[type="submit"]';
export const X: Composer = {
  name: 'X',
  url: 'https://x.com/compose/post?page=draft-js',
  box: '[data-testid="tweetTextarea_0"]',
  post: '[data-testid="tweetButton"]',
};
export const mastodon = (page: string): Composer => ({
  name: 'Mastodon',
  url: `https://mastodon.social/home?page=${page}`,
  box: FIELD,
  post: SUBMIT,
});
export const MASTODON = mastodon('textarea');
export const ELK: Composer = {
  name: 'Elk',
  url: 'https://elk.zone/?page=elk',
  box: '[contenteditable="true"]',
  post: '.publish-button',
};
export const BLUESKY: Composer = {
  name: 'Bluesky',
  url: 'https://bsky.app/?page=tiptap',
  box: '[contenteditable="true"]',
  post: '[data-testid="composerPublishBtn"]',
};

export const model = (tab: Tab) => tab.evaluate(() => window.fixture.model());
export const posts = (tab: Tab) => tab.evaluate(() => window.fixture.posts.length);

export async function open(tab: Tab, { url }: Composer) {
  await tab.open(url);
  await tab.until(() => window.fixture !== undefined);
  return overlayIn(tab);
}

/** Types into the box and waits until its words are read. */
export async function write(tab: Tab, { box }: Composer, text: string): Promise<void> {
  await tab.click(box);
  await tab.type(text);
  await expect.poll(() => model(tab)).toBe(text);
  if (text.includes(BLANK)) await expect.poll(() => marked(tab)).toContain(BLANK);
  else await expect.poll(overlayIn(tab).chip).toMatch(/must-fix|to check|idea|Nothing found/);
}

export async function openAndWrite(tab: Tab, composer: Composer, text = STOP) {
  const overlay = await open(tab, composer);
  await write(tab, composer, text);
  return overlay;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Middle of an element of the page. */
export async function middleOf(tab: Tab, selector: string): Promise<Spot> {
  const at = await tab.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'nearest' });
    const box = element?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  if (!at) throw new Error(`no ${selector} on the page`);
  return at;
}

/** The hand goes to a control, presses and lets go. */
export async function pressOn(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await middleOf(tab, selector);
  await tab.pressAt(x, y);
}

/** Middle of the gate's button that says this. */
export async function answerAt(tab: Tab, words: string): Promise<Spot> {
  const find = (parts: readonly ShadowRoot[], wanted: string) =>
    parts
      .flatMap((part) => [...part.querySelectorAll('dialog.gate button')])
      .filter((button) => button.textContent === wanted)
      .map((button) => button.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))[0];
  return poll(() => tab.reach(find, words), `the gate’s “${words}”`);
}

/** Is the gate on the screen, with nothing of the page over it? */
export const isGateInSight = (tab: Tab): Promise<boolean> =>
  tab.reach((parts) =>
    parts.some((part) => {
      const box = part.querySelector('dialog.gate')?.getBoundingClientRect();
      const at = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return box !== undefined && box.width > 0 && at === part.host;
    }),
  );

/** It is asked, in sight, and nothing went out. */
export async function expectAsked(tab: Tab, posted = 0): Promise<void> {
  await expect.poll(overlayIn(tab).dialog).toBe(GATE);
  await expect.poll(() => isGateInSight(tab)).toBe(true);
  expect(await posts(tab)).toBe(posted);
}

/** Exactly so many went out: also a while later, and no question is open. */
export async function expectPosted(tab: Tab, count: number): Promise<void> {
  await expect.poll(() => posts(tab)).toBe(count);
  await expect.poll(overlayIn(tab).dialog).toBe('');
  await pause(500); // what would be a second post had its time
  expect([await posts(tab), await overlayIn(tab).dialog()]).toEqual([count, '']);
}
