// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../lib/composer/index.ts';
import type { EnginePort, PopupPort, ToComposer, ToEngine, ToPage, ToPopup } from '../../lib/messages/index.ts';
import { type PageWorld, startPage } from '../../lib/page/index.ts';
import { DEFAULT_SETTINGS } from '../../lib/profile/index.ts';

// No editor is opened for real: marks and places are a browser's business (tests/e2e).
vi.mock('../../lib/editors/index.ts', () => ({
  lookOf: () => '',
  OPEN_LOOK: '',
  openEditor: (element: HTMLTextAreaElement) => ({
    kind: 'textarea',
    element,
    read: () => element.value,
    caret: () => undefined,
    lastCaret: () => element.value.length,
    rects: () => [],
    reveal: () => {},
    replace: async () => 'done',
    watch: (changed: () => void, signal: AbortSignal) => element.addEventListener('input', changed, { signal }),
    paint: () => {},
    offsetAt: () => undefined,
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
beforeEach(() => {
  end = new AbortController();
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
function start(texts: readonly string[], { answers = true } = {}) {
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
  const connect = (): EnginePort => {
    let hear: (message: ToComposer) => void = () => {};
    const profile = { questions: [], names: [], handles: [], tone: {} as never, asks: 'stops' } as const;
    queueMicrotask(() => answers && hear({ type: 'rules', profile, settings: DEFAULT_SETTINGS }));
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
    connect,
    acceptPopups: (open) => {
      openPopup = open;
    },
    mount: (session) => void mounted.push(session),
    openRoot: (host) => host.shadowRoot,
  };
  startPage(world, end.signal);
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
