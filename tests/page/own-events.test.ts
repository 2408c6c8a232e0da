// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consume, HOST, isPressed, keepOwnEvents, ownHost } from '../../lib/page/own-events.ts';
import { forged } from '../by-hand.ts';

/** The window hears ours first, then the page's: as at document_start. */
let end: AbortController;
const page = vi.fn();
beforeEach(() => {
  end = new AbortController();
  document.body.innerHTML = '<textarea></textarea>';
  page.mockClear();
  keepOwnEvents(window, end.signal);
  for (const type of ['keydown', 'keyup', 'click', 'pointerdown'])
    addEventListener(type, page, { capture: true, signal: end.signal });
});
afterEach(() => end.abort());

const open = () => {
  const host = document.body.appendChild(document.createElement(HOST));
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  root.append(button);
  ownHost(host, root, end.signal);
  return { host, root, button };
};
const key = (type: string, code: string, over: KeyboardEventInit = {}) =>
  new KeyboardEvent(type, { key: code, code, bubbles: true, cancelable: true, composed: true, ...over });
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;

describe('an event on our part', () => {
  it('is heard by us and not by the page', () => {
    const { button } = open();
    const heard = vi.fn();
    button.addEventListener('click', heard);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.calls[0]?.[0].detail).toBe(1);
    expect(page).not.toHaveBeenCalled();
  });
  it('that one of our listeners refuses is refused', () => {
    const { button } = open();
    button.addEventListener('click', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
  it('that nobody refuses does what it does', () => {
    const { button } = open();
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
  });
});

describe('a key that went down for us', () => {
  it('is kept from the page until it is up, wherever the focus is by then', () => {
    const { button } = open();
    button.dispatchEvent(key('keydown', 'Enter'));
    field().dispatchEvent(key('keydown', 'Enter', { repeat: true }));
    field().dispatchEvent(key('keyup', 'Enter'));
    expect(page).not.toHaveBeenCalled();
    field().dispatchEvent(key('keydown', 'Enter'));
    field().dispatchEvent(key('keyup', 'Enter'));
    expect(page).toHaveBeenCalledTimes(2);
  });
  it('on the page’s own ground too, once we acted on it', () => {
    field().addEventListener('keydown', () => {}, { once: true });
    const down = key('keydown', 'Escape');
    consume(down);
    field().dispatchEvent(key('keyup', 'Escape'));
    expect(page).not.toHaveBeenCalled();
    expect(down.defaultPrevented).toBe(true);
  });
  it('whose release was lost does not swallow the next press', () => {
    const { button } = open();
    button.dispatchEvent(key('keydown', 'Escape'));
    field().dispatchEvent(key('keydown', 'Escape'));
    field().dispatchEvent(key('keyup', 'Escape'));
    expect(page).toHaveBeenCalledTimes(2);
  });
});

describe('an event that a script of the page made up', () => {
  const click = () =>
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, clientX: 4, clientY: 4 });

  it('reaches nothing of ours: neither at a place, nor where the focus is', () => {
    const { host, root, button } = open();
    const heard = vi.fn();
    for (const type of ['click', 'keydown', 'pointerdown']) root.addEventListener(type, heard);
    root.elementFromPoint = () => button;
    button.focus();
    for (const event of [click(), key('keydown', 'Enter'), new PointerEvent('pointerdown', { bubbles: true })])
      host.dispatchEvent(forged(event));
    expect(heard).not.toHaveBeenCalled();
    expect(isPressed()).toBe(false);
    host.dispatchEvent(click());
    expect(heard).toHaveBeenCalledOnce();
  });

  it('lets go nothing that a hand holds', () => {
    const { button } = open();
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    button.dispatchEvent(key('keydown', 'Enter'));
    document.dispatchEvent(forged(new PointerEvent('pointerup', { bubbles: true })));
    field().dispatchEvent(forged(key('keyup', 'Enter')));
    expect(isPressed()).toBe(true);
    page.mockClear();
    field().dispatchEvent(key('keyup', 'Enter'));
    expect(page).not.toHaveBeenCalled();
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    expect(isPressed()).toBe(false);
  });
});
