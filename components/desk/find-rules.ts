import { CATEGORIES, type Category, type Rule } from '../../lib/linter/index.ts';
import { categoryOf } from '../rulebook/index.ts';

const exampleText = (example: Rule['examples']['flagged'][number]) =>
  typeof example === 'string' ? example : example.text;

/** Everything a rule says, for the search: its texts and the words it sees. */
const textOf = (rule: Rule): string =>
  [
    rule.title,
    rule.why,
    rule.advice,
    rule.id.replace(/[/-]/g, ' '),
    ...rule.sources.map(({ name }) => name),
    ...rule.examples.flagged.map(exampleText),
  ]
    .join(' ')
    .replace(/[{}]/g, '')
    .toLowerCase();

/** The rules in which every searched word stands, per category, in the order of the checklist. */
export function findRules(
  rules: readonly Rule[],
  searched: string,
): { readonly category: Category; readonly rules: readonly Rule[] }[] {
  const words = searched.toLowerCase().split(/\s+/).filter(Boolean);
  const found =
    words.length === 0
      ? rules
      : rules.filter((rule) => {
          const text = textOf(rule);
          return words.every((word) => text.includes(word));
        });
  return CATEGORIES.map((category) => ({
    category,
    rules: found.filter((rule) => categoryOf(rule) === category),
  })).filter((group) => group.rules.length > 0);
}
