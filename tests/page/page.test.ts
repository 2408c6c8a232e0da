// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../lib/composer/index.ts';
import type { EnginePort, PopupPort, ToComposer, ToEngine, ToPage, ToPopup } from '../../lib/messages/index.ts';
import { type PageWorld, startPage } from '../../lib/page/index.ts';
import { ownHost } from '../../lib/page/own-events.ts';
import { DEFAULT_SETTINGS } from '../../lib/profile/index.ts';
import { sites } from '../../lib/sites/index.ts';
import { forged } from '../by-hand.ts';

// No editor is opened for real: marks and places are a browser's business (tests/e2e).
vi.mock('../../lib/editors/index.ts', async (original) => ({
  ...(await original<object>()),
  lookOf: () => '',
  OPEN_LOOK: '',
  openEditor: (element: HTMLTextAreaElement) => ({
    kind: 'textarea',
    element,
    read: () => element.value,
    code: () => [],
    caret: () => (isTyping ? element.value.length : undefined),
    comeBack: () => element.focus(),
    rects: () => [],
    show: () => {},
    reveal: () => {},
    replace: async () => 'done',
    watch: (changed: () => void, signal: AbortSignal) => element.addEventListener('input', changed, { signal }),
    paint: () => {},
    offsetAt: () => 12,
    close: () => {},
  }),
}));

const FINDING = {
  rule: 'autopilot/blank',
  category: 'autopilot',
  severity: 'stop',
  start: 10,
  end: 22,
  message: 'a blank',
  fixes: [],
} as const;

let end: AbortController;
/** The caret stands at the end of the text. */
let isTyping = false;
beforeEach(() => {
  end = new AbortController();
  isTyping = false;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
    },
  );
  Object.defineProperty(window, 'location', { value: new URL('https://mastodon.social/home'), configurable: true });
  HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100);
});
afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
});

/** A page with some of Mastodon's composers, and an engine that finds a blank in every draft with a bracket. */
function start(texts: readonly string[], { answers = true, hasLists = false } = {}) {
  document.body.innerHTML = texts
    .map(
      () =>
        `<form class="compose-form"><input name="cw"><textarea></textarea><button type="submit">Post</button></form>`,
    )
    .join('');
  const forms = [...document.querySelectorAll('form')];
  const posted: string[] = [];
  const boxes = forms.map((form) => form.querySelector('textarea') as HTMLTextAreaElement);
  boxes.forEach((box, i) => {
    box.value = texts[i] ?? '';
  });
  for (const form of forms)
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      posted.push(form.querySelector('textarea')?.value ?? '');
    });
  const sent: ToEngine[] = [];
  const mounted: Session[] = [];
  let openPopup: (port: PopupPort) => void = () => {};
  let rule: (hasLists: boolean) => void = () => {};
  const connect = (): EnginePort => {
    let hear: (message: ToComposer) => void = () => {};
    const own = (lists: boolean) => {
      const profile = { questions: [], names: [], handles: [], asks: 'stops', hasLists: lists } as const;
      hear({ type: 'rules', profile, settings: DEFAULT_SETTINGS });
    };
    rule = own;
    queueMicrotask(() => answers && own(hasLists));
    return {
      send(message) {
        sent.push(message);
        if (!answers || message.type !== 'draft') return;
        const findings = message.text.includes('[') ? [FINDING] : [];
        const report = { findings, faults: [], measures: { words: 5 }, context: { answering: 'nothing' } } as never;
        queueMicrotask(() => hear({ type: 'report', version: message.version, report, texts: {} }));
      },
      onMessage: (listener) => {
        hear = listener;
      },
      onClose: () => {},
      close: () => {},
    };
  };
  const world: PageWorld = {
    sites: () => sites,
    connect,
    acceptPopups: (open) => {
      openPopup = open;
    },
    mount: (session) => void mounted.push(session),
    openRoot: (host) => host.shadowRoot,
  };
  startPage(world, end);
  const popup = () => {
    const heard: ToPopup[] = [];
    let say: (message: ToPage) => void = () => {};
    openPopup({
      send: (message) => heard.push(message),
      onMessage: (listener) => {
        say = listener;
      },
      onClose: () => {},
      close: () => {},
    });
    return { heard, say: (message: ToPage) => say(message) };
  };
  const rest = () => new Promise((done) => setTimeout(done));
  return {
    boxes,
    buttons: forms.map((form) => form.querySelector('button') as HTMLButtonElement),
    posted,
    sent,
    /** The company's rules change: now it has lists, or none. */
    rule: (lists: boolean) => rule(lists),
    mounted,
    popup,
    rest,
    async write(i: number, text: string) {
      const box = boxes[i] as HTMLTextAreaElement;
      box.focus();
      await rest();
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await rest();
    },
  };
}
const BLANK = 'Thank you [first name], see you.';

describe('a last word that is being typed', () => {
  const drafts = (sent: readonly ToEngine[]) =>
    sent.flatMap((one) =>
      one.type === 'draft' && one.text ? [`${one.text}${one.context.unfinished ? '…' : ''}`] : [],
    );

  it('is told to the engine, and the whole is read once the hand rests', async () => {
    const { sent, write } = start(['']);
    isTyping = true;
    await write(0, 'We are clos');
    expect(drafts(sent)).toEqual(['We are clos…']);
    await write(0, 'We are closed ');
    expect(drafts(sent)).toEqual(['We are clos…', 'We are closed ']);
    await write(0, 'We are closed now');
    await vi.waitFor(() => expect(drafts(sent).at(-1)).toBe('We are closed now'), 2_000);
  });

  it('is read before it is published, however soon the press comes', async () => {
    const { sent, write, buttons, posted, rest } = start(['']);
    isTyping = true;
    await write(0, 'We are closed now');
    expect(drafts(sent)).toEqual(['We are closed now…']);
    buttons[0]?.click();
    expect(posted).toEqual([]);
    expect(drafts(sent).at(-1)).toBe('We are closed now');
    await rest();
    expect(posted).toEqual(['We are closed now']);
  });
});

describe('sessions', () => {
  it('begin with the focus', async () => {
    const { mounted, boxes } = start(['']);
    expect(mounted).toHaveLength(0);
    boxes[0]?.focus();
    expect(mounted).toHaveLength(1);
  });

  it('with text never end while their composer is on the page; empty ones make room', async () => {
    const { mounted, write, boxes } = start(Array.from({ length: 14 }, () => ''));
    for (let i = 0; i < 7; i++) await write(i, `Part ${i} of what we say`);
    for (const box of boxes.slice(7)) box.focus();
    const alive = mounted.filter((one) => !one.isEnded());
    expect(alive.filter((one) => one.store.getState().text !== '')).toHaveLength(7);
    expect(alive).toHaveLength(11);
  });

  it('begin without a focus when a hand nears the button of a draft that was restored', async () => {
    const { mounted, buttons } = start([BLANK]);
    buttons[0]?.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    expect(mounted.map(({ editor }) => editor.read())).toEqual([BLANK]);
  });

  it('begin for no empty box beside the button', () => {
    const { mounted, buttons } = start(['']);
    buttons[0]?.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    expect(mounted).toHaveLength(0);
  });
});

/** One form with fields around its text. */
const startWith = (inside: string, text: string) => {
  const page = start([text]);
  (page.boxes[0] as HTMLElement).insertAdjacentHTML('beforebegin', inside);
  return page;
};
const SIGN = '<button type="button" class="dropdown-button"><svg class="icon icon-globe"></svg></button>';
const turn = (sign: string) => document.querySelector('svg')?.setAttribute('class', `icon icon-${sign}`);
/** The page is looked at in the next frame, at most four times a second. */
const looked = () => new Promise((done) => setTimeout(done, 320));

describe('a draft that becomes a private mention', () => {
  it('is not read any more, without a key, and read again when it is public', async () => {
    const { mounted, write, sent } = startWith(SIGN, '');
    await write(0, BLANK);
    expect(mounted[0]?.store.getState().findings).toHaveLength(1);
    turn('at');
    await looked();
    expect(mounted[0]?.store.getState()).toMatchObject({ isMessage: true, findings: [], report: undefined });
    expect(mounted[0]?.isOff()).toBe(true);
    expect(sent.at(-1)).toMatchObject({ type: 'change', change: { is: 'left' } });
    await write(0, `${BLANK} Secret.`);
    expect(sent.filter((message) => message.type === 'draft' && message.text.includes('Secret'))).toEqual([]);
    turn('globe');
    await looked();
    expect(mounted[0]?.store.getState()).toMatchObject({ isMessage: false, findings: [FINDING] });
  });

  it('is the same draft while nothing around it tells another context', async () => {
    const { write, sent } = startWith(`${SIGN}<p>500</p>`, '');
    await write(0, BLANK);
    const before = sent.filter(({ type }) => type === 'draft').length;
    (document.querySelector('p') as HTMLElement).textContent = '468';
    await looked();
    expect(sent.filter(({ type }) => type === 'draft')).toHaveLength(before);
  });
});

describe('what is published with the text', () => {
  const WARNING = `<input type="text" class="spoiler-input__input" value="${BLANK}">`;

  it('is asked about with it, and leads to its field', async () => {
    const { mounted, buttons, posted, rest } = startWith(WARNING, 'We open at nine.');
    buttons[0]?.click();
    await rest();
    expect(posted).toEqual([]);
    const asker = mounted.find((one) => one.store.getState().view === 'gate');
    expect(asker?.store.getState().gate).toMatchObject([{ part: 1, field: 'warning' }]);
    asker?.actions.openItem(0);
    const warning = mounted.find(({ found }) => found.shape.part === 'warning');
    expect(warning?.store.getState()).toMatchObject({ view: 'card', selected: 0 });
  });

  it('is remembered as one post with its text', async () => {
    const { boxes, buttons, posted, sent, rest } = startWith(WARNING.replace(BLANK, 'Food'), 'We open at nine.');
    buttons[0]?.click();
    await rest();
    expect(posted).toEqual(['We open at nine.']);
    for (const field of [boxes[0], document.querySelector('input[type="text"]')] as HTMLInputElement[]) {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const entries = sent.flatMap((message) => (message.type === 'change' ? [message.change] : []));
    expect(entries).toMatchObject([
      { is: 'published', draft: { text: 'We open at nine.', place: { warning: 'Food' } } },
    ]);
  });
});

describe('a picture’s text in a dialog of its own', () => {
  const openDialog = () => {
    const page = start([]);
    document.body.innerHTML = `<div class="modal-root__modal dialog-modal"><div class="dialog-modal__header">
      <button class="button">Done</button></div><textarea id="description">${BLANK}</textarea></div>`;
    const done = document.querySelector('button') as HTMLButtonElement;
    const saved = vi.fn();
    done.addEventListener('click', saved);
    return { ...page, done, saved };
  };

  it('is asked about when it is saved, and is no post for the ledger', async () => {
    const { mounted, done, saved, rest, sent } = openDialog();
    done.click();
    await rest();
    expect(saved).not.toHaveBeenCalled();
    const [session] = mounted as [Session];
    expect(session.store.getState()).toMatchObject({ view: 'gate', gate: [{ part: 0, field: 'alt', saves: true }] });
    session.actions.gateSeen(true);
    await new Promise((done) => setTimeout(done, 750));
    session.actions.publishAnyway();
    expect(saved).toHaveBeenCalledOnce();
    document.body.innerHTML = '';
    end.abort();
    expect(sent.filter((one) => one.type === 'change' && one.change.is === 'published')).toEqual([]);
  });

  it('is asked about by Ctrl+Enter too, which the site hears when the key comes up', async () => {
    const { mounted, rest } = openDialog();
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    await rest();
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup'] as const) {
      field.addEventListener(type, heard);
      const init = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, composed: true };
      field.dispatchEvent(new KeyboardEvent(type, init));
    }
    expect(mounted[0]?.store.getState().view).toBe('gate');
    expect(heard).not.toHaveBeenCalled();
  });

  it('with nothing in it is saved without a question', async () => {
    const { done, saved, rest } = openDialog();
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'A loaf of bread on a table.';
    done.click();
    await rest();
    expect(saved).toHaveBeenCalledOnce();
  });
});

describe('a post that is deleted to be written anew', () => {
  it('is told as the new version of an older one, once', async () => {
    const { write, buttons, sent, rest } = start(['']);
    document.body.insertAdjacentHTML('beforeend', '<a role="menuitem">Löschen und neu erstellen</a>');
    (document.querySelector('[role="menuitem"]') as HTMLElement).click();
    for (const text of ['We open at nine.', 'And we close at six.']) {
      await write(0, text);
      buttons[0]?.click();
      await rest();
      await write(0, '');
    }
    const told = sent.flatMap((one) =>
      one.type === 'change' && one.change.is === 'published' ? [one.change.draft] : [],
    );
    expect(told.map(({ edits }) => edits)).toEqual([true, undefined]);
  });
});

describe('a published post that is deleted', () => {
  const pressThrough = async (press: (control: Element | null) => void) => {
    const { sent, rest } = start([]);
    const more = (text: string) =>
      `<div class="status"><p class="status__content__text">${text}</p><button class="more">…</button></div>`;
    const item = '<li class="dropdown-menu__item--dangerous"><button>Delete</button></li>';
    const question = '<div class="modal-root__modal"><button>Delete</button></div>';
    document.body.innerHTML = more('We open at nine.') + item + question;
    for (const selector of ['.more', 'li button', '.modal-root__modal button']) press(document.querySelector(selector));
    document.querySelector('.status')?.remove();
    await rest();
    return sent.flatMap((one) => (one.type === 'change' ? [one.change] : []));
  };
  const click = () => new MouseEvent('click', { bubbles: true, composed: true });

  it('is told once, though nothing was written on this page', async () => {
    const changes = await pressThrough((control) => control?.dispatchEvent(click()));
    expect(changes).toEqual([{ is: 'removed', text: 'We open at nine.', network: 'mastodon' }]);
  });

  it('is not, when no hand deleted it', async () => {
    expect(await pressThrough((control) => control?.dispatchEvent(forged(click())))).toEqual([]);
  });
});

describe('an open card whose text changes', () => {
  const open = async () => {
    const page = start(['']);
    await page.write(0, BLANK);
    const { actions, store } = page.mounted[0] as Session;
    actions.open(0, 'click');
    const host = document.body.appendChild(document.createElement('forthright-overlay'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<button>Use these words</button>';
    ownHost(host, root, end.signal);
    const pointer = (type: string, at: Element) =>
      at.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
    const button = root.querySelector('button') as Element;
    const isSaid = () => store.getState().notice.includes('no longer there');
    return { ...page, store, pointer, button, isSaid };
  };

  it('says so when a hand is just pressing on it, also when the page changes it twice', async () => {
    const { write, store, pointer, button, isSaid } = await open();
    pointer('pointerdown', button);
    await write(0, `Dear you, ${BLANK}`);
    expect(store.getState().view).toBe('closed');
    expect(isSaid()).toBe(true);
    await write(0, 'Something else.');
    expect(isSaid()).toBe(true);
    pointer('pointerup', document.body); // the card under it is gone
    await write(0, 'Something else, typed on.');
    expect(isSaid()).toBe(false);
  });

  it('closes without a word for whoever types on', async () => {
    const { write, store, pointer, button, isSaid } = await open();
    pointer('pointerdown', button);
    pointer('pointerup', button);
    await write(0, `${BLANK} Bye.`);
    expect(store.getState().view).toBe('closed');
    expect(isSaid()).toBe(false);
  });
});

describe('a box that was none when it got the focus', () => {
  it('is attended with its first input', () => {
    const { mounted, boxes } = start(['']);
    const [box] = boxes as [HTMLTextAreaElement];
    const size = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 0));
    box.focus();
    expect(mounted).toHaveLength(0);
    size.mockReturnValue(new DOMRect(0, 0, 300, 80));
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(mounted).toHaveLength(1);
  });
});

describe('a press', () => {
  it('of a restored draft nobody focused is held, read, and asked about', async () => {
    const { mounted, buttons, posted, rest } = start([BLANK]);
    buttons[0]?.click();
    expect(posted).toEqual([]);
    await rest();
    expect(mounted[0]?.store.getState()).toMatchObject({ view: 'gate', gate: [{ finding: FINDING, part: 0 }] });
  });

  it('of a restored draft with nothing in it goes out by itself once it is read', async () => {
    const { buttons, posted, rest } = start(['We open at nine.']);
    buttons[0]?.click();
    await rest();
    expect(posted).toEqual(['We open at nine.']);
  });

  it('by Ctrl+Enter from another field of the composer is asked about too', async () => {
    const { mounted, write } = start(['']);
    await write(0, BLANK);
    const field = document.querySelector('input') as HTMLInputElement;
    const key = new KeyboardEvent('keydown', {
      key: 'Enter',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    field.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(true);
    expect(mounted[0]?.store.getState().view).toBe('gate');
  });

  it('passes when the engine never answers', async () => {
    vi.useFakeTimers();
    const { buttons, posted } = start([BLANK], { answers: false });
    buttons[0]?.click();
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(posted).toEqual([BLANK]);
  });

  it('closes its question when the text is another', async () => {
    const { mounted, buttons, write } = start(['']);
    await write(0, BLANK);
    buttons[0]?.click();
    expect(mounted[0]?.store.getState().view).toBe('gate');
    await write(0, 'We open');
    expect(mounted[0]?.store.getState().view).toBe('closed');
  });
});

describe('the popup', () => {
  it('is told that there is nothing yet', () => {
    const { popup } = start(['']);
    expect(popup().heard).toEqual([{ type: 'none' }]);
  });

  it('gets the draft from the page itself, and each change of it', async () => {
    const { popup, write } = start(['', '']);
    await write(1, BLANK);
    await write(0, BLANK);
    const { heard } = popup();
    expect(heard.at(-1)).toMatchObject({
      type: 'composer',
      draft: { isChecked: true, report: { findings: [FINDING] } },
    });
    await write(0, 'We open at nine');
    expect(heard.at(-1)).toMatchObject({ draft: { report: { findings: [] } } });
  });

  it('leads to the words, or says that they are gone', async () => {
    const { popup, write, mounted } = start(['']);
    await write(0, BLANK);
    const { heard, say } = popup();
    const composer = mounted[0]?.id ?? '';
    say({ type: 'jump', composer, start: 10, end: 22 });
    expect(heard).toContainEqual({ type: 'jumped', isThere: true });
    say({ type: 'jump', composer, start: 0, end: 3 });
    expect(heard.at(-1)).toEqual({ type: 'jumped', isThere: false });
  });
});

describe('a text that a script wrote', () => {
  const LONG = 1_100;
  const byHand = (sent: readonly ToEngine[]) =>
    sent.flatMap((one) => (one.type === 'draft' && one.text ? [[one.text, one.byHand ?? false]] : []));
  const startSeen = (texts: readonly string[], hasLists = true) => {
    const page = start(texts, { hasLists });
    Element.prototype.checkVisibility = () => true;
    document.elementFromPoint = () => page.boxes[0] as Element;
    return page;
  };

  it('is told apart also when the lists come after it: what a hand wrote before is held up to them', async () => {
    const { sent, write, boxes, rule } = startSeen([''], false);
    await write(0, '');
    boxes[0]?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
    await write(0, 'By a hand');
    rule(true);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + LONG);
    rule(false);
    await write(0, 'By a script');
    rule(true);
    expect(byHand(sent)).toEqual([
      ['By a hand', false],
      ['By a hand', true],
      ['By a hand', true],
      ['By a script', false],
      ['By a script', false],
    ]);
  });

  it('is told apart from what a hand wrote, until the hand writes on', async () => {
    const { sent, write, boxes } = startSeen(['']);
    const key = () => new KeyboardEvent('keydown', { bubbles: true, composed: true });
    await write(0, 'By a script');
    boxes[0]?.dispatchEvent(forged(key()));
    document.body.dispatchEvent(key());
    await write(0, 'By a script still');
    boxes[0]?.dispatchEvent(key());
    await write(0, 'By a script, and a hand');
    document.body.dispatchEvent(key()); // in a picker: the text is the hand’s
    await write(0, 'By a script, and a hand 🙂');
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + LONG);
    await write(0, 'By a script again');
    document.body.dispatchEvent(key());
    await write(0, 'By a script once more');
    expect(byHand(sent)).toEqual([
      ['By a script', false],
      ['By a script still', false],
      ['By a script, and a hand', true],
      ['By a script, and a hand 🙂', true],
      ['By a script again', false],
      ['By a script once more', false],
    ]);
  });

  it.each([
    { box: 'of 3 × 3 pixels', size: new DOMRect(0, 0, 3, 3) },
    { box: 'without a height', size: new DOMRect(0, 0, 300, 0) },
    { box: 'outside of the window', size: new DOMRect(-400, 0, 300, 100) },
  ])('or a hand in a box $box is never the hand’s', async ({ size }) => {
    const { sent, write, mounted, boxes, buttons, rest } = startSeen(['']);
    await write(0, 'We');
    HTMLElement.prototype.getBoundingClientRect = () => size;
    mounted[0]?.touched([boxes[0] as Element]);
    await write(0, 'We bake.');
    buttons[0]?.click();
    await rest();
    expect(byHand(sent)).toEqual([
      ['We', false],
      ['We bake.', false],
    ]);
  });

  it('is the hand’s that goes to publish it: read before it lets go, and asked about', async () => {
    const { sent, buttons, mounted, rest } = startSeen([BLANK]);
    const [button] = buttons as [HTMLButtonElement];
    for (const type of ['pointerover', 'pointerdown'])
      button.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    await rest();
    expect(byHand(sent).at(-1)).toEqual([BLANK, true]);
    const before = sent.length;
    button.click();
    expect(mounted[0]?.store.getState().view).toBe('gate');
    expect(sent).toHaveLength(before);
  });

  it('stays a script’s when a script publishes it', async () => {
    const { sent, buttons, rest } = startSeen([BLANK]);
    const [button] = buttons as [HTMLButtonElement];
    for (const type of ['pointerover', 'pointerdown', 'click'])
      button.dispatchEvent(forged(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true })));
    button.form?.requestSubmit();
    await rest();
    expect(byHand(sent)).toEqual([[BLANK, false]]);
  });
});

describe('a script of the page', () => {
  const made = (type: string, init: object = {}): Event => {
    const how = { bubbles: true, cancelable: true, composed: true, ...init };
    return type.startsWith('key') ? new KeyboardEvent(type, how) : new PointerEvent(type, how);
  };
  const ESCAPE = { key: 'Escape', code: 'Escape' };

  it('opens no card and closes none', async () => {
    const { mounted, write, boxes } = start(['']);
    await write(0, BLANK);
    const [box] = boxes as [HTMLTextAreaElement];
    const view = () => mounted[0]?.store.getState().view;
    const [enter, click] = [
      { key: 'Enter', code: 'Enter', altKey: true },
      { clientX: 5, clientY: 5 },
    ];
    isTyping = true;
    box.dispatchEvent(forged(made('keydown', enter)));
    box.dispatchEvent(forged(made('click', click)));
    box.dispatchEvent(forged(made('pointermove', click)));
    await looked();
    expect(view()).toBe('closed');
    box.dispatchEvent(made('click', click));
    expect(view()).toBe('card');
    box.dispatchEvent(forged(made('keydown', ESCAPE)));
    expect(view()).toBe('card');
    box.dispatchEvent(made('keydown', ESCAPE));
    expect(view()).toBe('closed');
  });

  it('that publishes is asked, and answers no question, not even that of another composer', async () => {
    const { mounted, write, buttons, posted } = start(['', '']);
    await write(1, 'We open at nine.');
    await write(0, BLANK);
    const press = (i: number) => buttons[i]?.dispatchEvent(forged(made('click')));
    press(0);
    mounted[1]?.actions.gateSeen(true);
    await new Promise((done) => setTimeout(done, 750));
    press(0);
    press(1);
    buttons[0]?.form?.requestSubmit();
    expect(posted).toEqual([]);
    expect(mounted[1]?.store.getState().view).toBe('gate');
    buttons[0]?.click();
    expect(posted).toEqual([BLANK]);
  });

  it('has no older post replaced by what is written next', async () => {
    const { write, buttons, sent, rest } = start(['']);
    document.body.insertAdjacentHTML('beforeend', '<a role="menuitem">Löschen und neu erstellen</a>');
    document.querySelector('[role="menuitem"]')?.dispatchEvent(forged(made('click')));
    await write(0, 'We open at nine.');
    buttons[0]?.click();
    await rest();
    await write(0, '');
    const told = sent.flatMap((one) => (one.type === 'change' ? [one.change] : []));
    expect(told).toMatchObject([{ is: 'published', draft: { text: 'We open at nine.' } }]);
    expect(JSON.stringify(told)).not.toContain('"edits"');
  });
});
