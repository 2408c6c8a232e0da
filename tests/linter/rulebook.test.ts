import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeRuleBook } from '../../scripts/rulebook/write.ts';

it('the rule book says what the rules say (npm run rulebook)', () => {
  expect(readFileSync('lib/linter/rules/README.md', 'utf8') === writeRuleBook()).toBe(true);
});
