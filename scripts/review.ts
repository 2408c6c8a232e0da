// Reviews drafts on the command line.
// usage: echo "text" | npm run --silent review            findings for people; exit 1 when one says stop
//        npm run --silent review -- --jsonl < drafts      one JSON draft a line in, one JSON report a line out
//        --profile FILE                                   another profile than the default
//        --rules-only                                     without the learned reader
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import nlp from 'compromise/two';
import { createLinter, createReader, type Nlp, readModel, rules } from '../lib/linter/index.ts';
import { DEFAULT_PROFILE, type Profile, readProfileText } from '../lib/profile/index.ts';
import { reviewLine } from './review/jsonl.ts';
import { printReport } from './review/print.ts';

const { values } = parseArgs({
  options: {
    jsonl: { type: 'boolean', default: false },
    profile: { type: 'string' },
    'rules-only': { type: 'boolean', default: false },
  },
});

function loadProfile(file: string | undefined): Profile {
  if (file === undefined) return DEFAULT_PROFILE;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    console.error(`The profile ${file} cannot be read.`);
    process.exit(2);
  }
  const reading = readProfileText(text);
  if (!reading.ok) {
    console.error(`${file}: ${reading.error}`);
    process.exit(2);
  }
  for (const note of reading.notes) console.error(`${file}: ${note}`);
  return reading.profile;
}

const profile = loadProfile(values.profile);
const reader = values['rules-only'] ? undefined : createReader(readModel(readFileSync('assets/public/reader.bin')));
const linter = createLinter({ rules, nlp: nlp as unknown as Nlp, reader });
const input = readFileSync(0, 'utf8');

if (values.jsonl) {
  let isBroken = false;
  const lines = input.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const out = lines.map((line, index) => {
    const answer = reviewLine(line, index + 1, linter, profile);
    isBroken ||= 'error' in answer;
    return JSON.stringify(answer);
  });
  // One write, and the exit code set rather than process.exit, so that a pipe gets every line.
  if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
  process.exitCode = isBroken ? 2 : 0;
} else {
  const text = input.endsWith('\n') ? input.slice(0, -1) : input;
  const report = linter.report(text, { account: 'company', now: Date.now() }, profile);
  process.stdout.write(printReport(text, report));
  process.exitCode = report.findings.some((finding) => finding.severity === 'stop') ? 1 : 0;
}
