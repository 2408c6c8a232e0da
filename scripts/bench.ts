// Measures our linter beside others, in one run and process.
// usage: npm run bench                       a table for people
//        npm run --silent bench -- --json    {"rows":[{subject,chars,medianMs,p95Ms}],"ratios":{…}} and nothing else
//        npm run bench -- --rules            what each rule costs
//        npm run bench -- --page [--minutes 10]   what the built extension costs a page, with and without it
import { parseArgs } from 'node:util';
import { createLinter, rules } from '../lib/linter/index.ts';
import { DEFAULT_PROFILE, MOST_ENTRIES } from '../lib/profile/index.ts';
import { hostileTexts, triggerWords } from './bench/hostile.ts';
import { measureLong } from './bench/long.ts';
import { type Row, race, round, rowOf } from './bench/measure.ts';
import { createKeystroke, createOurs } from './bench/ours.ts';
import { loadPeers } from './bench/peers.ts';
import { printCosts } from './bench/rules.ts';
import { textsOf } from './bench/texts.ts';

// The longest first: they warm up whatever is made when it is first needed.
const SIZES = [
  { chars: 20_000, count: 3, warmUp: 4, rounds: 5 },
  { chars: 3_000, count: 6, warmUp: 5, rounds: 10 },
  { chars: 280, count: 24, warmUp: 30, rounds: 24 },
] as const;
const KEYSTROKES = 700;
const KEYED = 7;
const LONGEST = 100_000;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '1' },
  },
});

if (values.rules) printCosts(textsOf(280, 60));
else if (values.page) {
  const { benchPage } = await import('./bench/page.ts');
  const measured = await benchPage(`${process.cwd()}/.output/chrome-mv3`, Number(values.minutes));
  console.log(JSON.stringify(measured, null, values.json ? 0 : 2));
  process.exit(0);
} else {
  const { subjects: peers, missing } = await loadPeers();
  const ours = createOurs();
  const rows: Row[] = [];
  const ratios: Record<string, number> = {};
  const medianOf = (subject: string | undefined, chars: number) =>
    rows.find((row) => row.subject === subject && row.chars === chars)?.medianMs;

  for (const pace of SIZES) {
    const { chars, count, warmUp, rounds } = pace;
    rows.push(...(await race([...ours, ...peers.values()], textsOf(chars, count * (warmUp + rounds)), pace)));
    const own = medianOf(ours[0]?.name, chars) ?? Number.NaN;
    for (const [key, { name }] of peers) ratios[`${key}${chars}`] = round((medianOf(name, chars) ?? Number.NaN) / own);
  }

  // A key in the middle of texts that were read before, beside other texts of that size read for the first time.
  const known = textsOf(3_000, KEYED).flatMap((text) => new Array<string>(KEYSTROKES / KEYED).fill(text));
  const pace = { chars: 3_000, count: KEYSTROKES / KEYED, warmUp: 1, rounds: KEYED - 1 };
  // One after the other: what one company avoids must not cost the other anything.
  for (const avoided of [0, MOST_ENTRIES]) rows.push(...(await race([createKeystroke(avoided)], known, pace)));
  const [plain, avoiding] = rows.slice(-2).map(({ medianMs }) => medianMs);
  ratios.keystroke3000OfFull = round((plain ?? 0) / (medianOf(ours[0]?.name, 3_000) ?? Number.NaN));
  // At most 2.
  ratios.keystrokeOf2000Avoided = round((avoiding ?? Number.NaN) / (plain ?? 1));

  // At most 3: words that trigger rules cost little more than ordinary ones, whatever the length.
  const long = measureLong(LONGEST);
  rows.push(...long.rows);
  for (const [name, value] of Object.entries(long.ratios)) ratios[name] = round(value);

  for (const [name, text] of Object.entries(hostileTexts(LONGEST, triggerWords(rules)))) {
    const linter = createLinter({ rules });
    const samples = Array.from({ length: 3 }, () => {
      const started = performance.now();
      linter.report(text, { account: 'company' }, { ...DEFAULT_PROFILE });
      return performance.now() - started;
    });
    rows.push(rowOf(`hostile ${name}`, text.length, samples));
  }

  for (const sentence of missing) console.error(sentence);
  if (values.json) process.stdout.write(`${JSON.stringify({ rows, ratios })}\n`);
  else {
    const width = Math.max(...rows.map(({ subject }) => subject.length));
    console.log(`${'subject'.padEnd(width)}   chars    median ms       p95 ms`);
    for (const { subject, chars, medianMs, p95Ms } of rows)
      console.log(
        `${subject.padEnd(width)} ${String(chars).padStart(7)} ${medianMs.toFixed(3).padStart(12)} ${p95Ms.toFixed(3).padStart(12)}`,
      );
    console.log(
      '\nHow many times our rules alone are faster (keystroke: share of a full report; 2000Avoided: how many times a key costs more; long: 100,000 signs of triggers, times ordinary text):',
    );
    for (const [name, value] of Object.entries(ratios)) console.log(`${name.padEnd(22)} ${value}`);
  }
  // Harper keeps a worker or timers alive.
  process.exitCode = 0;
}
