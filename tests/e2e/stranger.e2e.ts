import { expect, type Tab, test } from '../browsers/index.ts';
import { answerAt, BLANK, GATE, MASTODON, middleOf, openAndWrite, posts, pressOn, type Spot, STOP } from './hand.ts';
import { marked, overlayIn } from './overlay.ts';

/** A page that does what no page of a network does, by chance or against us. */
const FORM = 'https://mastodon.social/web/mastodon-native';

/** In the page: a field of the form for every name a form has by itself. Its parent is then a field of that name. */
const nameFieldsLikeProperties = (): number => {
  const form = document.querySelector('form') as HTMLFormElement;
  const names = new Set<string>();
  for (let of = HTMLFormElement.prototype; of !== Object.prototype; of = Object.getPrototypeOf(of))
    for (const name of Object.getOwnPropertyNames(of)) names.add(name);
  const fields = [...names].map((name) => {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    return field;
  });
  const box = document.createElement('fieldset');
  box.disabled = true; // they are sent with nothing
  box.append(...fields);
  form.append(box);
  return fields.filter(
    ({ name }) => Reflect.get(form, name) === box.children[fields.findIndex((one) => one.name === name)],
  ).length;
};

/** Where the tab was sent, with what; '' while it is on its way. */
const sentTo = (tab: Tab) =>
  tab
    .evaluate(() => {
      const sent = new URLSearchParams(location.search);
      return `${location.pathname} ${[...sent].map(([name, value]) => `${name}=${value}`).join()}`;
    })
    .catch(() => '');

async function answerAndSend(tab: Tab, post: Spot): Promise<void> {
  await tab.pressAt(post.x, post.y);
  const overlay = overlayIn(tab);
  await expect.poll(overlay.dialog).toBe(GATE);
  await overlay.look();
  const { x, y } = await answerAt(tab, 'Publish anyway');
  await tab.pressAt(x, y);
  await expect.poll(() => sentTo(tab)).toBe(`/published/mastodon-native text=${STOP},action=Publish`);
  expect(tab.errors).toEqual([]);
}

test.describe('a form whose fields are named like all properties of a form', () => {
  test('is marked, asked about and sent once by the button that was pressed; the page does not hang', async ({
    tab,
  }) => {
    await tab.open(FORM);
    const at = { box: await middleOf(tab, 'textarea'), post: await middleOf(tab, '[value="Publish"]') };
    expect(await tab.evaluate(nameFieldsLikeProperties)).toBeGreaterThan(200);
    await tab.clickAt(at.box.x, at.box.y);
    await tab.type(STOP);
    await expect.poll(() => marked(tab)).toContain(BLANK);
    await answerAndSend(tab, at.post);
  });
});

/** In the page: a picture for every name a document has by itself, but those by which this page and its driver look. */
const namePicturesLikeProperties = (): number => {
  const names = new Set<string>();
  for (let of = Document.prototype; of !== Object.prototype; of = Object.getPrototypeOf(of))
    for (const name of Object.getOwnPropertyNames(of)) names.add(name);
  const pictures = [...names].map((name) => {
    const picture = new Image(0, 0);
    picture.name = name;
    return picture;
  });
  document.body.append(...pictures);
  return pictures.filter(({ name }) => Reflect.get(document, name) instanceof Image).length;
};

test.describe('a document whose pictures are named like all properties of a document', () => {
  test('is marked, asked about and sent once', async ({ tab }) => {
    await tab.open(FORM);
    const at = { box: await middleOf(tab, 'textarea'), post: await middleOf(tab, '[value="Publish"]') };
    await tab.clickAt(at.box.x, at.box.y);
    expect(await tab.evaluate(namePicturesLikeProperties)).toBeGreaterThan(200);
    await tab.type(STOP);
    await expect.poll(() => marked(tab)).toContain(BLANK);
    await answerAndSend(tab, at.post);
  });
});

test('a page that sends every event and message a framework’s start would: we go on', async ({ tab, testBrowser }) => {
  const overlay = await openAndWrite(tab, MASTODON);
  const id = new URL(await testBrowser.origin()).host;
  const heard = await tab.evaluate((ours) => {
    const name = 'wxt:content-script-started';
    const detail = { contentScriptName: 'composer', messageId: 'forged' };
    const about: string[] = [];
    addEventListener('message', ({ data }) => about.push(JSON.stringify(data)));
    for (const type of [name, `${ours}:composer:${name}`, `undefined:composer:${name}`, 'forthright-overlay', 'abort'])
      for (const target of [document, window, document.documentElement])
        target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    postMessage({ type: name, ...detail }, '*');
    postMessage({ type: `${ours}:composer:${name}`, ...detail }, '*');
    return new Promise<string[]>((done) => setTimeout(done, 50, about));
  }, id);
  expect(heard.filter((message) => !message.includes('forged'))).toEqual([]);
  await tab.type(' Last chance, friends.');
  await expect.poll(() => marked(tab)).toContain('Last chance');
  await pressOn(tab, MASTODON.post);
  await expect.poll(overlay.dialog).toBe(GATE);
  // Our parts are closed to it.
  expect(await tab.evaluate(() => document.querySelector('forthright-overlay')?.shadowRoot)).toBeNull();
  // Nothing on the page says who we are.
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).not.toContain(id);
});

/** In the page: nothing works as it should, and whoever calls it is noted. */
const breakEverything = () => {
  const trapped: string[] = [];
  Object.assign(window, { trapped });
  const break_ = (of: object, name: string) => {
    Reflect.set(of, name, function broken() {
      trapped.push(name);
      throw new Error(`trapped ${name}`);
    });
  };
  for (const name of ['attachShadow', 'matches', 'closest', 'append']) break_(Element.prototype, name);
  for (const name of ['addEventListener', 'dispatchEvent']) break_(EventTarget.prototype, name);
  for (const name of ['createElement', 'createRange', 'caretPositionFromPoint']) break_(Document.prototype, name);
  for (const name of ['getClientRects', 'setStart']) break_(Range.prototype, name);
  for (const name of ['get', 'set']) break_(Map.prototype, name);
  for (const of of [Highlight.prototype, CSS.highlights.constructor.prototype]) break_(of, 'set');
  break_(HTMLElement.prototype, 'showPopover');
  break_(Node.prototype, 'contains');
  Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get: () => 'FALSE', set() {} });
  for (const name of [
    'Highlight',
    'ResizeObserver',
    'MutationObserver',
    'IntersectionObserver',
    'requestAnimationFrame',
  ])
    Object.defineProperty(window, name, { value: null });
  Object.freeze(Object.prototype);
  Object.freeze(Array.prototype);
};

test('a page that redefined its prototypes, froze Object and Array, and has no observers: its draft is marked and sent once', async ({
  tab,
}) => {
  await tab.open(FORM);
  const at = { box: await middleOf(tab, 'textarea'), post: await middleOf(tab, '[value="Publish"]') };
  await tab.evaluate(breakEverything);
  await tab.clickAt(at.box.x, at.box.y);
  await tab.type(STOP);
  const chip = () => tab.reach(([first]) => first?.querySelector('.chip button')?.getAttribute('aria-label') ?? '');
  await expect.poll(chip).toMatch(/must-fix/);
  expect(await tab.evaluate(() => Reflect.get(window, 'trapped').join())).toBe('');
  await answerAndSend(tab, at.post);
});

/** In the page: the form as deep as a page’s source can nest it, and in it very many shadow roots, each in the other. */
const nestDeeply = () => {
  const form = document.querySelector('form') as HTMLFormElement;
  let at: Element = document.body;
  for (let depth = 0; depth < 500; depth++) at = at.appendChild(document.createElement('div'));
  at.append(form);
  let inner: Element = form.appendChild(document.createElement('div'));
  for (let depth = 0; depth < 1_500; depth++)
    inner = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
};

test('a form under 500 elements with 1,500 shadow roots, each in the other: marked, asked about and sent once', async ({
  tab,
}) => {
  await tab.open(FORM);
  await tab.evaluate(nestDeeply);
  const at = { box: await middleOf(tab, 'textarea'), post: await middleOf(tab, '[value="Publish"]') };
  await tab.clickAt(at.box.x, at.box.y);
  await tab.type(STOP);
  await expect.poll(() => marked(tab)).toContain(BLANK);
  await answerAndSend(tab, at.post);
});

test('a composer that is thrown away while the question is open takes it along, without an error', async ({ tab }) => {
  const overlay = await openAndWrite(tab, MASTODON);
  await pressOn(tab, MASTODON.post);
  await expect.poll(overlay.dialog).toBe(GATE);
  await tab.evaluate(() => document.querySelector('form')?.remove());
  await expect.poll(overlay.dialog).toBe('');
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('forthright-overlay').length)).toBe(0);
  expect(await posts(tab)).toBe(0);
  expect(tab.errors).toEqual([]);
});
