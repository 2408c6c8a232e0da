import { CATEGORIES, CATEGORY_TEXTS, type Category, type Finding, type Profile, type Report } from '../linter/index.ts';

/** How long the draft is in the site's own counting; absent where the site has no limit. */
export interface Length {
  readonly used: number;
  readonly limit: number;
}

export interface ChecklistItem {
  readonly id: string;
  readonly question: string;
  readonly category?: Category;
  /** Findings that stand against a tick. */
  readonly findings: readonly Finding[];
  /** 'ticked' nothing against it · 'open' findings, or a manual question not ticked yet. */
  readonly state: 'ticked' | 'open';
  /** True: the writer ticks it by hand. */
  readonly manual: boolean;
}

/** Categories that ask nothing of this draft: a complaint's question on a new post. */
const applies = (category: Category, report: Report): boolean => {
  if (category === 'complaint-reply') return report.context.answering === 'complaint';
  if (category === 'conversation') return report.context.answering !== 'complaint';
  return true;
};

/**
 * The checklist before publishing: a line per category, one for the length, then the company's own questions.
 * @param ticked ids of manual questions the writer ticked
 */
export function createChecklist(
  report: Report,
  profile: Pick<Profile, 'questions'>,
  length: Length | undefined,
  ticked: ReadonlySet<string>,
): ChecklistItem[] {
  const items: ChecklistItem[] = CATEGORIES.filter((category) => applies(category, report)).map((category) => {
    const findings = report.findings.filter((finding) => finding.category === category);
    return {
      id: category,
      category,
      question: CATEGORY_TEXTS[category].question,
      findings,
      state: findings.length === 0 ? 'ticked' : 'open',
      manual: false,
    };
  });
  if (length)
    items.push({
      id: 'length',
      question: `Does it fit? ${length.used} of ${length.limit} characters.`,
      findings: [],
      state: length.used <= length.limit ? 'ticked' : 'open',
      manual: false,
    });
  for (const { id, text } of profile.questions)
    items.push({ id, question: text, findings: [], state: ticked.has(id) ? 'ticked' : 'open', manual: true });
  return items;
}

const GRAVEST = { stops: ['stop'], warnings: ['stop', 'warn'], always: ['stop', 'warn'], never: [] } as const;

/** Findings the gate asks about, by what the company chose. */
export const mustAskAbout = (findings: readonly Finding[], asks: Profile['asks']): readonly Finding[] =>
  findings.filter(({ severity }) => (GRAVEST[asks] as readonly string[]).includes(severity));
