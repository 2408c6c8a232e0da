import { expect, type Tab, type TestBrowser } from '../../browsers/index.ts';
import { poll } from '../../browsers/tab.ts';
import { wordsOf } from '../own-pages.ts';
import { CANARY } from './words.ts';

const GOOD = JSON.stringify({ version: 1, name: 'Acme', avoid: [{ words: 'lovely', reason: 'worn' }] });
const CANARY_FILE = JSON.stringify({ version: 1, name: CANARY, avoid: [{ words: CANARY }] });
/** Five different posts of twelve words, of which a tone can be learned. */
const postsToLearn = ['bread', 'cakes', 'coffee', 'rolls', 'tarts'].map(
  (goods) => `We bake our ${goods} at night and ${CANARY} is why we open at seven.`,
);

/** A hand's press on the button, or the choice, with these words. */
async function pressButton(page: Tab, words: string): Promise<void> {
  const find = (wanted: string) => {
    const button = [...document.querySelectorAll('button:enabled, label')].find(
      (one) => one.textContent?.trim() === wanted,
    );
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return box && box.width > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : undefined;
  };
  const [x = 0, y = 0] = await poll(() => page.evaluate(find, words), `the button “${words}”`);
  await page.pressAt(x, y);
}

/** Goes to a section of the desk, whose heading takes the focus when it is there. */
async function go(page: Tab, section: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, section);
  await page.until(() => document.activeElement?.localName === 'h1');
}

/** A file is chosen. */
const give = (page: Tab, name: string, text: string) =>
  page.evaluate(
    (called, content) => {
      const field = document.querySelector('input[type="file"]') as HTMLInputElement;
      const given = new DataTransfer();
      given.items.add(new File([content], called));
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** In the page: as if a post was pasted into one of the fields to learn from. */
const putIn = (at: number, post: string) => {
  const field = document.querySelectorAll<HTMLTextAreaElement>('.learn textarea')[at];
  if (!field) return;
  field.value = post;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** From now on the storage refuses what this page writes, until it hears “mend”. */
const breakStorage = (page: Tab) =>
  page.evaluate(() => {
    let isBroken = true;
    addEventListener('mend', () => {
      isBroken = false;
    });
    for (const api of [globalThis.chrome, (globalThis as { browser?: typeof chrome }).browser]) {
      if (!api?.storage) continue;
      const area = api.storage.local as unknown as { set(...given: unknown[]): unknown };
      const set = area.set.bind(area);
      area.set = (...given) => {
        if (isBroken) throw new Error('QUOTA_BYTES quota exceeded');
        return set(...given);
      };
    }
  });

async function write(page: Tab, selector: string, text: string): Promise<void> {
  await page.until((wanted) => document.querySelector(wanted) !== null, selector);
  await page.click(selector);
  await page.type(text);
}

/** Everything that takes text on the rule desk is given the canary, and nothing is asked to be kept of it. */
export async function tourDesk(browser: TestBrowser): Promise<Tab> {
  const page = await browser.newTab();
  await page.open(`${await browser.origin()}/options.html#try`);
  const expectWords = (words: string) => expect.poll(() => wordsOf(page)).toContain(words);

  await write(page, 'textarea.try-box', `Dear [first name], ${CANARY}.`);
  await expectWords('“[first name]”');
  await pressButton(page, 'Reply');
  await write(page, '.try-context textarea', `Where is my ${CANARY}?`);

  await go(page, 'rules');
  await write(page, 'input[type="search"]', CANARY);
  await expectWords(`No rule speaks of “${CANARY}”`);
  await go(page, 'rules/hard-sell/false-urgency');
  await expectWords('Rushing the reader');

  await go(page, 'tone');
  await page.until(() => document.querySelector('.learn summary') !== null);
  await page.click('.learn summary');
  await write(page, '.learn textarea', CANARY);
  for (const [at, post] of postsToLearn.entries()) await page.evaluate(putIn, at, post);
  await pressButton(page, 'Read the tone');
  await expectWords('This is how these posts sound');
  await pressButton(page, 'Use these bands');

  await go(page, 'sites');
  await write(page, 'input[placeholder="social.example.org"]', CANARY);
  await page.press('Enter');
  await expectWords('Write the address of a site');
  return page;
}

/** Files with the canary are refused or left, a good one is taken over, and everything is saved as a file. */
export async function tourFiles(page: Tab): Promise<void> {
  const expectWords = (words: string) => expect.poll(() => wordsOf(page)).toContain(words);
  await go(page, 'team');
  await page.until(() => document.querySelector('input[type="file"]') !== null);
  await give(page, 'draft.json', `Dear ${CANARY}, this is a draft and no profile.`);
  await expectWords('could not be read');
  await give(page, 'colleague.json', CANARY_FILE);
  await expectWords(CANARY);
  await pressButton(page, 'Keep mine');
  await write(page, 'textarea.code', CANARY_FILE);
  await pressButton(page, 'Read the text');
  await expectWords('the pasted text');
  await pressButton(page, 'Keep mine');
  await give(page, 'profile.json', GOOD);
  await pressButton(page, 'Replace my profile');
  await expectWords('Your profile was replaced');
  await pressButton(page, 'Save as a file');
  await go(page, 'data');
  await pressButton(page, 'Save everything as a file');
}

/** The storage refuses while a draft is tried; later the change is saved after all. */
export async function tourFailure(page: Tab): Promise<void> {
  await breakStorage(page);
  await go(page, 'words');
  await page.until(() => document.querySelectorAll('.word-list-add input').length > 0);
  await page.click('.word-list-add input');
  await page.type('sale');
  await page.press('Enter');
  await expect.poll(() => wordsOf(page)).toContain('Your last change is not saved');
  await go(page, 'try');
  await write(page, 'textarea.try-box', `Dear [last name], ${CANARY}.`);
  await expect.poll(() => wordsOf(page)).toContain('“[last name]”');
  await page.evaluate(() => dispatchEvent(new Event('mend')));
  await pressButton(page, 'Save again');
  await expect.poll(() => wordsOf(page)).not.toContain('Your last change is not saved');
}
