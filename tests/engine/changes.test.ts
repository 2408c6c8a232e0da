import { describe, expect, it } from 'vitest';
import { applyChange, isFull, rememberPost } from '../../lib/engine/changes.ts';
import { createLinter, rules } from '../../lib/linter/index.ts';
import { recent, remembered } from '../../lib/linter/rules/autopilot/repeats.ts';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS } from '../../lib/profile/index.ts';

const linter = createLinter({ rules });
const NONE = { salt: 1, posts: [] };
const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 4, 1, 12);

describe('a clock that jumps', () => {
  const text = 'The rye is back from Friday on, and the figs too.';
  const report = linter.report(text, { account: 'company', network: 'x' }, DEFAULT_PROFILE);
  const remember = (past: Parameters<typeof rememberPost>[0], at: number) => rememberPost(past, { text }, report, at);

  it('back by an hour makes no post the same as the one before', () => {
    expect(remember(remember(NONE, NOON), NOON - HOUR).posts).toHaveLength(2);
  });
  it('by seconds, either way, still tells an event that is told twice', () => {
    expect(remember(remember(NONE, NOON), NOON - 5_000).posts).toHaveLength(1);
    expect(remember(remember(NONE, NOON), NOON + 5_000).posts).toHaveLength(1);
  });
  it('leaves no post recent for years that was remembered by a clock that was ahead', () => {
    const past = [remembered(text, 'post', NOON + 400 * 24 * HOUR), remembered(text, 'post', NOON + HOUR)];
    expect(recent(past, false, NOON, 30)).toEqual([past[1]]);
  });
});

describe('lists that grow by use', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => `${at}`);
  it('are full at 2,000 words no longer flagged', () => {
    const never = many.map((words) => ({ rule: 'a/b', words }));
    expect(isFull({ ...DEFAULT_SETTINGS, never })).toBe(true);
    expect(isFull({ ...DEFAULT_SETTINGS, never: never.slice(1) })).toBe(false);
  });
  it('forget the oldest of 2,000 small comforts', () => {
    const chips = Object.fromEntries(many.map((host) => [`h${host}.example`, { x: 0, y: 0 }]));
    const next = applyChange({ ...DEFAULT_SETTINGS, chips }, { is: 'chip', host: 'new.example', at: { x: 1, y: 2 } });
    expect(Object.keys(next.chips)).toHaveLength(2_000);
    expect([next.chips['h0.example'], next.chips['new.example']]).toEqual([undefined, { x: 1, y: 2 }]);
  });
});
