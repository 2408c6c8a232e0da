import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import { listen } from '../../tests/browsers/listen.ts';

/** Serves the demo page with its editors bundled, on this machine only. */
export async function serveDemo(folder: string): Promise<{ readonly address: string; close(): Promise<void> }> {
  const bundle = await build({
    entryPoints: [path.join(folder, 'page.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files: Record<string, { readonly type: string; readonly body: string | Uint8Array }> = {
    '/': { type: 'text/html', body: readFileSync(path.join(folder, 'page.html')) },
    '/page.css': { type: 'text/css', body: readFileSync(path.join(folder, 'page.css')) },
    '/page.js': { type: 'text/javascript', body: bundle.outputFiles[0]?.contents ?? '' },
  };
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://127.0.0.1').pathname];
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` }).end(file.body);
  });
  return {
    address: `http://127.0.0.1:${await listen(server)}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
