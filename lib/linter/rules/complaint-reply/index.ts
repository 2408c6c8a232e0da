import type { Rule } from '../../types.ts';

const rules: readonly Rule[] = [];
export default rules;
