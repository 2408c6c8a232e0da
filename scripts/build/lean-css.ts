/** Words of a rule's block that stands for the tokens: on other people's pages they live on our own root. */
const ROOT = '.forthright';
/** In a shadow root neither matches anything. */
const OUTSIDE = /(?<=[{}]|^)(?::root|body),(?=\.forthright)/g;
const DECLARED = /(--[\w-]+):([^;{}]+)/g;
const NAMED = /var\((--[\w-]+)/g;

const unitsAsPixels = (css: string) =>
  css.replace(/(-?[\d.]+) \* var\(--unit\)/g, '$1px').replace(/calc\((-?[\d.]+px)\)/g, '$1');

/** The tokens that never change: declared once, on our root, the same in the dark. */
function fixedTokens(css: string): ReadonlyMap<string, string> {
  const all = [...css.matchAll(DECLARED)].map(([, name = '', value = '']) => ({ name, value }));
  const onRoot = [...css.matchAll(/(?<=[{}]|^)\.forthright\{([^{}]*)\}/g)].map(([, block]) => block).join(';');
  return new Map(
    all
      .filter(({ name, value }) => onRoot.includes(`${name}:${value}`) && !value.includes('light-dark('))
      .filter(({ name }) => all.filter((other) => other.name === name).length === 1)
      .map(({ name, value }) => [name, value]),
  );
}

/**
 * The overlay's style sheet without what only our own pages need, said with the values instead of the names of tokens
 * that never change: it is on every listed page, where every byte is somebody else's. Nothing looks different by it.
 * @param css minified; `--unit` on .forthright is 1px
 * @param kept tokens that scripts put together the names of, as `--tone`
 */
export function leanCss(css: string, kept: readonly string[] = []): string {
  let lean = css.replace(OUTSIDE, '');
  if (!lean.includes(`${ROOT}{--unit:1px}`)) throw new Error('the overlay’s unit is no longer 1px: see lean-css.ts');
  lean = unitsAsPixels(lean.replace(/--unit:[^;{}]+;?/g, ''));
  const fixed = fixedTokens(lean);
  const resolved = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (all, name) => (fixed.has(name) ? resolved(fixed.get(name) as string) : all));
  lean = resolved(lean).replace(/calc\(-1 \* ([\d.]+px)\)/g, '-$1');
  for (let before = ''; before !== lean; ) {
    before = lean;
    const used = new Set([...[...lean.matchAll(NAMED)].map(([, name]) => name), ...kept]);
    lean = lean.replace(/(--[\w-]+):[^;{}]+;?/g, (all, name) => (used.has(name) ? all : ''));
  }
  return lean.replace(/[^{}]+\{\}/g, '');
}
