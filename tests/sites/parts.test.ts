// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  composersAround,
  type FoundComposer,
  findComposer,
  hostOf,
  isEdit,
  isMessage,
  isPublishControl,
  readSurroundings,
  siteOf,
  sites,
  warningOf,
} from '../../lib/sites/index.ts';

const COMPANY = { names: ['Acme'], handles: ['@acme'] };

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 300, height: 40 } as DOMRect);
});

function show(url: string, html: string) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = html;
}
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const siteHere = () => siteOf(sites, document, hostOf());
function foundAt(selector: string): FoundComposer {
  const found = findComposer(siteHere(), at(selector));
  if (!found) throw new Error(`no composer at ${selector}`);
  return found;
}
const surroundings = (selector: string) => readSurroundings(foundAt(selector), COMPANY, {});

const MASTODON = 'https://mastodon.social/home';
const ELK = 'https://elk.zone/mastodon.social/@ann/7';
const PHANPY = 'https://phanpy.social/';
const TIPTAP = '<div class="content-editor ProseMirror" contenteditable="true"></div>';

const form = (inside: string, button = 'Post') =>
  `<div id="mastodon"><form class="compose-form">${inside}<textarea class="autosuggest-textarea__textarea"></textarea>
    <div class="compose-form__submit"><button type="submit">${button}</button></div></form></div>`;
const v42 = (sign: string, isFixed = '') =>
  `<div><button type="button" class="privacy-dropdown__value-icon icon-button" title="Change post privacy" ${isFixed}><i class="fa fa-${sign} fa-fw"></i></button></div>`;
const v43 = (sign: string) =>
  `<div class="compose-form__dropdowns"><button type="button" title="Change post privacy" class="dropdown-button"><svg class="icon icon-${sign}"></svg><span class="dropdown-button__label">x</span></button>
    <button type="button" class="dropdown-button"><svg class="icon icon-translate"></svg></button></div>`;
const elk = (inside: string, button = 'Publish', above = '') =>
  `<main>${above}<div aria-roledescription="publish-widget"><a href="/mastodon.social/@acme"></a>${inside}${TIPTAP}
    <button class="publish-button"><span>${button}</span></button></div></main>`;
const elkVisibility = (sign: string) =>
  `<button aria-label="Change content visibility"><div class="i-ri:${sign}"></div><div i-ri:arrow-down-s-line></div></button>`;
const phanpy = (visibility: string, inside = '', above = '') =>
  `<div id="compose-container">${above}<form class="form-visibility-${visibility}"><div class="toolbar stretch"><input type="text" name="spoilerText" class="spoiler-text-field" value="Food">
    <label><input name="sensitive" type="checkbox"></label><label class="toolbar-button" title="${visibility}"><select name="visibility"></select></label></div>
    <textarea class="compose-field" name="status"></textarea>${inside}<button type="submit">Post</button></form></div>`;

describe('a draft that only the people named will read is a message', () => {
  it.each([
    ['Mastodon 4.2', MASTODON, form(v42('at')), 'textarea'],
    ['Mastodon 4.3 and 4.5', MASTODON, form(v43('at')), 'textarea'],
    ['Elk', ELK, elk(elkVisibility('at-line')), '.ProseMirror'],
    ['Phanpy', PHANPY, phanpy('direct'), 'textarea'],
  ])('%s', (_, url, html, box) => {
    show(url, html);
    expect(isMessage(foundAt(box))).toBe(true);
    expect(surroundings(box).kind).toBe('message');
  });

  it.each([
    ['Mastodon 4.2, followers', MASTODON, form(v42('lock')), 'textarea'],
    ['Mastodon 4.3, quiet', MASTODON, form(v43('unlock')), 'textarea'],
    ['Elk, public', ELK, elk(elkVisibility('global-line')), '.ProseMirror'],
    ['Phanpy, followers', PHANPY, phanpy('private'), 'textarea'],
  ])('%s is a post', (_, url, html, box) => {
    show(url, html);
    expect(surroundings(box).kind).toBe('post');
  });

  it('as soon as the visibility says so, in a box that is known', () => {
    show(MASTODON, form(v43('globe')));
    const found = foundAt('textarea');
    expect(isMessage(found)).toBe(false);
    at('.icon-globe').setAttribute('class', 'icon icon-at');
    expect(isMessage(found)).toBe(true);
  });
});

const EDITABLE = (label: string) => `<div contenteditable="true" role="textbox" aria-label="${label}"></div>`;
describe('message boxes are messages', () => {
  it.each([
    ['https://x.com/messages/1-2', '<textarea data-testid="dmComposerTextInput"></textarea>'],
    ['https://x.com/home', `<div data-testid="dmComposerTextInput">${EDITABLE('')}</div>`],
    ['https://x.com/i/chat/1', '<textarea data-testid="dm-composer-textarea"></textarea>'],
    ['https://www.linkedin.com/feed/', '<div class="msg-form__contenteditable" contenteditable="true"></div>'],
    ['https://www.linkedin.com/messaging/thread/1/', '<div class="tiptap ProseMirror" contenteditable="true"></div>'],
    ['https://www.facebook.com/', EDITABLE('Message')],
    ['https://www.facebook.com/', EDITABLE('Nachricht an Ann Lee')],
    ['https://www.facebook.com/messages/t/1', EDITABLE('Aa')],
    ['https://business.facebook.com/latest/inbox/all', '<textarea placeholder="Reply in Messenger"></textarea>'],
    ['https://www.instagram.com/direct/t/1', EDITABLE('Message')],
    ['https://www.instagram.com/', EDITABLE('Mensaje')],
    ['https://www.threads.com/messages/1', EDITABLE('')],
    ['https://bsky.app/messages/3k', '<textarea placeholder="Write a message"></textarea>'],
    ['https://www.reddit.com/chat/room/1', '<textarea name="message"></textarea>'],
    ['https://old.reddit.com/message/compose/', '<form><textarea name="text"></textarea></form>'],
    ['https://www.tiktok.com/messages', '<div class="public-DraftEditor-content" contenteditable="true"></div>'],
    ['https://www.tiktok.com/@ann', `<div data-e2e="dm-new-input-editor">${EDITABLE('')}</div>`],
    ['https://www.tiktok.com/@ann', `<div data-e2e="message-input-area">${EDITABLE('')}</div>`],
    ['https://www.reddit.com/', '<rs-message-composer><textarea name="message"></textarea></rs-message-composer>'],
    ['https://www.reddit.com/', `<rs-message-composer-old>${EDITABLE('')}</rs-message-composer-old>`],
    // Sites nothing is known of.
    ['https://app.example/client/1', EDITABLE('Message #general')],
    ['https://app.example/client/1', EDITABLE('Message to Ann')],
    ['https://app.example/', '<textarea placeholder="Type a message…"></textarea>'],
    ['https://app.example/', '<textarea placeholder="Escribe un mensaje"></textarea>'],
    ['https://app.example/', '<textarea placeholder="Écrivez un message"></textarea>'],
    ['https://app.example/', '<textarea placeholder="Nachricht schreiben"></textarea>'],
    ['https://app.example/', '<textarea aria-label="Scrivi un messaggio"></textarea>'],
    ['https://app.example/', '<textarea aria-label="Typ een bericht"></textarea>'],
    ['https://app.example/', '<textarea aria-label="Escreva uma mensagem"></textarea>'],
    ['https://app.example/team/inbox/4', '<textarea></textarea>'],
    ['https://app.example/room', '<main><div role="log">Hi</div><textarea></textarea></main>'],
  ])('%s %s', (url, html) => {
    show(url, html);
    const found = foundAt('textarea, [contenteditable="true"]');
    expect(isMessage(found)).toBe(true);
  });

  it.each([
    [
      'https://www.reddit.com/r/chat/comments/1',
      '<shreddit-composer><div slot="rte" contenteditable="true"></div></shreddit-composer>',
    ],
    ['https://forum.example/thread/7', '<textarea placeholder="Write your reply"></textarea>'],
    ['https://forum.example/new', '<textarea aria-label="Message body"></textarea>'],
    ['https://forum.example/messaging-apps', '<textarea></textarea>'],
    ['https://www.facebook.com/', EDITABLE('What’s on your mind, Acme?')],
  ])('but not %s %s', (url, html) => {
    show(url, html);
    expect(isMessage(foundAt('textarea, [contenteditable="true"]'))).toBe(false);
  });
});

const WARNING =
  '<div class="spoiler-input"><input type="text" id="cw-spoiler-input" class="spoiler-input__input" value="Food"></div>';
const OPTION = (words: string) =>
  `<label class="poll__option editable"><span class="poll__input"></span><div class="autosuggest-input"><input type="text" value="${words}"></div></label>`;

describe('what is published with the text is part of the post', () => {
  it.each([
    ['a content warning', MASTODON, form(WARNING), '.spoiler-input__input', 'warning'],
    ['a poll’s option', MASTODON, form(OPTION('Yes')), '.poll__option input', 'option'],
    [
      'a content warning',
      ELK,
      elk('<div><input type="text" placeholder="Write your warning here" value="Food"></div>'),
      'input',
      'warning',
    ],
    ['a poll’s option', ELK, elk('<form><input class="option-input" value="Yes"></form>'), 'input', 'option'],
    [
      'a poll’s option',
      PHANPY,
      phanpy('public', '<div class="poll"><div class="poll-choice"><input type="text" value="Yes"></div></div>'),
      '.poll-choice input',
      'option',
    ],
    [
      'a picture’s text',
      PHANPY,
      phanpy('public', '<div class="media-attachment"><textarea>Bread</textarea></div>'),
      '.media-attachment textarea',
      'alt',
    ],
    [
      'a poll’s option',
      'https://x.com/compose/post',
      '<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true">Which?</div><div data-testid="attachments"><label><input name="Choice1" maxlength="25" type="text" value="Yes"></label><label><input name="Choice2" maxlength="25" type="text" value="No"></label></div><button data-testid="tweetButton">Post</button></div>',
      '[name="Choice2"]',
      'option',
    ],
    [
      'a picture’s text',
      'https://www.instagram.com/',
      '<div role="dialog"><div role="button" type="submit">Share</div><div aria-label="Write a caption..." contenteditable="true" role="textbox">Bread</div><input placeholder="Add location"><input placeholder="Write alt text..." value="Bread"></div>',
      '[placeholder^="Write"]',
      'alt',
    ],
    [
      'a title',
      'https://studio.youtube.com/video/1',
      '<div id="title-textarea"><div id="textbox" contenteditable="true">Bread</div></div><div id="done-button"><button>Publish</button></div>',
      '#textbox',
      'title',
    ],
  ])('%s of %s, though it never had the focus', (_, url, html, field, part) => {
    show(url, html);
    const button = at('[type="submit"], .publish-button, [data-testid="tweetButton"], #done-button button');
    const found = composersAround(siteHere(), button).find(({ editor }) => editor === at(field)) as FoundComposer;
    expect(found.shape.part).toBe(part);
    expect(readSurroundings(found, COMPANY, {})).toMatchObject({ kind: 'post', answered: undefined });
    expect(isPublishControl(found, button)).toBe(true);
  });

  const DIALOG = (inside: string) => `<div role="dialog">${inside}</div>`;
  it.each([
    [
      'Mastodon',
      MASTODON,
      '<div class="modal-root__modal dialog-modal"><div class="dialog-modal__header"><button class="button">Done</button><button class="button button-secondary">Cancel</button></div><textarea id="description">Bread</textarea></div>',
    ],
    [
      'Mastodon 4.2',
      MASTODON,
      '<div class="modal-root__modal"><form class="report-modal__comment"><textarea id="upload-modal__description">Bread</textarea><button type="button">Detect</button><button type="submit">Apply</button></form></div>',
    ],
    [
      'Elk',
      ELK,
      DIALOG(
        '<h1 id="edit-attachment">Edit</h1><div><textarea>Bread</textarea><div>5/1500</div><button>Apply</button></div><button>Close</button>',
      ),
    ],
    [
      'Bluesky',
      'https://bsky.app/',
      DIALOG(
        '<button aria-label="Close active dialog"></button><textarea aria-label="Alt text">Bread</textarea><button aria-label="Save">Save</button>',
      ),
    ],
    [
      'Bluesky, German',
      'https://bsky.app/',
      DIALOG('<textarea aria-label="Alternativtext">Brot</textarea><button aria-label="Speichern">Speichern</button>'),
    ],
    [
      'X',
      'https://x.com/compose/post/media',
      DIALOG(
        '<textarea data-testid="altTextInput">Bread</textarea><button data-testid="endEditingButton">Save</button>',
      ),
    ],
  ])('a picture’s text in a dialog of %s is saved by the dialog’s own button', (_, url, html) => {
    show(url, html);
    const found = foundAt('textarea');
    expect(found.shape).toMatchObject({ part: 'alt', saves: true });
    const isSave = (button: Element) => /Done|Apply|Save|Speichern/.test(button.textContent ?? '');
    for (const button of document.querySelectorAll('button')) {
      expect(isPublishControl(found, button), button.outerHTML).toBe(isSave(button));
      expect(composersAround(siteHere(), button).length, button.outerHTML).toBe(isSave(button) ? 1 : 0);
    }
  });

  it.each([
    ['English', '<div role="dialog"><textarea placeholder="How would you describe this image?"></textarea></div>'],
    ['German', '<dialog open><textarea placeholder="Wie würden Sie dieses Bild beschreiben?"></textarea></dialog>'],
  ])('a picture’s text in LinkedIn’s dialog, in %s, is read there', (_, html) => {
    show('https://www.linkedin.com/sharing/compose', html);
    expect(foundAt('textarea').shape).toMatchObject({ part: 'alt', publish: [] });
  });

  it('a picture’s text in Phanpy’s sheet, which saves each key, is read there', () => {
    show(PHANPY, '<div id="media-sheet"><div class="media-form"><textarea></textarea></div></div>');
    expect(foundAt('textarea').shape).toMatchObject({ part: 'alt', publish: [] });
  });

  it.each([
    [
      'a report on Bluesky',
      'https://bsky.app/',
      '<div role="dialog"><textarea aria-label="Additional details"></textarea></div>',
    ],
    [
      'an invitation on LinkedIn',
      'https://www.linkedin.com/in/ann/',
      '<div role="dialog"><textarea id="custom-message" placeholder="Ex: We know each other from…"></textarea></div>',
    ],
    [
      'a place on Instagram',
      'https://www.instagram.com/',
      '<div role="dialog"><input placeholder="Add location"></div>',
    ],
  ])('%s is none', (_, url, html) => {
    show(url, html);
    expect(findComposer(siteHere(), at('textarea, input'))).toBeUndefined();
  });

  it('a content warning is counted with the text while it is wanted', () => {
    show(MASTODON, form(WARNING));
    expect(warningOf(foundAt('textarea'))).toBe('Food');
    (at('.spoiler-input__input') as HTMLInputElement).disabled = true;
    expect(warningOf(foundAt('textarea'))).toBe('');
    show(PHANPY, phanpy('public'));
    expect(warningOf(foundAt('textarea'))).toBe('');
    (at('[name="sensitive"]') as HTMLInputElement).checked = true;
    expect(warningOf(foundAt('textarea'))).toBe('Food');
    show(ELK, elk('<input type="text" value="Food"><input class="option-input" value="Yes">'));
    expect(warningOf(foundAt('.ProseMirror'))).toBe('Food');
  });

  it('a warning that was taken back is not published', () => {
    show(MASTODON, form(WARNING));
    const found = foundAt('.spoiler-input__input');
    (found.editor as HTMLInputElement).disabled = true;
    expect(isPublishControl(found, at('button'))).toBe(false);
  });
});

describe('the text answered', () => {
  const ELK_POST = (text: string, more = '') =>
    `<div aria-roledescription="status-details"><a href="/mastodon.social/@ann">Ann</a><div class="status-body"><span class="content-rich">${text}</span></div>${more}</div>`;

  it('of a reply on Elk is the post above the box', () => {
    const later = '<div aria-roledescription="status-card"><span class="content-rich">Same here</span></div>';
    show(ELK, elk('', 'Reply', ELK_POST('My order never came.')).replace('</main>', `${later}</main>`));
    expect(surroundings('.ProseMirror')).toMatchObject({
      kind: 'reply',
      answered: { text: 'My order never came.', author: '@ann' },
    });
  });
  it('of a new post on Elk is none, whatever stands above the box', () => {
    show(ELK, elk('', 'Publish', ELK_POST('My order never came.')));
    expect(surroundings('.ProseMirror').answered).toBeUndefined();
  });

  const QUOTED = { kind: 'post', answered: { text: 'My order never came.', isQuoted: true } };
  it.each([
    [
      'Elk',
      ELK,
      elk(
        '<blockquote cite="https://mastodon.social/1"><a href="/mastodon.social/@ann"></a><span class="content-rich">My order never came.</span></blockquote>',
      ),
      '.ProseMirror',
    ],
    [
      'Mastodon 4.5',
      MASTODON,
      form(
        '<div class="status__quote"><div class="status"><span class="display-name__account">@ann</span><div class="status__content">My order never came.</div></div></div>',
      ),
      'textarea',
    ],
    [
      'X',
      'https://x.com/compose/post',
      '<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true"></div><div data-testid="attachments"><div role="link"><div data-testid="User-Name">Ann @ann</div><div data-testid="tweetText">My order never came.</div></div></div></div>',
      '[contenteditable]',
    ],
    [
      'Bluesky',
      'https://bsky.app/',
      '<div data-testid="feedItem-by-ann.bsky.social"><div data-testid="postText">My order never came.</div></div><div role="dialog"><div class="ProseMirror" contenteditable="true">Sorry</div><div><div dir="auto">Ann</div><div dir="auto">My order never came.</div></div></div>',
      '.ProseMirror',
    ],
  ])('a quoted post on %s, which is answered and still a post', (_, url, html, box) => {
    show(url, html);
    expect(surroundings(box)).toMatchObject(QUOTED);
  });

  it('on Bluesky is not what the writer copied from the page', () => {
    show(
      'https://bsky.app/',
      '<div data-testid="feedItem-by-ann"><div data-testid="postText">My order never came.</div></div><div role="dialog"><div class="ProseMirror" contenteditable="true"><p dir="auto">My order never came.</p></div></div>',
    );
    expect(surroundings('.ProseMirror').answered).toBeUndefined();
  });
});

describe('a post that is out already', () => {
  it.each([
    ['Mastodon 4.2', MASTODON, form(v42('globe', 'disabled'), 'Save changes'), 'textarea', true],
    ['Mastodon 4.3', MASTODON, form('<div class="edit-indicator"></div>', 'Save changes'), 'textarea', true],
    ['Elk', ELK, elk('<div id="state-editing">Editing</div>', 'Save changes'), '.ProseMirror', true],
    [
      'Phanpy',
      PHANPY,
      phanpy(
        'public',
        '',
        '<div class="status-preview"><div class="status-preview-legend">Editing source post</div></div>',
      ),
      'textarea',
      true,
    ],
    [
      'Phanpy, a reply',
      PHANPY,
      phanpy(
        'public',
        '',
        '<div class="status-preview"><div class="status-preview-legend reply-to">Replying</div></div>',
      ),
      'textarea',
      false,
    ],
    ['Mastodon, a new post', MASTODON, form(v42('globe')), 'textarea', false],
  ])('%s', (_, url, html, box, isOut) => {
    show(url, html);
    expect(isEdit(foundAt(box))).toBe(isOut);
  });
});

describe('the address', () => {
  it('of Google’s other pages is not the one of Business', () => {
    show('https://www.google.com/search?q=bread', '<textarea></textarea>');
    expect(siteHere().id).toBe('generic');
    show('https://www.google.com/local/business/1/posts', '<textarea></textarea>');
    expect(siteHere().id).toBe('google-business');
  });
  it('of a frame without one is that of the page that made it', () => {
    show('about:blank', '<textarea></textarea>');
    vi.stubGlobal('origin', 'https://x.com');
    expect(hostOf()).toBe('x.com');
    expect(siteHere().id).toBe('x');
    vi.stubGlobal('origin', 'null');
    expect(hostOf()).toBe('');
    vi.unstubAllGlobals();
  });
});
