import { writeFile } from 'node:fs/promises';
import type { Cdp } from './cdp.ts';
import { keyOf, MODIFIERS } from './keys.ts';
import { reachOver } from './reach.ts';
import { expressionOf, HOLD, PATIENCE, pause, poll, type Tab, unlessGone } from './tab.ts';

/** What a page holds after a collection. */
export interface Measures {
  readonly nodes: number;
  readonly listeners: number;
  readonly heapKb: number;
}

export interface QuietTab extends Tab {
  /** Types without waiting for the page between the keys: as fast as it can take them. */
  hammer(text: string): Promise<void>;
  measure(): Promise<Measures>;
}

/** In the page: the middle of the first visible match, through open shadow roots. */
const placeOf = (selector: string) => {
  const find = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll(selector))
      if (element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0) return element;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const found = shadowRoot && find(shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const found = find(document);
  found?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = found?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

function keyboardOf(cdp: Cdp) {
  const held = new Set<string>();
  const bits = () => [...held].reduce((sum, key) => sum | (MODIFIERS[key] ?? 0), 0);
  const known = (name: string) => {
    const key = keyOf(name);
    if (!key) throw new Error(`No key is called “${name}”`);
    return key;
  };

  const down = async (name: string): Promise<void> => {
    const { key, code, keyCode, text } = known(name);
    const autoRepeat = held.has(name);
    held.add(name);
    const modifiers = bits();
    // Held down with Control, Alt or Meta a key writes nothing.
    const writes = modifiers & ~(MODIFIERS.Shift ?? 0) ? '' : text;
    await cdp.send('Input.dispatchKeyEvent', {
      type: writes ? 'keyDown' : 'rawKeyDown',
      modifiers,
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      autoRepeat,
      ...(writes && { text: writes, unmodifiedText: writes }),
      ...(name in MODIFIERS && { location: 1 }),
    });
  };
  const up = async (name: string): Promise<void> => {
    const { key, code, keyCode } = known(name);
    held.delete(name);
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      modifiers: bits(),
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      ...(name in MODIFIERS && { location: 1 }),
    });
  };
  /** Both at once: the browser takes them in this order. */
  const strike = (sign: string): Promise<unknown> => {
    const name = sign === '\n' ? 'Enter' : sign;
    return keyOf(name) ? Promise.all([down(name), up(name)]) : cdp.send('Input.insertText', { text: sign });
  };
  return { down, up, strike };
}

function mouseOf(cdp: Cdp) {
  const send = (type: 'mousePressed' | 'mouseReleased', x: number, y: number, clickCount: number) => {
    const buttons = type === 'mousePressed' ? 1 : 0;
    return cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount });
  };
  const move = async (x: number, y: number): Promise<void> => {
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  };
  /** A click that is a hand's nth, held for so long. */
  const click = async (x: number, y: number, clickCount: number, hold: number): Promise<void> => {
    await send('mousePressed', x, y, clickCount);
    await pause(hold);
    await send('mouseReleased', x, y, clickCount);
  };
  return { move, click };
}

interface Lifecycle {
  readonly name: string;
  readonly loaderId: string;
}

interface Thrown {
  readonly exceptionDetails: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** A page of Chromium over its own debugger alone. */
export async function quietTabOf(cdp: Cdp): Promise<QuietTab> {
  const errors: string[] = [];
  const loaded = new Set<string>();
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }: Thrown) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  cdp.on('Page.lifecycleEvent', ({ name, loaderId }: Lifecycle) => {
    if (name === 'load') loaded.add(loaderId);
  });
  await cdp.send('Page.enable');
  await cdp.send('Page.setLifecycleEventsEnabled', { enabled: true });
  await cdp.send('Runtime.enable');
  const { down, up, strike } = keyboardOf(cdp);
  const { move, click } = mouseOf(cdp);

  const ask = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const evaluate: Tab['evaluate'] = (run, ...args) => ask(expressionOf(run, args)) as Promise<never>;
  const clickAt = async (x: number, y: number): Promise<void> => {
    await move(x, y);
    await click(x, y, 1, 0);
  };

  return {
    errors,
    evaluate,
    reach: reachOver(cdp),
    async open(url) {
      const { loaderId, errorText } = await cdp.send('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      // None: the same document went to another place of itself.
      if (loaderId) await poll(async () => loaded.has(loaderId), `the load of ${url}`, 4 * PATIENCE);
    },
    until: (isSo, ...args) => poll(() => evaluate(isSo, ...args).catch(unlessGone), String(isSo)),
    async type(text) {
      for (const sign of text) await strike(sign);
    },
    async press(keys) {
      const [last = '', ...modifiers] = keys.split('+').reverse();
      for (const modifier of modifiers) await down(modifier);
      await down(last);
      await up(last);
      for (const modifier of modifiers) await up(modifier);
    },
    down,
    up,
    async click(selector) {
      const { x, y } = await poll(() => evaluate(placeOf, selector), `${selector} within ${PATIENCE} ms`);
      await clickAt(x, y);
    },
    clickAt,
    async pressAt(x, y, { hold = HOLD, count = 1 } = {}) {
      await move(x, y);
      for (let nth = 1; nth <= count; nth++) await click(x, y, nth, hold);
    },
    async doubleClickAt(x, y, gap) {
      await move(x, y);
      await click(x, y, 1, gap / 2);
      await pause(gap / 2);
      await click(x, y, 2, gap / 2);
    },
    hoverAt: move,
    async scroll(x, y, dy) {
      await move(x, y);
      await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: dy });
    },
    async drag([fromX, fromY], [toX, toY]) {
      const at = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
        cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
      await at('mousePressed', fromX, fromY);
      await at('mouseMoved', (fromX + toX) / 2, (fromY + toY) / 2);
      await at('mouseMoved', toX, toY);
      await at('mouseReleased', toX, toY);
    },
    async resize(width, height) {
      await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    },
    async slow(rate) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    },
    async compose(text) {
      const [selectionStart, selectionEnd] = [text.length, text.length];
      await cdp.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    },
    async screenshot(file) {
      const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
      await writeFile(file, data, 'base64');
    },
    async front() {
      await cdp.send('Page.bringToFront');
    },
    async run(source) {
      await ask(source);
    },
    async hammer(text) {
      await Promise.all([...text].map(strike));
    },
    async measure() {
      await cdp.send('Performance.enable');
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      await cdp.send('Performance.disable');
      const of = (metric: string) => metrics.find(({ name }) => name === metric)?.value ?? 0;
      return {
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
        heapKb: Math.round(of('JSHeapUsedSize') / 1024),
      };
    },
    async close() {
      await cdp.send('Page.close');
      await cdp.close();
    },
  };
}
