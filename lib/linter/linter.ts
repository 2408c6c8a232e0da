import type { Profile } from '../profile/index.ts';
import { type ContextInput, createContext, runsIn } from './context.ts';
import { LONGEST_DRAFT, readDraft } from './draft.ts';
import { judge, type Reader, readerText } from './reader/index.ts';
import { settle } from './settle.ts';
import { createPeopleFinder, type Nlp } from './text/grammar.ts';
import { guessLanguage } from './text/language.ts';
import { createGate, forgetReadings, readWithin } from './text/matches.ts';
import { addBit, type Bits, createTriggerScan, numbersIn } from './text/triggers.ts';
import { countWords } from './text/words.ts';
import { readTone } from './tone/index.ts';
import type {
  Category,
  Context,
  Draft,
  Finding,
  Report,
  Rule,
  RuleTexts,
  Sentence,
  Severity,
  Sighting,
  Source,
} from './types.ts';

export interface LinterOptions {
  readonly rules: readonly Rule[];
  /** compromise, when loaded; without it rules that ask for names stay silent. */
  readonly nlp?: Nlp | undefined;
  /** The learned reader; without it the rules judge alone. */
  readonly reader?: Reader | undefined;
}
export interface Linter {
  /** Never throws for any text; see Report.faults. */
  report(text: string, context: ContextInput, profile: Profile): Report;
  /** The texts of the rules behind some findings, so that a page need not load the rules. */
  texts(findings: readonly Finding[], region: Profile['region']): RuleTexts;
}

/** What one sentence gave under one setting. */
interface Reading {
  readonly triggered: Bits;
  readonly sightings: readonly { readonly number: number; readonly sighting: Sighting }[];
}
/** Everything but the draft that findings of a sentence depend on, with the sentences read under it. */
interface Setting {
  /** Severity per rule number; undefined = does not run here. */
  readonly severities: readonly (Severity | undefined)[];
  readonly ofSentences: Bits;
  readonly ofDraft: Bits;
  readonly readings: Map<string, Reading>;
}

const NOTHING: readonly Sighting[] = [];
const LAST_WORD = /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}'’-]+$/u;
const MOST_READINGS = 2_000;
const MOST_SETTINGS = 48;

const categoryOf = (rule: Rule) => rule.id.slice(0, rule.id.indexOf('/')) as Category;

/** Sources of the readers' region first, then those of everywhere, then the others. */
function nearestFirst(sources: readonly Source[], region: Profile['region']): readonly Source[] {
  const distance = ({ regions }: Source) => (regions === undefined ? 1 : regions.includes(region) ? 0 : 2);
  return [...sources].sort((a, b) => distance(a) - distance(b));
}

export function createLinter({ rules, nlp, reader }: LinterOptions): Linter {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const readsProfile = (id: string) => (byId.get(id)?.needs?.length ?? 0) > 0;
  const people = createPeopleFinder(nlp);
  // One scan for every setting: what a setting leaves out is skipped afterwards.
  const scan = createTriggerScan(rules.map(({ triggers }) => triggers));
  const gates = rules.map(({ patterns }) => (patterns ? createGate(patterns) : undefined));
  const settings = new WeakMap<Profile, Map<string, Setting>>();

  function settingFor(context: Context, profile: Profile, english: boolean): Setting {
    let known = settings.get(profile);
    if (!known) {
      known = new Map<string, Setting>();
      settings.set(profile, known);
      forgetReadings();
    }
    const key = `${context.kind} ${context.network} ${context.account} ${context.answering} ${english}`;
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST_SETTINGS) known.clear();
    const ofSentences: Bits = new Uint32Array(scan.size);
    const ofDraft: Bits = new Uint32Array(scan.size);
    const severities = rules.map((rule, number) => {
      const severity = profile.rules[rule.id] ?? rule.severity;
      if (severity === 'off' || !runsIn(rule, context) || !(english || rule.anyLanguage)) return undefined;
      addBit(rule.reads === 'draft' ? ofDraft : ofSentences, number);
      return severity;
    });
    const setting = { severities, ofSentences, ofDraft, readings: new Map<string, Reading>() };
    known.set(key, setting);
    return setting;
  }

  function readSentence(
    { ofSentences, readings }: Setting,
    draft: Draft,
    sentence: Sentence,
    run: (number: number, passage: Sentence) => readonly Sighting[],
  ): Reading {
    // The mask depends on the neighbourhood (a quotation over two sentences), so both forms are the key.
    const key = sentence.text === sentence.raw ? sentence.raw : `${sentence.raw}\u0000${sentence.text}`;
    const known = readings.get(key);
    if (known) return known;
    readWithin(draft.text, sentence.start, sentence.text);
    const triggered = new Uint32Array(scan.size);
    scan(sentence.raw, triggered);
    const sightings: Reading['sightings'][number][] = [];
    for (const number of numbersIn(triggered, ofSentences))
      for (const sighting of run(number, sentence)) sightings.push({ number, sighting });
    if (readings.size >= MOST_READINGS) readings.clear();
    const reading = { triggered, sightings };
    readings.set(key, reading);
    return reading;
  }

  return {
    texts(findings, region) {
      const found: Record<string, RuleTexts[string]> = {};
      for (const { rule: id } of findings) {
        const rule = byId.get(id) ?? readerText(id);
        if (rule)
          found[id] = {
            title: rule.title,
            why: rule.why,
            advice: rule.advice,
            sources: nearestFirst(rule.sources, region),
          };
      }
      return found;
    },
    report(text, input, profile) {
      const context = createContext(input, profile);
      const code = input.code?.filter(({ start, end }) => start >= 0 && end <= text.length);
      const draft = readDraft(text.length > LONGEST_DRAFT ? text.slice(0, LONGEST_DRAFT) : text, people, code);
      const language = guessLanguage(draft.text);
      const setting = settingFor(context, profile, language === 'en');
      const faults = new Map<string, string>();
      const findings: Finding[] = [];

      const run = (number: number, passage: Draft | Sentence): readonly Sighting[] => {
        const rule = rules[number] as Rule;
        const gate = gates[number];
        if (gate && !gate(passage.text)) return NOTHING;
        try {
          const seen =
            rule.reads === 'draft'
              ? rule.check(passage as Draft, context, profile)
              : rule.check(passage as Sentence, context, profile);
          return Array.isArray(seen) ? seen : [...seen];
        } catch (error) {
          faults.set(rule.id, error instanceof Error ? error.message : 'unknown');
          return [];
        }
      };
      const place = (number: number, sighting: Sighting, offset: number) => {
        const rule = rules[number] as Rule;
        const severity = setting.severities[number] ?? rule.severity;
        findings.push({
          category: categoryOf(rule),
          rule: rule.id,
          // The company's own choice of severity stands above what the rule finds fitting for this sighting.
          severity: profile.rules[rule.id] ? severity : (sighting.severity ?? severity),
          start: sighting.start + offset,
          end: sighting.end + offset,
          message: sighting.message,
          ...(sighting.fixes && { fixes: sighting.fixes }),
          ...(rule.marks === false && { marks: false as const }),
        });
      };

      const all: Bits = new Uint32Array(scan.size);
      let read = 0;
      for (const sentence of draft.sentences) {
        // What lies between sentences (hashtags, links, quotations) triggers the rules of the whole draft.
        if (sentence.start > read + 1) scan(draft.raw.slice(read, sentence.start), all);
        read = sentence.start + sentence.raw.length;
        const { triggered, sightings } = readSentence(setting, draft, sentence, run);
        for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) | (triggered[i] ?? 0);
        for (const { number, sighting } of sightings) place(number, sighting, sentence.start);
      }
      scan(draft.raw.slice(read), all);
      for (const number of numbersIn(all, setting.ofDraft))
        for (const sighting of run(number, draft)) place(number, sighting, 0);

      const isReading = reader !== undefined && language === 'en' && input.reader !== false;
      const seen = input.unfinished ? readDraft(draft.raw.replace(LAST_WORD, ''), people, code) : draft;
      const judged = isReading ? judge(seen, context, findings, reader, readsProfile) : findings;
      const isIgnored = ({ rule, start, end }: Finding) =>
        profile.rules[rule] === 'off' ||
        profile.ignored.some((one) => one.rule === rule && one.words === text.slice(start, end).toLowerCase());
      const words = countWords(draft.text);
      const tone = language === 'en' ? readTone(draft, words) : undefined;
      return {
        findings: settle(
          judged.filter((one) => !isIgnored(one)),
          byId,
        ),
        measures: { words, sentences: draft.sentences.length, language, ...(tone && { tone }) },
        context,
        faults: [...faults].map(([rule, error]) => ({ rule, error })),
      };
    },
  };
}
