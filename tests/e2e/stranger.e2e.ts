import { expect, type Tab, test } from '../browsers/index.ts';
import { answerAt, BLANK, GATE, middleOf, type Spot, STOP } from './hand.ts';
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
