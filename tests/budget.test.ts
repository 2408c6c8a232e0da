import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Gzip bytes a built file may have, with the reason of the number. */
const BUDGETS = [
  { file: 'reader.bin', most: 400_000, why: 'loaded once by the background' },
  { file: 'background.js', most: 450_000, why: 'wakes with the first composer' },
] as const;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  it.each(BUDGETS)('$file stays within $most bytes gzip: $why', ({ file, most }) => {
    const built = path.join(root, '.output', target, file);
    expect(existsSync(built), `${target} is not built: npm run build`).toBe(true);
    expect(gzipSync(readFileSync(built)).length).toBeLessThanOrEqual(most);
  });

  it('a listed page loads at most 44,000 bytes gzip: what does the work, and its own site', () => {
    const folder = path.join(root, '.output', target, 'content-scripts');
    const size = (file: string) => gzipSync(readFileSync(path.join(folder, file))).length;
    const sites = readdirSync(folder).filter((file) => file.startsWith('site-'));
    expect(sites.length).toBeGreaterThan(10);
    expect(size('composer.js') + Math.max(...sites.map(size))).toBeLessThanOrEqual(44_000);
  });

  it('the content script carries neither the rules nor compromise', () => {
    const code = readFileSync(path.join(root, '.output', target, 'content-scripts/composer.js'), 'utf8');
    expect(code).not.toContain('hard-sell/false-urgency');
    expect(code).not.toContain('compromise');
  });
});
