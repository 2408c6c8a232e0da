import type { Rule } from '../../types.ts';
import falseUrgency from './false-urgency.ts';

const rules: readonly Rule[] = [falseUrgency];
export default rules;
