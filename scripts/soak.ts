// A long day in both browsers with Forthright as built: rests, composers that come and go, very many keys.
// usage: npm run soak                          about a quarter of an hour
//        npm run soak -- --browser chromium    in one browser alone
//        npm run soak -- --part rests          one part alone: rests, composers, keys
//        npm run soak -- --real                rests as long as the browsers' own, half a minute each
//        npm run soak -- --rests 20 --tabs 20 --rounds 10 --keys 50000
// FORTHRIGHT_OUTPUT names another folder than .output.
import { parseArgs } from 'node:util';
import { launchResting, type RestingBrowser } from '../tests/browsers/resting.ts';
import { startServer } from '../tests/browsers/server.ts';
import type { BrowserName } from '../tests/browsers/tab.ts';
import { buildFixtures } from '../tests/fixtures/build.ts';
import { soakComposers } from './soak/composers.ts';
import { soakKeys } from './soak/keys.ts';
import { soakRests } from './soak/rests.ts';
import { printTable, type Verdict } from './soak/verdict.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    part: { type: 'string', multiple: true, default: ['rests', 'composers', 'keys'] },
    real: { type: 'boolean', default: false },
    rests: { type: 'string', default: '20' },
    tabs: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '10' },
    keys: { type: 'string', default: '50000' },
  },
});

const PARTS: Readonly<Record<string, (resting: RestingBrowser) => Promise<Verdict[]>>> = {
  rests: (resting) => soakRests(resting, Number(values.rests)),
  composers: ({ browser }) => soakComposers(browser, Number(values.tabs), Number(values.rounds)),
  keys: ({ browser }) => soakKeys(browser, Number(values.keys)),
};

/** One part in a browser of its own. A part that breaks off has failed, and the others still run. */
async function soak(name: BrowserName, part: string, port: number): Promise<Verdict[]> {
  const run = PARTS[part];
  if (!run) throw new Error(`No part is called “${part}”: ${Object.keys(PARTS).join(', ')}`);
  // Only the rests are hurried: the other parts are to meet the browser as it is.
  const resting = await launchResting(name, part === 'rests' && !values.real ? 'quick' : 'real', port);
  try {
    return await run(resting);
  } catch (error) {
    console.error(error);
    return [{ what: part, measured: 'broke off', allowed: 'an end', isOk: false }];
  } finally {
    await resting.browser.close();
  }
}

await buildFixtures();
const server = await startServer();
const rows: (Verdict & { readonly browser: string })[] = [];
for (const browser of values.browser)
  for (const part of values.part) {
    const started = Date.now();
    const verdicts = await soak(browser as BrowserName, part, server.port);
    console.log(`${browser}, ${part}: ${Math.round((Date.now() - started) / 1000)} s`);
    rows.push(...verdicts.map((verdict) => ({ browser, ...verdict })));
  }
await server.close();
console.log('');
printTable(rows);
process.exitCode = rows.some(({ isOk }) => !isOk) ? 1 : 0;
