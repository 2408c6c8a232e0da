import type { Rule } from '../../lib/linter/index.ts';

/** The sections, in the order of the list. */
export const SECTIONS = [
  { id: 'tone', name: 'Tone', lead: 'How you sound, and as whom you write.' },
  { id: 'words', name: 'Words', lead: 'Words you avoid, prefer and allow.' },
  { id: 'claims', name: 'Claims', lead: 'What you may promise, what you disclose, and to whom you write.' },
  { id: 'rules', name: 'Rules', lead: 'Everything Forthright looks for. Switch off what does not fit you.' },
  { id: 'sites', name: 'Sites', lead: 'Where Forthright reads, and how it behaves in this browser.' },
  { id: 'checklist', name: 'Checklist', lead: 'What is asked before a post is published.' },
  { id: 'team', name: 'Team', lead: 'Take your profile along, or take over a colleague’s.' },
  { id: 'data', name: 'Your data', lead: 'What Forthright keeps in this browser: take it along, or delete it.' },
  { id: 'try', name: 'Try it', lead: 'Write or paste a post and see what Forthright sees.' },
] as const;
export type SectionId = (typeof SECTIONS)[number]['id'];

export interface Address {
  readonly section: SectionId;
  /** What is named below the section: a category or a rule's id. */
  readonly below: string;
}

/** #rules/hard-sell/false-urgency → the section and what is named below it; what is unknown leads to the first. */
export function readAddress(hash: string): Address {
  const [first = '', ...rest] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find(({ id }) => id === first)?.id ?? SECTIONS[0].id;
  return { section, below: rest.join('/') };
}
export const hrefOf = (section: SectionId, below = ''): string => `#${section}${below && `/${below}`}`;

/** What the tab and the browser's history call the page. */
export function titleOf(hash: string, rules: readonly Pick<Rule, 'id' | 'title'>[]): string {
  const { section, below } = readAddress(hash);
  const rule = section === 'rules' ? rules.find(({ id }) => id === below) : undefined;
  return `${rule?.title ?? SECTIONS.find(({ id }) => id === section)?.name} · Forthright`;
}
