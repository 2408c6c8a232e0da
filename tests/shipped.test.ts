import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const count = (code: string, pattern: RegExp) => code.match(pattern)?.length ?? 0;

describe.each(['chrome-mv3', 'firefox-mv3'])('what is built for %s', (target) => {
  const folder = path.join('.output', target);
  const scripts = existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.js'))
        .map((file) => ({ file, code: read(path.join(folder, file)) }))
    : [];

  it('makes no code from text', () => {
    expect(scripts.length).toBeGreaterThan(3);
    for (const { file, code } of scripts)
      expect(count(code, /\beval\(|\bnew Function\b|\bimportScripts\(/g), file).toBe(0);
  });
  it('knows no way out: one fetch, of the reader in the package, and the bundler’s own for its parts', () => {
    const ways =
      /\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b/g;
    for (const { file, code } of scripts) {
      expect(count(code, ways), file).toBe(0);
      const most = file === 'background.js' ? 1 : file.startsWith('chunks') ? 1 : 0;
      expect(count(code, /\bfetch\(/g), file).toBeLessThanOrEqual(most);
    }
  });
  it('has no way to what is stored in a script on a page', () => {
    const onPages = scripts.filter(({ file }) => file.startsWith('content-scripts'));
    expect(onPages.length).toBeGreaterThan(10);
    for (const { file, code } of onPages) expect(count(code, /\bstorage\b/g), file).toBe(0);
  });
});

describe('what is installed to build it', () => {
  const packages = Object.entries(
    (JSON.parse(read('package-lock.json')) as { packages: Record<string, Readonly<Record<string, unknown>>> }).packages,
  ).filter(([name]) => name !== '');

  it('is each told by its sum', () => {
    expect(packages.filter(([, { integrity }]) => typeof integrity !== 'string').map(([name]) => name)).toEqual([]);
  });
  it('runs scripts of its own in no package but these, and two of them are told not to', () => {
    const names = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([name]) => name.slice(name.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect([...new Set(names)].sort()).toEqual(['core-js', 'esbuild', 'spawn-sync']);
    const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: object };
    expect(allowScripts).toEqual({ esbuild: false, 'spawn-sync': false });
  });
});
