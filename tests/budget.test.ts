import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Gzip bytes a built file may have, with the reason of the number. */
const BUDGETS = [
  { file: 'content-scripts/composer.js', most: 44_000, why: 'runs on every listed page' },
  { file: 'reader.bin', most: 400_000, why: 'loaded once by the background' },
  { file: 'background.js', most: 450_000, why: 'wakes with the first composer' },
] as const;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  it.each(BUDGETS)('$file stays within $most bytes gzip: $why', ({ file, most }) => {
    const built = path.join(root, '.output', target, file);
    expect(existsSync(built), `${target} is not built: npm run build`).toBe(true);
    expect(gzipSync(readFileSync(built)).length).toBeLessThanOrEqual(most);
  });

  it('the content script carries neither the rules nor compromise', () => {
    const code = readFileSync(path.join(root, '.output', target, 'content-scripts/composer.js'), 'utf8');
    expect(code).not.toContain('hard-sell/false-urgency');
    expect(code).not.toContain('compromise');
  });
});
