import path from 'node:path';
import type { BrowserName } from './tab.ts';

/** Where `npm run build` puts its packages; another place while somebody else builds. */
const OUTPUT = process.env.FORTHRIGHT_OUTPUT ?? '.output';
const BUILT: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of Forthright as packaged for a browser. */
export const builtFor = (browser: BrowserName): string => path.resolve(OUTPUT, BUILT[browser]);
