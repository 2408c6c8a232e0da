import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIXTURES } from '../fixtures/build.ts';
import { HOSTS } from './hosts.ts';
import { listen } from './listen.ts';

export interface FixtureServer {
  readonly port: number;
  /** Host, path and query of every request so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-Zm9ydGhyaWdodA'; img-src 'self'";

/** A throw-away certificate for all hosts; the browsers are told not to ask who signed it. */
const createCertificate = (): { readonly key: Buffer; readonly cert: Buffer } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')] as const;
  const names = HOSTS.map((host) => `DNS:${host}`).join(',');
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync(
    'openssl',
    [...made, '-keyout', key, '-out', cert, '-subj', '/CN=fixtures', '-addext', `subjectAltName=${names}`],
    {
      stdio: 'ignore',
    },
  );
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
};

/**
 * Serves the built fixtures under any host and any path: the last part of the path or `?page=` names the file, so that
 * `https://x.com/compose/post?page=draft-js` is a page at X's own address. `?csp=strict` adds a strict policy.
 */
export async function startServer(): Promise<FixtureServer> {
  const asked: string[] = [];
  const server = https.createServer(createCertificate(), async (request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://fixture.example');
    const name = searchParams.get('page') ?? path.basename(pathname);
    const file = path.join(FIXTURES, path.extname(name) ? path.basename(name) : `${path.basename(name)}.html`);
    try {
      const body = await readFile(file);
      response.writeHead(200, {
        'content-type': `${TYPES[path.extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
        ...(searchParams.get('csp') === 'strict' ? { 'content-security-policy': STRICT } : {}),
      });
      response.end(body);
    } catch {
      response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
    }
  });
  return {
    port: await listen(server),
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
