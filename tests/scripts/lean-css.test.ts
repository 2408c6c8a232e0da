import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../lib/linter/index.ts';
import { leanCss } from '../../scripts/build/lean-css.ts';

const unit = '.forthright{--unit:1px}';

describe('the overlay’s style sheet', () => {
  it('says sizes as what they are', () => {
    const css = `:root,.forthright{--unit:.0625rem;--space-2:calc(8 * var(--unit))}${unit}.a{margin:calc(-1 * var(--space-2)) var(--space-2)}`;
    expect(leanCss(css)).toBe('.a{margin:-8px 8px}');
  });

  it('keeps tokens that change with the dark, the system’s colours or the place', () => {
    const css = `${unit}.forthright{--ink:light-dark(#000,#fff);--quick:.1s}@media (prefers-reduced-motion:reduce){:root,.forthright{--quick:0s}}.a{color:var(--ink);transition:color var(--quick)}`;
    expect(leanCss(css)).toBe(css.replace(unit, '').replace(':root,', ''));
  });

  it('drops tokens nobody names, except those a script puts together', () => {
    const css = `${unit}.forthright{--tone:light-dark(#000,#fff);--paper:light-dark(#fff,#000);color:red}`;
    expect(leanCss(css, ['--tone'])).toBe('.forthright{--tone:light-dark(#000,#fff);color:red}');
  });

  it('stops the build when the overlay’s unit is another', () => {
    expect(() => leanCss('.forthright{--unit:2px}')).toThrow(/unit/);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('as built for %s', (target) => {
  const file = path.resolve(import.meta.dirname, '../../.output', target, 'content-scripts/composer.js');
  it('every token a rule names is there', () => {
    expect(existsSync(file), 'not built: npm run build').toBe(true);
    const code = readFileSync(file, 'utf8');
    const has = (name: string) => code.includes(`${name}:`) || new RegExp(`[\`"']${name}[\`"']`).test(code);
    const named = new Set([...code.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name as string));
    expect([...named, ...CATEGORIES.map((category) => `--${category}`)].filter((name) => !has(name))).toEqual([]);
  });
});
