import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Who may import whom: folder → other folders and packages. Types may come from anywhere below lib. */
const MAY: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>> = {
  'lib/linter': { folders: ['lib/profile'], packages: [] },
  'lib/profile': { folders: [], packages: ['valibot'] },
  'lib/checklist': { folders: ['lib/linter', 'lib/profile'], packages: [] },
  'lib/ledger': { folders: ['lib/linter', 'lib/profile'], packages: ['valibot'] },
  'lib/dom': { folders: [], packages: [] },
  'lib/sites': { folders: ['lib/linter', 'lib/dom'], packages: ['twitter-text'] },
  'lib/editors': { folders: ['lib/linter', 'lib/dom'], packages: [] },
  'lib/state': {
    folders: ['lib/linter', 'lib/profile', 'lib/checklist', 'lib/messages'],
    packages: ['zustand', 'preact'],
  },
  'lib/composer': {
    folders: [
      'lib/linter',
      'lib/dom',
      'lib/sites',
      'lib/editors',
      'lib/state',
      'lib/checklist',
      'lib/messages',
      'lib/profile',
    ],
    packages: [],
  },
  'lib/page': {
    folders: ['lib/dom', 'lib/composer', 'lib/sites', 'lib/editors', 'lib/messages', 'lib/state'],
    packages: [],
  },
  'lib/engine': { folders: ['lib/linter', 'lib/ledger', 'lib/messages', 'lib/profile', 'lib/checklist'], packages: [] },
  'lib/storage': { folders: ['lib/profile', 'lib/ledger', 'lib/linter', 'lib/sites'], packages: ['wxt'] },
  'lib/messages': { folders: ['lib/linter', 'lib/profile', 'lib/checklist'], packages: ['wxt'] },
  components: {
    folders: ['lib/linter', 'lib/checklist', 'lib/state', 'lib/profile', 'lib/messages', 'lib/sites', 'lib/ledger'],
    packages: ['preact'],
  },
};

/** Words that betray a forbidden world; only in the pure folders. */
const IMPURE =
  /\b(?:(?:document|window|navigator)\.\w|localStorage|indexedDB|fetch\(|XMLHttpRequest|Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|async |await )/;
const PURE = ['lib/linter', 'lib/checklist', 'lib/ledger', 'lib/profile'];
const BROWSER_API = /\b(?:browser|chrome)\.(?:runtime|storage|tabs|action|permissions|scripting|commands)\b/;
const MAY_USE_BROWSER = ['lib/storage', 'lib/messages', 'entrypoints'];
/** The one line of code that opens anything: the learned reader from the package itself. */
const MAY_FETCH = ['entrypoints/background.ts'];
const anyOf = (...names: readonly string[]) => names.join(' ').replaceAll(' ', '|');
/** What meets nodes of the page; `components` and `mount` draw nodes of ours, which no page can name. */
const PAGE_SIDE = ['lib/sites', 'lib/editors', 'lib/composer', 'lib/page', 'entrypoints/composer.content/index'];
/** A property or a method of a node that a field of that name would hide. Of the document nothing is hidden in our world. */
const READS_A_NODE = new RegExp(
  [
    String.raw`(?<!\bdocument)\.(?:${anyOf(
      'parentElement parentNode children childNodes childElementCount firstChild lastChild nextSibling previousSibling',
      'firstElementChild lastElementChild nextElementSibling previousElementSibling ownerDocument isConnected',
      'attributes shadowRoot assignedSlot tagName nodeName nodeType nodeValue textContent innerText innerHTML',
      'isContentEditable elements',
    )})\b(?! =[^=])`,
    String.raw`(?<!\bdocument)\.(?:${anyOf(
      'contains querySelector querySelectorAll getElementById closest matches getAttribute hasAttribute getRootNode',
      'getBoundingClientRect checkVisibility cloneNode submit requestSubmit click',
    )})\s*(?:\?\.)?\(`,
  ].join('|'),
);
const VAGUE_NAME = /(?:^|[-/])(?:utils?|helpers?|common|managers?|handlers?|data|info|misc)(?:[-.]|$)/;

const listFiles = (folder: string): string[] =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    : [];

const product = ['lib', 'components', 'entrypoints'].flatMap(listFiles);
const folderOf = (file: string) => {
  const parts = file.split(path.sep);
  return parts[0] === 'lib' ? parts.slice(0, 2).join('/') : (parts[0] as string);
};
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

interface Import {
  readonly from: string;
  readonly isType: boolean;
}
function importsOf(file: string): Import[] {
  const found = withoutComments(read(file)).matchAll(/(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g);
  return [...found].map(([, type, from]) => ({ from: from as string, isType: type !== undefined }));
}

/** What is wrong with the imports of a file, a sentence each. */
function wrongImports(file: string): string[] {
  const own = folderOf(file);
  return importsOf(file).flatMap(({ from, isType }) => {
    if (!from.startsWith('.')) {
      const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] as string);
      return own === 'entrypoints' || MAY[own]?.packages.includes(name)
        ? []
        : [`${file}: ${own} may not import the package ${name}`];
    }
    const target = path.relative(root, path.resolve(root, path.dirname(file), from)).split('?')[0] as string;
    const other = folderOf(target);
    if (other === own || own === 'entrypoints') return [];
    if (other === 'entrypoints') return [`${file}: nobody may import an entrypoint (${target})`];
    if (!isType && !MAY[own]?.folders.includes(other)) return [`${file}: ${own} may not import ${other} (${target})`];
    // counting is a door of its own, so that the page never loads twitter-text.
    const isDoor = /^lib\/[a-z]+\/(?:index|counting)\.ts$/.test(target);
    return own.startsWith('lib/') && !isDoor ? [`${file}: goes past the door of ${other} (${target})`] : [];
  });
}

const containing = (files: readonly string[], pattern: RegExp) =>
  files.flatMap((file) => {
    const hit = withoutComments(read(file)).match(pattern)?.[0];
    return hit ? [`${file}: ${hit}`] : [];
  });

describe('the arrows', () => {
  it('are followed by every import', () => {
    expect(product.flatMap(wrongImports)).toEqual([]);
  });

  it('keep the pure folders pure: no DOM, browser, clock, randomness, async', () => {
    expect(
      containing(
        product.filter((file) => PURE.includes(folderOf(file))),
        IMPURE,
      ),
    ).toEqual([]);
  });

  it('leave the browser’s API to the folders that own it', () => {
    expect(
      containing(
        product.filter((file) => !MAY_USE_BROWSER.includes(folderOf(file))),
        BROWSER_API,
      ),
    ).toEqual([]);
  });

  it('open nothing over a network', () => {
    const opening = /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/;
    expect(
      containing(
        product.filter((file) => !MAY_FETCH.includes(file)),
        opening,
      ),
    ).toEqual([]);
  });

  it('read the page’s nodes through lib/dom only: a form shows its fields in the place of its properties', () => {
    const isOfPage = (file: string) => PAGE_SIDE.some((folder) => file.startsWith(folder));
    expect(containing(product.filter(isOfPage), READS_A_NODE)).toEqual([]);
  });

  it('never log the text of a draft', () => {
    expect(containing(product, /console\.\w+\([^)]*\b(?:text|draft|raw)\b/)).toEqual([]);
  });
});

describe('the shape', () => {
  const lines = (file: string) => read(file).trimEnd().split('\n').length;

  it('no file over 300 lines', () => {
    expect(product.filter((file) => lines(file) > 300)).toEqual([]);
  });

  it('the median file under 70 lines', () => {
    const sizes = product.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(70);
  });

  it('names that say something, in one spelling', () => {
    const spelling = (file: string) => {
      const base = path.basename(file).replace(/\.tsx?$/, '');
      return file.startsWith('components') && file.endsWith('.tsx')
        ? /^[A-Z][A-Za-z0-9]*$/.test(base)
        : /^[a-z][a-z0-9.-]*$/.test(base);
    };
    // A rule is named for what the writer did, which may well be “inside info”.
    const isVague = (file: string) => !file.startsWith('lib/linter/rules/') && VAGUE_NAME.test(file);
    expect(product.filter((file) => isVague(file) || !spelling(file))).toEqual([]);
  });
});
