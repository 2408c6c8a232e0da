import { readFileSync } from 'node:fs';
import { createLinter, createReader, readModel, rules } from '../../lib/linter/index.ts';
import { forgetReadings } from '../../lib/linter/text/matches.ts';
import { DEFAULT_PROFILE, type Profile, readProfile } from '../../lib/profile/index.ts';
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

/** A company that avoids this many words and phrases, in turns of one word and of three. */
const avoiding = (count: number): Profile => {
  const words = Array.from({ length: count }, (_, at) => (at % 2 ? `word${at}` : `the ${at.toString(36)} thing`));
  return readProfile({ version: 1, avoid: words.map((one) => ({ words: one })) }).profile;
};

/**
 * One more key in the middle of a text whose other sentences were read before.
 * @param avoided how many words the company avoids
 */
export function createKeystroke(avoided = 0): Subject {
  const linter = createLinter({ rules });
  const profile = avoided === 0 ? DEFAULT_PROFILE : avoiding(avoided);
  let stroke = 0;
  return {
    name: `Forthright rules, one keystroke${avoided === 0 ? '' : `, ${avoided} words avoided`}`,
    read: (text) => linter.report(typeInto(text, stroke++), INPUT, profile),
  };
}
