import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { GECKO_ID } from './firefox.ts';
import type { Answers } from './probe.content.ts';
import type { BrowserName, Tab } from './tab.ts';

const CACHE = path.resolve(import.meta.dirname, '../.cache');

/** Builds the extension that carries lib/editors alone, and says where it is. */
export async function buildProbe(browser: BrowserName): Promise<string> {
  // Workers build at the same time.
  const folder = path.join(CACHE, `editor-probe-${browser}-${process.env.TEST_PARALLEL_INDEX ?? 0}`);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, 'probe.content.ts')],
    outfile: path.join(folder, 'content.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    define: { 'import.meta.env.FIREFOX': String(browser === 'firefox') },
    logLevel: 'error',
  });
  const manifest = {
    manifest_version: 3,
    name: 'Editor probe',
    version: '1.0',
    content_scripts: [{ matches: ['https://*/*'], js: ['content.js'], run_at: 'document_start' }],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: GECKO_ID } } } : {}),
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

type Probe = {
  readonly [Call in keyof Answers]: (...args: Parameters<Answers[Call]>) => Promise<Awaited<ReturnType<Answers[Call]>>>;
};

/** In the page: puts a question to the content script. */
const ask = (call: string, args: readonly unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const number = Math.random();
    const answer = ({ data }: MessageEvent): void => {
      if (data?.answered !== number) return;
      removeEventListener('message', answer);
      if (data.error) reject(new Error(data.error));
      else resolve(data.answer);
    };
    addEventListener('message', answer);
    postMessage({ ask: number, call, args }, '*');
  });

/** The editor of the tab, asked in the content script. */
export const probeIn = (tab: Tab): Probe =>
  new Proxy({} as Probe, {
    get:
      (_probe, call: string) =>
      (...args: readonly unknown[]) =>
        tab.evaluate(ask, call, args),
  });
