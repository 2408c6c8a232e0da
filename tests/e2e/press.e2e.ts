import { expect, type Tab, test } from '../browsers/index.ts';
import { marked, overlayIn } from './overlay.ts';

const TEXT = 'Hello all. Please be advised that the shop closes at 6.';
const PLACES = [
  { name: 'X', url: 'https://x.com/compose/post?page=draft-js', box: '[data-testid="tweetTextarea_0"]' },
  { name: 'Mastodon', url: 'https://mastodon.social/home?page=textarea', box: 'textarea' },
  { name: 'Bluesky', url: 'https://bsky.app/?page=tiptap', box: '.ProseMirror' },
] as const;

/** In the page, which hears nothing of a press on our part: changes the text while the hand is on the button. */
const changeUnderTheHand = (text: string): void => {
  setTimeout(() => {
    window.fixture.setText(text);
    document.documentElement.dataset.changed = 'yes';
  }, 200);
};
/** Holds the card's first fix down until the page has changed the text, and lets go. */
async function pressFix(tab: Tab): Promise<void> {
  const at = await tab.reach(([part]) => {
    const fix = part?.querySelector('.fixes button');
    const box = fix?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await tab.pressAt(at.x, at.y, { hold: 600 });
  await tab.until(() => document.documentElement.dataset.changed === 'yes');
}

async function openFix(tab: Tab, { url, box }: (typeof PLACES)[number]): Promise<void> {
  await tab.open(url);
  await tab.until(() => window.fixture !== undefined);
  await tab.click(box);
  await tab.type(TEXT);
  const overlay = overlayIn(tab);
  await expect.poll(async () => (await marked(tab)).join()).toContain('Please be advised');
  await overlay.clickButton('Forthright:');
  await overlay.clickButton('Please be advised');
  await expect.poll(overlay.words).toContain('form letter');
}

for (const place of PLACES) {
  test(`${place.name}: a fix never lands on other words when the page moves them under the hand`, async ({ tab }) => {
    await openFix(tab, place);
    await tab.evaluate(changeUnderTheHand, `Dear you, ${TEXT}`);
    await pressFix(tab);
    const [moved, mended] = [`Dear you, ${TEXT}`, 'Dear you, Hello all. The shop closes at 6.'];
    expect([moved, mended]).toContain(await tab.evaluate(() => window.fixture.model()));
  });

  test(`${place.name}: words that the page changed under the hand stay as they are`, async ({ tab }) => {
    const other = 'Everything is other now, and as long as it has been before.';
    await openFix(tab, place);
    await tab.evaluate(changeUnderTheHand, other);
    await pressFix(tab);
    expect(await tab.evaluate(() => window.fixture.model())).toBe(other);
    expect(await overlayIn(tab).words()).toContain('no longer there');
  });
}
