import { type Profile, standing } from '../profile/index.ts';
import { type ContextInput, createContext, runsIn } from './context.ts';
import { englishPart, LONGEST_DRAFT, type ReadDraft, readDraft } from './draft.ts';
import { judge, type Reader, readerText } from './reader/index.ts';
import { settle } from './settle.ts';
import { isTerm, maySilence, silencer } from './silence.ts';
import { createPeopleFinder, type Nlp } from './text/grammar.ts';
import { readLanguages } from './text/language.ts';
import { createGate, forgetReadings, readWithin } from './text/matches.ts';
import { createMemory, type Memory, MOST_SENTENCES } from './text/memory.ts';
import { addBit, type Bits, createTriggerScan, numbersIn } from './text/triggers.ts';
import { countWords } from './text/words.ts';
import { compareTone, readTone } from './tone/index.ts';
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
import { type Unasked, unaskedIn } from './unasked.ts';
import { unfold } from './unfold.ts';

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
  /** May “Never” be kept for these words of a rule? What a finding itself forbids is left out of account again when read. */
  maySilence(rule: string, words: string, profile: Profile): boolean;
  /** Has the company decided anything itself: is there a list to be asked about? */
  hasOwners(profile: Profile): boolean;
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
  readonly readings: Memory<Reading>;
  readonly unasked: Unasked;
}

const NOTHING: readonly Sighting[] = [];
const LAST_WORD = /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}'’-]+$/u;
const NOTHING_SILENCED: NonNullable<ContextInput['never']> = [];
const MOST_SETTINGS = 48;

const categoryOf = (rule: Rule) => rule.id.slice(0, rule.id.indexOf('/')) as Category;

/** Sources of the readers' region first, then those of everywhere, then the others. */
function nearestFirst(sources: readonly Source[], region: Profile['region']): readonly Source[] {
  const distance = ({ regions }: Source) => (regions === undefined ? 1 : regions.includes(region) ? 0 : 2);
  return [...sources].sort((a, b) => distance(a) - distance(b));
}

/** The profile for rules that know no day: claims whose end has passed are left out. The same object while it fits. */
function createClaimsOfToday() {
  const known = new WeakMap<Profile, { readonly valid: number; readonly profile: Profile }>();
  return (profile: Profile, now: number): Profile => {
    const claims = profile.claims.filter((claim) => standing(claim, now) !== 'expired');
    if (claims.length === profile.claims.length) return profile;
    const before = known.get(profile);
    if (before?.valid === claims.length) return before.profile;
    const next = { ...profile, claims };
    known.set(profile, { valid: claims.length, profile: next });
    return next;
  };
}

export function createLinter({ rules, nlp, reader }: LinterOptions): Linter {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const readsProfile = (id: string) => (byId.get(id)?.needs?.length ?? 0) > 0;
  const people = createPeopleFinder(nlp);
  const ofToday = createClaimsOfToday();
  // One scan for every setting: what a setting leaves out is skipped afterwards.
  const scan = createTriggerScan(rules.map(({ triggers }) => triggers));
  const gates = rules.map(({ patterns }) => (patterns ? createGate(patterns) : undefined));
  const settings = new WeakMap<Profile, Map<string, Setting>>();

  function settingFor(context: Context, profile: Profile, english: boolean, owners: boolean): Setting {
    let known = settings.get(profile);
    if (!known) {
      known = new Map<string, Setting>();
      settings.set(profile, known);
      forgetReadings();
    }
    const key = `${context.kind} ${context.network} ${context.account} ${context.answering} ${english} ${owners}`;
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST_SETTINGS) known.clear();
    const ofSentences: Bits = new Uint32Array(scan.size);
    const ofDraft: Bits = new Uint32Array(scan.size);
    const severities = rules.map((rule, number) => {
      const severity = profile.rules[rule.id] ?? rule.severity;
      if (severity === 'off' || !runsIn(rule, context) || !(english || rule.anyLanguage)) return undefined;
      if (rule.isOwners && !owners) return undefined;
      addBit(rule.reads === 'draft' ? ofDraft : ofSentences, number);
      return severity;
    });
    const unasked = unaskedIn(rules, context, profile);
    const setting = { severities, ofSentences, ofDraft, unasked, readings: createMemory<Reading>(MOST_SENTENCES) };
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
    maySilence: (id, words, profile) => {
      const rule = byId.get(id);
      return isTerm(words) && rule?.isOwners !== true && (profile.rules[id] ?? rule?.severity) !== 'stop';
    },
    hasOwners: (profile) =>
      rules.some(
        ({ id, isOwners, needs = [] }) =>
          isOwners &&
          profile.rules[id] !== 'off' &&
          needs.some((list) => (profile[list] as readonly unknown[]).length > 0),
      ),
    report(typed, input, profile) {
      const context = createContext(input, profile);
      const known = ofToday(profile, context.now);
      const code = input.code?.filter(({ start, end }) => start >= 0 && end <= typed.length);
      const draft = readDraft(typed.length > LONGEST_DRAFT ? typed.slice(0, LONGEST_DRAFT) : typed, people, code);
      const { language, foreign, isForeign, isReadable } = readLanguages(draft.sentences);
      const english = englishPart(draft, foreign, isForeign);
      const owners = input.owners ?? true;
      const inEnglish = settingFor(context, known, true, owners);
      const inAny = foreign === 0 ? inEnglish : settingFor(context, known, false, owners);
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
              : rule.check(passage as Sentence, context, known);
          return Array.isArray(seen) ? seen : [...seen];
        } catch (error) {
          faults.set(rule.id, error instanceof Error ? error.message : 'unknown');
          return [];
        }
      };
      const place = (number: number, sighting: Sighting, offset: number) => {
        const rule = rules[number] as Rule;
        const severity = inEnglish.severities[number] ?? rule.severity;
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
          ...(rule.isOwners && { isOwners: true as const, decidedBy: profile.name || (profile.names[0] ?? '') }),
          ...(sighting.reason && { reason: sighting.reason }),
          ...(sighting.claim && { claim: sighting.claim }),
        });
      };

      const all: Bits = new Uint32Array(scan.size);
      let read = 0;
      draft.sentences.forEach((sentence, i) => {
        // What lies between sentences (hashtags, links, quotations) triggers the rules of the whole draft.
        if (sentence.start > read + 1) scan(draft.raw.slice(read, sentence.start), all);
        read = sentence.start + sentence.raw.length;
        const { triggered, sightings } = readSentence(isForeign(i) ? inAny : inEnglish, draft, sentence, run);
        for (let k = 0; k < all.length; k++) all[k] = (all[k] ?? 0) | (triggered[k] ?? 0);
        for (const { number, sighting } of sightings) place(number, sighting, sentence.start);
      });
      scan(draft.raw.slice(read), all);
      for (const number of numbersIn(all, inEnglish.ofDraft)) {
        const { anyLanguage, marks } = rules[number] as Rule;
        // What is missing in English may stand there in the other language.
        const passage = anyLanguage ? draft : marks === false && foreign > 0 ? undefined : english;
        if (passage) for (const sighting of run(number, passage)) place(number, sighting, 0);
      }

      const isReading = reader !== undefined && english !== undefined && isReadable && !draft.folded.isGarbled;
      // The reader reads a draft that is English as a whole: a guess about one short sentence tears nothing out of it.
      const forReader = (read: ReadDraft) => (language === 'en' ? read : englishPart(read, foreign, isForeign));
      // It judges no word that is still being typed.
      const isCut = input.unfinished && isReading;
      const seen = forReader(isCut ? readDraft(draft.raw.replace(LAST_WORD, ''), people) : draft);
      const judged =
        isReading && seen && input.reader !== false ? judge(seen, context, findings, reader, readsProfile) : findings;
      const isSilenced = silencer(profile, input.never ?? NOTHING_SILENCED, draft.raw);
      const words = countWords(draft.text);
      const tone = language === 'en' && english ? readTone(english, countWords(english.text)) : undefined;
      return {
        findings: settle(
          judged.filter((one) => profile.rules[one.rule] !== 'off' && !isSilenced(one)),
          byId,
          draft.raw,
        ).map((finding) => {
          const typedOne = unfold(draft.folded, finding);
          return maySilence(typedOne, typed) ? { ...typedOne, mayNever: true as const } : typedOne;
        }),
        measures: {
          words,
          sentences: draft.sentences.length,
          language,
          foreign,
          masked: draft.theirs,
          unread: Math.max(0, typed.length - LONGEST_DRAFT),
          unasked: inEnglish.unasked,
          ...(tone && { tone: { ...tone, fit: compareTone(tone, profile.tone, context) } }),
        },
        context,
        faults: [...faults].map(([rule, error]) => ({ rule, error })),
      };
    },
  };
}
