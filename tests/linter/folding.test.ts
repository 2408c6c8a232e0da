import { describe, expect, it } from 'vitest';
import { createLinter, type Rule, rules } from '../../lib/linter/index.ts';
import { fold, foldedText } from '../../lib/linter/text/fold.ts';
import { DEFAULT_PROFILE } from '../../lib/profile/index.ts';
import { applyFixes, inputFor, NORDIC_BAKERY, readExample } from './examples.ts';

const linter = createLinter({ rules });
const report = (text: string) => linter.report(text, { account: 'company', network: 'facebook' }, DEFAULT_PROFILE);

const BOLD = 0x1d5d4;
const bold = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(code >= 97 ? BOLD + 26 + code - 97 : BOLD + code - 65);
  });
/** Plain words alone: tags, handles and addresses are no links any more when they are dressed. */
const ofWords = (text: string, change: (word: string) => string) =>
  text.replace(/(?<![\S])[A-Za-z’']+(?=[\s.,!?;:]|$)/g, change);

const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  'no-break blanks': (text) => text.replace(/(?<=\w) (?=\w)/g, '\u00a0'),
  'thin blanks': (text) => text.replace(/(?<=\w) (?=\w)/g, '\u2009'),
  'double blanks': (text) => text.replace(/(?<=\w) (?=\w)/g, '  '),
  'zero-width signs': (text) => text.replace(/(?<=[a-z])(?=[a-z])/g, '\u200b'),
  'soft hyphens': (text) => text.replace(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u00ad'),
  'variation selectors': (text) => text.replace(/(?<=[a-z])(?= )/g, '\ufe0e'),
  'bold letters': (text) => ofWords(text, bold),
  'full-width letters': (text) =>
    ofWords(text, (word) => word.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))),
  'line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
};

const known = new Map<Rule, ReturnType<typeof createLinter>>();
/** What the rule said, each time with the words it stands on, as a person reads them. */
function said(rule: Rule, text: string, given: ReturnType<typeof readExample>['example']) {
  const alone = known.get(rule) ?? createLinter({ rules: [rule] });
  known.set(rule, alone);
  const { findings, faults } = alone.report(text, inputFor(rule, given), { ...NORDIC_BAKERY, ...given.profile });
  expect(faults).toEqual([]);
  return findings.map(({ start, end, severity }) => `${severity} ${foldedText(text.slice(start, end))}`);
}

describe('the same words in other dress', () => {
  it.each(Object.keys(CHANGES))('with %s get the same findings from every rule, and the innocent none', (name) => {
    const change = CHANGES[name] as (text: string) => string;
    const wrong: string[] = [];
    for (const rule of rules)
      for (const given of [...rule.examples.flagged, ...rule.examples.fine]) {
        const { text, example } = readExample(given);
        const [before, after] = [said(rule, text, example), said(rule, change(text), example)];
        if (JSON.stringify(before) !== JSON.stringify(after))
          wrong.push(`${rule.id}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
      }
    expect(wrong).toEqual([]);
  });

  it.each(['**', '__', '*', '_'])('emphasised with %s get the same findings from every rule', (sign) => {
    const wrong: string[] = [];
    for (const rule of rules)
      for (const given of rule.examples.flagged) {
        const { text, example, expected } = readExample(given);
        const [first] = expected;
        // Only words on one line, and none that are signs themselves.
        if (!first || /[*_\n]/.test(text) || !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(first)) continue;
        const at = text.indexOf(first);
        if (/\S/.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[at + first.length] ?? ' ')) continue;
        const dressed = text.slice(0, at) + sign + first + sign + text.slice(at + first.length);
        const [before, after] = [said(rule, text, example), said(rule, dressed, example)];
        if (JSON.stringify(before) !== JSON.stringify(after))
          wrong.push(`${rule.id}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
      }
    expect(wrong).toEqual([]);
  });
});

describe('a finding in dressed words', () => {
  it('is marked where the words were typed, and its fix replaces exactly them', () => {
    const text = '☕ Only 𝗰𝗵𝗲\u200b𝗮𝗽 coffee.';
    const { findings } = linter.report(text, { account: 'company' }, NORDIC_BAKERY);
    const found = findings.find(({ rule }) => rule === 'tone/avoided-word');
    expect(text.slice(found?.start, found?.end)).toBe('𝗰𝗵𝗲\u200b𝗮𝗽');
    expect(applyFixes(text, found ? [found] : [])).toBe('☕ Only good value coffee.');
  });
  it('takes the signs of emphasis with it when the words go', () => {
    const { emphasis } = fold('Come **today only** please');
    expect(emphasis).toHaveLength(1);
    const text = 'We open at eight every day. *We open at eight every day.*';
    const { findings } = report(text);
    const twice = findings.filter(({ rule }) => rule === 'autopilot/pasted-twice');
    expect(applyFixes(text, twice)).toBe('We open at eight every day. ');
  });
});

describe('letters', () => {
  it('“**Vitamin D**” is no swearing, “[first  name]” is a blank', () => {
    expect(report('**Vitamin D** helps in winter, says the pharmacy next door.').findings).toEqual([]);
    expect(report('Hi [first  name], your bread is ready.').findings.map(({ rule }) => rule)).toContain(
      'autopilot/placeholder',
    );
  });
  it('with marks of their language are composed, pictures and what has a meaning by its shape stay', () => {
    const text = 'é ❤️ 👩‍👩‍👧 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ™ ½ m² …';
    expect(foldedText('e\u0301 ❤️ 👩‍👩‍👧 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ™ ½ m² …')).toBe(text.normalize('NFC'));
  });
  it('under heaps of marks are garbled', () => {
    expect(fold('H̷̢̧u̶͊̀r̸̡̛r̵y').isGarbled).toBe(true);
    expect(fold('Việt Nam, Ångström').isGarbled).toBe(false);
  });
});
