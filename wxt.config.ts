import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { CATEGORIES } from './lib/linter/types.ts';
import { sitesIn } from './lib/sites/list.ts';
import { scriptOf } from './lib/sites/offered.ts';
import { leanCss } from './scripts/build/lean-css.ts';

/** Firefox's id for the add-on; also in tests/browsers. */
const GECKO_ID = 'forthright@forthright.example';

/** A rule's file without its examples, as the formatter leaves it: two blanks in, to the brace two blanks in. */
const withoutExamples = (code: string, id: string): string | undefined =>
  /\/lib\/linter\/rules\/[^?]+\.ts$/.test(id)
    ? code.replace(/\n {2}examples: \{\n[\s\S]*?\n {2}\},/, '\n  examples: { flagged: [], fine: [] },')
    : undefined;

/** The overlay's style sheet, once it is minified. */
const withLeanCss = (code: string, id: string): string | undefined => {
  if (!id.endsWith('/overlay.css?inline')) return undefined;
  const [, css = ''] = /^export default (".*")\s*;?\s*$/s.exec(code) ?? [];
  const lean = leanCss(
    JSON.parse(css),
    CATEGORIES.map((category) => `--${category}`),
  );
  return `export default ${JSON.stringify(lean)}`;
};

export default defineConfig({
  imports: false, // every import is written out, so that tests/architecture.test.ts can read the arrows
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  publicDir: 'assets/public',
  // One page evaluates nothing it does not need: source maps stay out of the package.
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The oldest browsers of the manifest, so that nothing is written twice for older ones.
    build: { sourcemap: false, target: ['chrome125', 'firefox149'] },
  }),
  hooks: {
    // The local page of `npm start` is in no other build.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const at = entrypoints.findIndex(({ name }) => name === 'site-demo');
      if (config.mode !== 'demo' && at >= 0) entrypoints.splice(at, 1);
    },
    'build:manifestGenerated': ({ config: { mode } }, manifest) => {
      manifest.content_scripts = sitesIn(mode).flatMap((site) => {
        const js = [mode === 'demo' ? 'content-scripts/site-demo.js' : scriptOf(site), 'content-scripts/composer.js'];
        const isWhole = (pattern: string) => /^[^/]+\/\/[^/]+\/\*$/.test(pattern);
        const on = { js, all_frames: true, run_at: 'document_start' as const };
        // Editors in frames without an address are part of the page that made them. Chromium takes an origin instead of
        // an address only where a pattern covers all paths: the others (Google's) keep to addresses, in an entry of
        // their own. A wider pattern would run us on all of Google.
        return [
          { ...on, match_about_blank: true, match_origin_as_fallback: true, matches: site.matches.filter(isWhole) },
          { ...on, matches: site.matches.filter((pattern) => !isWhole(pattern)) },
        ].filter(({ matches }) => matches.length > 0);
      });
    },
    'vite:build:extendConfig': (entries, config) => {
      // Examples are for tests, the rule book and the options page; the engine runs without them (a fifth of its size).
      if (entries.some(({ type }) => type === 'background')) {
        config.plugins ??= [];
        config.plugins.push({ name: 'rules-without-examples', enforce: 'pre', transform: withoutExamples });
      }
      // The page side only opens a port, which every supported browser does alike: the polyfill (3 kB gzip on every
      // listed page) stays with the background and our own pages.
      const isPageSide = entries.every(({ type }) => type === 'content-script');
      const alias = config.resolve?.alias;
      if (!isPageSide || !alias || Array.isArray(alias)) return;
      delete (alias as Record<string, string>)['wxt/browser'];
      config.plugins ??= [];
      // The framework's start would build a context that ours do not take (1 kB; it tells every page our id in an event of
      // its own) and a logger that says nothing in a package.
      config.plugins.push({
        name: 'start-of-ours',
        transform: (code, id) => {
          if (!/content-script-isolated-world-entrypoint/.test(id)) return undefined;
          const [ours] = /^import definition from .+$/m.exec(code) ?? [];
          if (!ours) throw new Error('the framework starts content scripts in another way: see wxt.config.ts');
          return `${ours}\nexport default definition.main();`;
        },
      });
      config.plugins.push({ name: 'lean-css', enforce: 'post', transform: withLeanCss });
      // What every listed page loads is minified once more, after the bundler's own: half a kB gzip less.
      config.plugins.push({
        name: 'minified-again',
        enforce: 'post',
        async generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle))
            if (chunk.type === 'chunk')
              chunk.code = (await minify(chunk.code, { compress: { passes: 3 }, ecma: 2020 })).code ?? chunk.code;
        },
      });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Forthright',
    description: 'Reads your post before you publish it: honest, human, one voice. On your device, without a network.',
    permissions: ['storage', 'scripting', 'activeTab'],
    // Other sites and self-hosted servers are asked for one by one, at the moment the user switches them on.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: 'Forthright: check this draft' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '149.0', // first complete CSS Custom Highlight API
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }), // CSS anchor positioning
  }),
});
