// Learns the table of letters behind lib/linter/text/language.ts.
// usage: node scripts/run.mjs training/languages/train.ts FOLDER    FOLDER: the unpacked packages that README.md names
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { eachFeature, markOf, numberOf } from '../../lib/linter/text/ngrams.ts';
import { SENTENCES } from './sentences.ts';

const CLASSES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ca', 'nl', 'pl', 'sv', 'und'] as const;
const FOLDERS: Readonly<Record<string, string>> = {
  es: 'es',
  es_419: 'es',
  fr: 'fr',
  de: 'de',
  it: 'it',
  pt: 'pt',
  pt_BR: 'pt',
  pt_PT: 'pt',
  ca: 'ca',
  nl: 'nl',
  pl: 'pl',
  sv: 'sv',
  fi: 'und',
  hu: 'und',
  ro: 'und',
  cs: 'und',
  tr: 'und',
  da: 'und',
  nb: 'und',
  id_ID: 'und',
  lt: 'und',
  hr_HR: 'und',
  eu: 'und',
  et: 'und',
  lv: 'und',
  sl: 'und',
  vi: 'und',
  cy: 'und',
};
const FEATURES = Number(process.env.FEATURES ?? 3_200);
const ROUNDS = 8;
const RATE = 0.25;
const SPARSE = Number(process.env.SPARSE ?? 0.00002);
const SAMPLES = 20_000;
/** How much of a class comes from sentences as people post them, where there are some. */
const POSTED = 0.5;

let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** The msgstr texts of a gettext file, without their places for values. */
function translationsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^msgstr(?:\[\d\])? ((?:"(?:[^"\\]|\\.)*"\s*)+)/gm)]
    .map(([, parts]) => [...(parts as string).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, one]) => one).join(''))
    .filter((one) => !/^Project-Id|Content-Type/.test(one))
    .map((one) =>
      one
        .replace(/\\[nt"]/g, ' ')
        .replace(/%\(\w+\)\w|%\w|\{[^}]*\}|<[^>]*>|&\w+;|\S*[_/@]\S*/g, ' ')
        .trim(),
    )
    .filter((one) => /\p{L}{3}/u.test(one));
}

const texts = new Map<string, string[]>(CLASSES.map((one) => [one, []]));
const folder = process.argv[2] as string;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const place = /locale\/(\w+)\/LC_MESSAGES\/\w+\.po$/.exec(name)?.[1];
  const language = place && FOLDERS[place];
  if (language) texts.get(language)?.push(...translationsIn(path.join(folder, name)));
}
for (const [language, list] of texts) texts.set(language, [...new Set(list)]);
for (const name of readdirSync('training/corpus'))
  for (const line of readFileSync(`training/corpus/${name}`, 'utf8').split('\n').filter(Boolean))
    texts.get('en')?.push(...JSON.parse(line).text.split(/(?<=[.!?])\s+|\n/));

const posted = new Map(Object.entries(SENTENCES).map(([one, lines]) => [one, lines.trim().split('\n')]));
const MARKS = /\p{M}/gu;
/** Three to twelve words of a class, a third of them without accents, some in small letters. */
function sample(language: string): string {
  const lines = posted.get(language);
  const text = lines && random() < POSTED ? pick(lines) : pick(texts.get(language) as string[]);
  const words = text.split(/\s+/);
  const size = 2 + Math.floor(random() * 10);
  const from = Math.floor(random() * Math.max(1, words.length - size + 1));
  let out = words.slice(from, from + size).join(' ');
  if (random() < 0.35) out = out.normalize('NFD').replace(MARKS, '').replace(/ł/g, 'l').replace(/ß/g, 'ss');
  return random() < 0.1 ? out.toUpperCase() : out;
}
const featuresIn = (text: string) => {
  const found = new Set<number>();
  eachFeature(text, (one) => found.add(one));
  return found;
};

const samples: { readonly features: readonly number[]; readonly is: number }[] = [];
const seen = new Map<number, Float64Array>();
CLASSES.forEach((language, is) => {
  const count = language === 'en' || language === 'und' ? SAMPLES * 2 : SAMPLES;
  for (let i = 0; i < count; i++) {
    const features = [...featuresIn(sample(language))];
    samples.push({ features, is });
    for (const one of features) {
      const row = seen.get(one) ?? new Float64Array(CLASSES.length);
      row[is] = (row[is] as number) + 1 / count;
      seen.set(one, row);
    }
  }
});
/** How much a feature tells: its share times how far it is from being spread evenly. */
const tells = (row: Float64Array) => {
  const sum = row.reduce((a, b) => a + b);
  return row.reduce((a, b) => a + (b > 0 ? b * Math.log((b * CLASSES.length) / sum) : 0), 0);
};
const chosen = [...seen]
  .sort((a, b) => tells(b[1]) - tells(a[1]))
  .slice(0, FEATURES)
  .map(([one]) => one);
const place = new Map(chosen.map((one, i) => [one, i]));
const SIZE = CLASSES.length;
const weights = new Float64Array(chosen.length * SIZE);
const squares = new Float64Array(chosen.length * SIZE).fill(1e-6);

for (let round = 0; round < ROUNDS; round++) {
  let right = 0;
  for (let i = 0; i < samples.length; i++) {
    const { features, is } = pick(samples);
    const rows = features.flatMap((one) => place.get(one) ?? []);
    const scores = new Float64Array(SIZE);
    for (const row of rows)
      for (let k = 0; k < SIZE; k++) scores[k] = (scores[k] as number) + (weights[row * SIZE + k] as number);
    const most = Math.max(...scores);
    const odds = scores.map((one) => Math.exp(one - most));
    const sum = odds.reduce((a, b) => a + b);
    if (scores.indexOf(most) === is) right++;
    for (let k = 0; k < SIZE; k++) {
      const slope = (odds[k] as number) / sum - (k === is ? 1 : 0);
      if (Math.abs(slope) < 0.003) continue;
      for (const row of rows) {
        const at = row * SIZE + k;
        squares[at] = (squares[at] as number) + slope * slope;
        const step = RATE / Math.sqrt(squares[at] as number);
        weights[at] = Math.max(0, (weights[at] as number) - step * (slope + SPARSE * 1_000));
      }
    }
  }
  console.log(`round ${round + 1}: ${((100 * right) / samples.length).toFixed(2)} % of the samples`);
}

// Names of the features, found by asking the texts again.
const names = new Map<number, string>();
for (const text of [...texts.values(), ...posted.values()].flat()) {
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu) ?? []) {
    for (const letter of word.normalize('NFC'))
      if ((letter.codePointAt(0) as number) > 0x7f && letter !== '’') names.set(markOf(letter), letter);
    const plain = `_${word.normalize('NFD').replace(MARKS, '').replace(/’/g, "'")}_`;
    if (/[^a-z'_ßæøłœđı]/.test(plain)) continue;
    if (plain.length <= 8) names.set(numberOf(plain), plain);
    for (let size = 2; size <= 4; size++)
      for (let i = 0; i + size <= plain.length; i++) {
        const run = plain.slice(i, i + size);
        if (!(run.length > 2 && run.startsWith('_') && run.endsWith('_'))) names.set(numberOf(run), run);
      }
  }
}
const STEP = 0.35;
const rows = chosen.flatMap((one, row) => {
  const name = names.get(one);
  const levels = Array.from({ length: SIZE }, (_, k) =>
    Math.min(9, Math.round((weights[row * SIZE + k] as number) / STEP)),
  );
  if (name === undefined || levels.every((level) => level === 0)) return [];
  return [name + levels.map((level, k) => (level > 0 ? String.fromCharCode(65 + k) + level : '')).join('')];
});
const table = rows.sort().join(' ');
console.log(`${rows.length} rows, ${table.length} signs, ${gzipSync(table, { level: 9 }).length} bytes gzip`);
const lines = table.match(/.{1,110}(?: |$)/g) ?? [];
writeFileSync(
  'lib/linter/text/language-table.ts',
  `/** Written by training/languages/train.ts: runs of letters, \`_\` = a word's edge, with how much each speaks for a language. */
export const CLASSES = ${JSON.stringify(CLASSES).replace(/"/g, "'").replace(/,/g, ', ')} as const;
export const TABLE =
${lines.map((line) => `  ${JSON.stringify(line).replace(/'/g, "\\'").replace(/"/g, "'")}`).join(' +\n')};
`,
);
