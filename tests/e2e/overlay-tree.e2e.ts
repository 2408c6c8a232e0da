import { type Browser, chromium, expect, test } from '@playwright/test';
import { buildHarness } from '../fixtures/overlay-harness/build.ts';

/** What a screen reader meets in card, panel and gate: the browser's own tree, through the shadow root. */
let browser: Browser;
let html: string;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
test.beforeEach(({}, { project }) => test.skip(project.name !== 'chromium', 'only Chromium tells its tree'));
test.beforeAll(async () => {
  html = await buildHarness();
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' });
});
test.afterAll(() => browser?.close());

interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: Readonly<Record<string, unknown>>;
}

/** The nodes a screen reader is told of, in their order. */
async function treeOf(query: string): Promise<readonly TreeNode[]> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`https://overlay.example/?${query}`);
  await page.locator('.chip').waitFor();
  const { nodes } = await (await context.newCDPSession(page)).send('Accessibility.getFullAXTree');
  await context.close();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      states: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
    }));
}
const named = (tree: readonly TreeNode[], role: string) =>
  tree.filter((node) => node.role === role).map(({ name }) => name);
/** What can be worked must say what it is. */
const WORKED = ['button', 'link', 'checkbox', 'switch', 'radio', 'dialog', 'list', 'DisclosureTriangle', 'radiogroup'];
const nameless = (tree: readonly TreeNode[]) =>
  tree.filter(({ role, name }) => WORKED.includes(role) && role !== 'list' && name.trim() === '');

test('the card: a dialog with the finding’s title and reason, steps, ways out', async () => {
  const tree = await treeOf('view=card&by=hand');
  expect(nameless(tree)).toEqual([]);
  const dialog = tree.find(({ role }) => role === 'dialog');
  expect(dialog?.name).toBe(named(tree, 'heading').at(-1));
  expect(dialog?.description).not.toBe('');
  expect(dialog?.states.modal ?? false).toBe(false);
  expect(dialog?.states.focused).toBe(true);
  expect(named(tree, 'button')).toEqual(
    expect.arrayContaining(['Previous finding', 'Next finding', 'Close', 'Ignore here', 'Never for these words']),
  );
  for (const link of named(tree, 'link')) expect(link).toContain('(opens in a new tab)');
});

test('the panel: findings as a list, facts as radios, the pause as a switch', async () => {
  const tree = await treeOf('view=panel');
  expect(nameless(tree)).toEqual([]);
  expect(named(tree, 'dialog')).toEqual(['Your draft']);
  expect(named(tree, 'list')).toContain('Findings');
  expect(tree.find(({ role }) => role === 'switch')).toMatchObject({
    name: 'Pause for this post',
    states: { checked: 'false' },
  });
  expect(named(tree, 'radio').length).toBeGreaterThan(1);
  expect(named(tree, 'checkbox').length).toBeGreaterThan(0);
  expect(named(tree, 'heading')).toEqual(expect.arrayContaining(['Your draft', 'Before publishing']));
  const chip = tree.find(({ role, name }) => role === 'button' && name.startsWith('Forthright:'));
  expect(chip?.states).toMatchObject({ expanded: true, hasPopup: 'dialog' });
});

test('the gate: what stands against publishing, and two answers', async () => {
  const tree = await treeOf('view=gate');
  expect(nameless(tree)).toEqual([]);
  const dialog = tree.find(({ role }) => role === 'dialog');
  expect(dialog?.name).toBe('A last look');
  expect(dialog?.description).toMatch(/^Not published yet/);
  expect(named(tree, 'button')).toEqual(expect.arrayContaining(['Go back', 'Publish anyway']));
  expect(tree.find(({ name, role }) => role === 'button' && name === 'Go back')?.states.focused).toBe(true);
});

test('what changes by itself is told politely: the number of findings, and what did not work', async () => {
  const tree = await treeOf('view=closed&notice');
  const live = tree.filter(({ states }) => states.live !== undefined && states.root === undefined);
  expect(live.every(({ states }) => states.live === 'polite')).toBe(true);
  expect(named(tree, 'status').length).toBe(1);
  expect(named(tree, 'button')).toEqual(expect.arrayContaining(['Copy the words', 'Dismiss']));
});
