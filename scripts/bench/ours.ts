import { readFileSync } from 'node:fs';
import { createLinter, createReader, readModel, rules } from '../../lib/linter/index.ts';
import { forgetReadings } from '../../lib/linter/text/matches.ts';
import { DEFAULT_PROFILE } from '../../lib/profile/index.ts';
import type { Subject } from './measure.ts';
import { typeInto } from './texts.ts';

const INPUT = { account: 'company', network: 'linkedin' } as const;

/** Our rules, with and without the learned reader. */
export function createOurs(): Subject[] {
  const reader = createReader(readModel(readFileSync('assets/public/reader.bin')));
  return [
    { name: 'Forthright rules', linter: createLinter({ rules }) },
    { name: 'Forthright rules and reader', linter: createLinter({ rules, reader }) },
  ].map(({ name, linter }) => ({
    name,
    read: (text) => linter.report(text, INPUT, DEFAULT_PROFILE),
    forget: forgetReadings,
  }));
}

/** One more key in the middle of a text whose other sentences were read before. */
export function createKeystroke(): Subject {
  const linter = createLinter({ rules });
  let stroke = 0;
  return {
    name: 'Forthright rules, one keystroke',
    read: (text) => linter.report(typeInto(text, stroke++), INPUT, DEFAULT_PROFILE),
  };
}
