// npm run rulebook: writes the rule book (lib/linter/rules/README.md) from the rules. A test proves it current.
import { writeFileSync } from 'node:fs';
import { writeRuleBook } from './rulebook/write.ts';

writeFileSync('lib/linter/rules/README.md', writeRuleBook());
