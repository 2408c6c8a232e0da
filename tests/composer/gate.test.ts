import { describe, expect, it, vi } from 'vitest';
import { createGate, LOOK, type Press, type Publication, READING, SHOWING } from '../../lib/composer/gate.ts';

/** A post whose text and findings are set by hand, and a gate with a clock that is turned by hand. */
function start(over: Partial<{ text: string; isRead: boolean; mustAsk: boolean }> = {}) {
  const set = { text: 'Thank you [first name]', isRead: true, mustAsk: true, ...over };
  const post = (key = 'a'): Publication => ({
    key,
    text: () => set.text,
    isRead: () => set.isRead,
    mustAsk: () => set.mustAsk,
  });
  let now = 10_000;
  const timers = new Set<{ at: number; then(): void }>();
  const told: string[] = [];
  const tell = (what: string) => () => void told.push(what);
  const again = vi.fn(() => {
    told.push('pressed');
    return true;
  });
  const gate = createGate({
    now: () => now,
    later(ms, then) {
      const timer = { at: now + ms, then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    show: tell('show'),
    hide: tell('hide'),
    went: tell('went'),
    failed: tell('failed'),
    forgot: tell('forgot'),
  });
  const press = (press: Partial<Press> = {}, key = 'a') => gate.press(post(key), { isRepeat: false, again, ...press });
  return {
    set,
    gate,
    told,
    again,
    press,
    timers,
    /** Pressed and in sight for as long as a look takes. */
    ask(looks = LOOK) {
      expect(press()).toBe('hold');
      gate.seen();
      now += looks;
    },
    pass(ms: number) {
      now += ms;
      for (const timer of [...timers]) if (timer.at <= now && timers.delete(timer)) timer.then();
    },
  };
}

describe('a press', () => {
  it('passes at once when there is nothing to ask', () => {
    const { press, told } = start({ mustAsk: false });
    expect(press()).toBe('pass');
    expect(told).toEqual(['went']);
  });

  it('is held by a question; the second one, after a look, goes through and closes the gate', () => {
    const { ask, press, told } = start();
    ask();
    expect(press()).toBe('pass');
    expect(told).toEqual(['show', 'hide', 'went']);
  });

  it.each([1, 60, 250, LOOK - 1])('%i ms after the question came is no answer: a double click', (ms) => {
    const { ask, press, told, again } = start();
    ask(ms);
    expect(press()).toBe('hold');
    expect(told).toEqual(['show']);
    expect(again).not.toHaveBeenCalled();
  });

  it('that is a held key never answers', () => {
    const { ask, press } = start();
    ask(10 * LOOK);
    expect(press({ isRepeat: true })).toBe('hold');
    expect(press()).toBe('pass');
  });

  it('of our own goes through the page once, and its click, key and submit are not asked again', () => {
    const { ask, gate, press, again, told } = start();
    ask();
    again.mockImplementation(() => {
      expect(press()).toBe('pass');
      told.push('pressed');
      return true;
    });
    gate.publish();
    expect(told).toEqual(['show', 'hide', 'went', 'pressed']);
  });

  it('after one that went through passes: a click that becomes a submit, a site that failed', () => {
    const { ask, press } = start();
    ask();
    press();
    expect(press()).toBe('pass');
  });

  it('of another post is asked for itself, and the first question goes', () => {
    const { ask, press, told } = start();
    ask();
    expect(press({}, 'b')).toBe('hold');
    expect(told).toEqual(['show', 'hide', 'show']);
  });
});

describe('a question', () => {
  it('belongs to one text: it goes when the text changes, and forgets its press', () => {
    const { ask, set, gate, told, again } = start();
    ask();
    set.text = 'Half a new post';
    gate.changed();
    expect(told).toEqual(['show', 'hide']);
    gate.publish();
    expect(again).not.toHaveBeenCalled();
  });

  it('is asked again for the next text, and for the same one after it was out', () => {
    const { ask, press, set, gate, told } = start();
    const text = set.text;
    ask();
    press();
    set.text = '';
    gate.changed();
    set.text = text;
    expect(press()).toBe('hold');
    expect(told.filter((one) => one === 'show')).toHaveLength(2);
  });

  it('stays where the text stays', () => {
    const { ask, gate, told } = start();
    ask();
    gate.changed();
    expect(told).toEqual(['show']);
  });

  it('is asked once: after going back the next press of the same text passes', () => {
    const { ask, gate, press, told } = start();
    ask();
    gate.goBack();
    expect(press()).toBe('pass');
    expect(told).toEqual(['show', 'hide', 'went']);
  });

  it('is asked again when going back was sooner than a look', () => {
    const { ask, gate, press } = start();
    ask(LOOK - 1);
    gate.goBack();
    expect(press()).toBe('hold');
  });

  it('takes “publish anyway” only after a look', () => {
    const { ask, gate, again } = start();
    ask(LOOK - 1);
    gate.publish();
    expect(again).not.toHaveBeenCalled();
  });

  it('that cannot be seen lets the press through', () => {
    const { press, gate, told } = start();
    press();
    gate.unseen();
    expect(told).toEqual(['show', 'hide', 'went', 'pressed']);
  });

  it('that never came onto the screen lets the press through', () => {
    const { press, pass, told } = start();
    press();
    pass(SHOWING);
    expect(told.at(-1)).toBe('pressed');
  });

  it('that is in sight waits as long as it takes', () => {
    const { ask, pass, told, timers } = start();
    ask();
    pass(60_000);
    expect(told).toEqual(['show']);
    expect(timers.size).toBe(0);
  });

  it('whose press cannot be made again asks the person to press, and that press passes', () => {
    const { gate, press, pass, told } = start();
    press({ again: undefined });
    gate.seen();
    pass(LOOK);
    gate.publish();
    expect(told.at(-1)).toBe('failed');
    expect(press({ again: undefined })).toBe('pass');
  });
});

describe('a draft that is not read yet', () => {
  it('holds the press until it is, and then passes without a question', () => {
    const { press, set, gate, told } = start({ isRead: false, mustAsk: false });
    expect(press()).toBe('hold');
    expect(press()).toBe('hold');
    set.isRead = true;
    gate.read();
    expect(told).toEqual(['went', 'pressed']);
  });

  it('is asked about when the report finds something', () => {
    const { press, set, gate, told } = start({ isRead: false, mustAsk: false });
    press();
    set.isRead = true;
    set.mustAsk = true;
    gate.read();
    expect(told).toEqual(['show']);
  });

  it('goes through unread when no report comes: posting works without us', () => {
    const { press, pass, told } = start({ isRead: false });
    press();
    pass(READING);
    expect(told).toEqual(['went', 'pressed']);
  });

  it('says so when the text changed meanwhile', () => {
    const { press, set, gate, told, pass } = start({ isRead: false });
    press();
    set.text = 'Other words';
    gate.changed();
    pass(READING);
    expect(told).toEqual(['forgot']);
  });

  it('passes at once where only a hand can press', () => {
    const { press } = start({ isRead: false, mustAsk: false });
    expect(press({ again: undefined })).toBe('pass');
  });
});
