export { MarkedText, type MarkedTextProps } from './MarkedText.tsx';
export { categoryOf, RulePage, type RulePageProps } from './RulePage.tsx';
export { Sources } from './Sources.tsx';
export * from './words.ts';
