import { expect, test } from '../browsers/index.ts';
import { marked, overlayIn } from './overlay.ts';

const TEXT = 'Hello all. Please be advised that the shop closes at 6.';
const PLACES = [
  { name: 'X', url: 'https://x.com/compose/post?page=draft-js', box: '[data-testid="tweetTextarea_0"]' },
  { name: 'Mastodon', url: 'https://mastodon.social/home?page=textarea', box: 'textarea' },
  { name: 'Bluesky', url: 'https://bsky.app/?page=tiptap', box: '.ProseMirror' },
] as const;

/** When a page changes the text under the hand that presses a fix, and what may then stand there. */
const MOMENTS = ['pointerdown', 'pointerup', 'click'] as const;

for (const place of PLACES) {
  for (const moment of MOMENTS) {
    test(`${place.name}: a fix never lands on other words when the page moves them at ${moment}`, async ({ tab }) => {
      await tab.open(place.url);
      await tab.until(() => window.fixture !== undefined);
      await tab.click(place.box);
      await tab.type(TEXT);
      const overlay = overlayIn(tab);
      await expect.poll(async () => (await marked(tab)).join()).toContain('Please be advised');
      await overlay.clickButton('Forthright:');
      await overlay.clickButton('Please be advised');
      await expect.poll(overlay.words).toContain('form letter');
      await tab.evaluate(
        (type, text) => addEventListener(type, () => window.fixture.setText(text), { capture: true, once: true }),
        moment,
        `Dear you, ${TEXT}`,
      );
      await overlay.clickFirst('.fixes button');
      const model = () => tab.evaluate(() => window.fixture.model());
      const [moved, mended] = [`Dear you, ${TEXT}`, 'Dear you, Hello all. The shop closes at 6.'];
      if (moment === 'click') await expect.poll(model).toBe(mended);
      else await expect.poll(model).toMatch(/^Dear you, /);
      expect([moved, mended]).toContain(await model());
    });
  }

  test(`${place.name}: words that the page changed under the hand stay, and the person is told`, async ({ tab }) => {
    await tab.open(place.url);
    await tab.until(() => window.fixture !== undefined);
    await tab.click(place.box);
    await tab.type(TEXT);
    const overlay = overlayIn(tab);
    await expect.poll(async () => (await marked(tab)).join()).toContain('Please be advised');
    await overlay.clickButton('Forthright:');
    await overlay.clickButton('Please be advised');
    await expect.poll(overlay.words).toContain('form letter');
    const other = 'Everything is other now, and as long as it has been before.';
    await tab.evaluate(
      (text) => addEventListener('click', () => window.fixture.setText(text), { capture: true, once: true }),
      other,
    );
    await overlay.clickFirst('.fixes button');
    await expect.poll(overlay.words).toContain('no longer there');
    expect(await tab.evaluate(() => window.fixture.model())).toBe(other);
  });
}
