import type { Context, Draft, Finding, RuleText } from '../types.ts';
import { READ_CATEGORIES, type ReadCategory } from './model.ts';
import type { Reader } from './reader.ts';
import { READER_TEXTS, readerRule, sayRead } from './texts.ts';

/**
 * Sentences marked per category: the strongest, and others not far behind it. Once a post is found, which is seldom
 * wrong, its writer rather looks at one sentence too many than mends only half of it: about a third of the others
 * carry words that a careful reader had marked.
 */
const MOST_SENTENCES = 4;
const ALSO = -2.2;
const NEAR = 3;

/** A hint a person could argue with. Not: words offered instead, and what the company itself decided. */
export const isArguable = ({ severity, marks, fixes }: Finding, isDecided: boolean): boolean =>
  severity === 'hint' && marks !== false && fixes === undefined && !isDecided;

/**
 * Rules and reader together. Where the reader is sure that nothing is wrong, a rule's mere hint falls silent; where it
 * is sure that something is, a hint becomes a warning; where no rule spoke, it adds a finding on the sentence that
 * carries it. It never says stop, and never touches what a rule calls a warning or a stop.
 */
export function judge(
  draft: Draft,
  context: Context,
  findings: readonly Finding[],
  reader: Reader,
  isDecided: (rule: string) => boolean,
): Finding[] {
  const opinions = reader.read(draft, context, findings);
  const kept = [...findings];
  READ_CATEGORIES.forEach((category, i) => {
    const opinion = opinions[i];
    const judgement = reader.model.judgements[i];
    if (!opinion || !judgement) return;
    const { probability, sentences } = opinion;
    const own = kept.filter((finding) => finding.category === category && finding.marks !== false);
    const isFirm = own.some(({ severity }) => severity !== 'hint');
    if (own.length > 0 && !isFirm) {
      if (probability < judgement.silence) {
        for (const finding of own)
          if (isArguable(finding, isDecided(finding.rule))) kept.splice(kept.indexOf(finding), 1);
        return;
      }
      if (probability >= judgement.warn) {
        const first = own[0] as Finding;
        kept[kept.indexOf(first)] = { ...first, severity: 'warn' };
      }
    }
    if (probability < judgement.hint) return;
    const strongest = sentences[0]?.score ?? 0;
    sentences.slice(0, MOST_SENTENCES).forEach(({ sentence, score }, rank) => {
      const isCarrier = rank === 0 ? own.length === 0 || score > ALSO : score > ALSO && score > strongest - NEAR;
      const end = sentence.start + sentence.raw.length;
      if (!isCarrier || own.some((finding) => finding.start < end && finding.end > sentence.start)) return;
      const words = reader.explain(sentence, context, i).map((span) => sentence.raw.slice(span.start, span.end));
      kept.push({
        category,
        rule: readerRule(category),
        severity: rank === 0 && own.length === 0 && probability >= judgement.warn ? 'warn' : 'hint',
        start: sentence.start,
        end,
        message: sayRead(category, words),
      });
    });
  });
  return kept;
}

/** The text behind a finding of the reader; undefined for a rule's. */
export const readerText = (rule: string): RuleText | undefined =>
  READER_TEXTS[READ_CATEGORIES.find((category) => readerRule(category) === rule) as ReadCategory];
