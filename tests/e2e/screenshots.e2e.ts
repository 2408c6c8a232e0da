import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../browsers/index.ts';
import { marked, overlayIn, placeOf } from './overlay.ts';

/** Pictures of what people see; `npm run screenshots` writes those of the README. */
const FOLDER = path.resolve(process.env.SCREENSHOTS ?? 'test-results/screenshots');
const SAMPLE =
  '🔥 LAST CHANCE!!! Only 3 left — the best coffee in Spain, guaranteed. My husband and I love our new shop, buy NOW';
const BOX = '[data-testid="tweetTextarea_0"]';

test.beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

test('overlay, card, panel, gate, popup and options', async ({ tab, testBrowser }) => {
  test.skip(testBrowser.name !== 'chromium', 'the same pictures in both browsers');
  const shoot = (name: string) => tab.screenshot(path.join(FOLDER, `${name}.png`));
  const overlay = overlayIn(tab);
  await tab.open('https://x.com/compose/post?page=draft-js');
  await tab.front();
  await tab.until(() => window.fixture !== undefined);
  await tab.click(BOX);
  await tab.type(SAMPLE);
  await expect.poll(() => marked(tab)).toContain('buy NOW');
  const at = await placeOf(tab, BOX, 'the best coffee');
  await tab.clickAt(at?.x ?? 0, at?.y ?? 0);
  await expect.poll(overlay.dialog).not.toBe('');
  await shoot('card');
  await tab.press('Escape');
  await overlay.clickButton('Forthright:');
  await expect.poll(overlay.dialog).toBe('Your draft');
  await shoot('panel');

  const popup = await testBrowser.newTab();
  await tab.front();
  await popup.open(`${await testBrowser.origin()}/popup.html`);
  await popup.until(() => document.body.innerText.includes('Is it one voice?'));
  await popup.screenshot(path.join(FOLDER, 'popup.png'));
  for (const [name, hash] of [
    ['options', 'tone'],
    ['rule', 'rules/hard-sell/false-urgency'],
    ['try', 'try'],
  ] as const) {
    await popup.open(`${await testBrowser.origin()}/options.html#${hash}`);
    await popup.until(() => document.querySelector('h1') !== null);
    await popup.screenshot(path.join(FOLDER, `${name}.png`));
  }
  await popup.close();

  await tab.open('https://mastodon.social/home?page=textarea');
  await tab.until(() => window.fixture !== undefined);
  await tab.click('textarea');
  await tab.type('Thank you [first name], see you tomorrow at nine.');
  await expect.poll(async () => (await marked(tab)).length).toBeGreaterThan(0);
  await tab.click('button[type="submit"]');
  await expect.poll(overlay.dialog).toBe('A last look');
  await shoot('gate');
});
