import { CATEGORIES, CATEGORY_TEXTS, type Category, type Finding, type Profile, type Report } from '../linter/index.ts';

/** How long the draft is in the site's own counting; absent where the site has no limit. */
export interface Length {
  readonly used: number;
  readonly limit: number;
}

/** Why a question could not be answered by reading. */
export type Because = 'language' | 'short' | 'personal' | 'off' | 'silent' | 'masked';

/**
 * What is known of one question. `clear`: nothing was found, which is no yes · `unchecked` says why · `fits` and `over`
 * of the length · `ticked` and `unticked` of a question the company asks itself.
 */
export type Answer =
  | { readonly is: 'clear' | 'fits' | 'ticked' | 'unticked' }
  | { readonly is: 'found' | 'outside-tone'; readonly findings: readonly Finding[] }
  | { readonly is: 'unchecked'; readonly because: Because }
  | { readonly is: 'over'; readonly by: number };

export interface ChecklistItem {
  readonly id: string;
  readonly question: string;
  readonly category?: Category;
  readonly answer: Answer;
  /** True: the writer ticks it by hand. */
  readonly manual: boolean;
}

/** Does something stand against it that a person can mend or decide? */
export const isOpen = ({ answer }: Pick<ChecklistItem, 'answer'>): boolean =>
  ['found', 'outside-tone', 'over', 'unticked'].includes(answer.is);
export const findingsOf = ({ answer }: Pick<ChecklistItem, 'answer'>): readonly Finding[] =>
  'findings' in answer ? answer.findings : [];

/** Categories that ask nothing of this draft: a complaint's question on a new post. */
const applies = (category: Category, { context }: Report): boolean => {
  if (category === 'complaint-reply') return context.answering === 'complaint';
  if (category === 'conversation') return context.answering !== 'complaint';
  return true;
};

/** Below this there is nothing to judge. */
const FEWEST_WORDS = 3;
const HALF = 0.5;
/** Why the draft as a whole could not be checked; undefined when it was. */
export function uncheckedBecause({ measures }: Pick<Report, 'measures'>): Because | undefined {
  if (measures.masked > HALF) return 'masked'; // what is taken out of sight counts no words
  if (measures.words < FEWEST_WORDS) return 'short';
  return measures.foreign === 1 ? 'language' : undefined;
}

/** Is what was found about the sound of the whole draft, beside the company's tone? Their rules end in `-off`. */
const isOffTone = ({ rule }: Finding): boolean => rule.startsWith('tone/') && rule.endsWith('-off');

function answerOf(category: Category, report: Report, isAnswered: boolean): Answer {
  const findings = report.findings.filter((finding) => finding.category === category);
  if (!isAnswered) return { is: 'unchecked', because: 'silent' };
  if (findings.length > 0) return { is: findings.every(isOffTone) ? 'outside-tone' : 'found', findings };
  const because = report.measures.unasked[category] ?? uncheckedBecause(report);
  return because ? { is: 'unchecked', because } : { is: 'clear' };
}

/**
 * The checklist before publishing: a line per category, one for the length, then the company's own questions.
 * @param ticked ids of manual questions the writer ticked
 * @param isAnswered false: the report is of other words than stand in the box now
 */
export function createChecklist(
  report: Report,
  profile: Pick<Profile, 'questions'>,
  length: Length | undefined,
  ticked: ReadonlySet<string>,
  isAnswered = true,
): ChecklistItem[] {
  const items: ChecklistItem[] = CATEGORIES.filter((category) => applies(category, report)).map((category) => ({
    id: category,
    category,
    question: CATEGORY_TEXTS[category].question,
    answer: answerOf(category, report, isAnswered),
    manual: false,
  }));
  if (length) {
    const by = length.used - length.limit;
    const question = `Does it fit? ${length.used} of ${length.limit} characters.`;
    items.push({ id: 'length', question, answer: by > 0 ? { is: 'over', by } : { is: 'fits' }, manual: false });
  }
  for (const { id, text } of profile.questions)
    items.push({ id, question: text, answer: { is: ticked.has(id) ? 'ticked' : 'unticked' }, manual: true });
  return items;
}

/** Same finding in another version of the draft: rule and words. */
export const findingKey = ({ rule, start, end }: Finding, text: string): string =>
  `${rule}\u0000${text.slice(start, end).toLowerCase()}`;

const GRAVEST = { stops: ['stop'], warnings: ['stop', 'warn'], always: ['stop', 'warn'], never: [] } as const;

/** Findings the gate asks about, by what the company chose. */
export const mustAskAbout = (findings: readonly Finding[], asks: Profile['asks']): readonly Finding[] =>
  findings.filter(({ severity }) => (GRAVEST[asks] as readonly string[]).includes(severity));
