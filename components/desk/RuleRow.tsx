import type { Profile, Rule, Severity } from '../../lib/linter/index.ts';
import { CategoryMark } from '../controls/index.ts';
import { categoryOf } from '../rulebook/index.ts';
import { hrefOf } from './address.ts';
import { RuleControls } from './RuleControls.tsx';

export interface RuleRowProps {
  readonly rule: Rule;
  readonly set: Profile['rules'][string] | undefined;
  onSet(set: Severity | 'off' | undefined): void;
}

/** A rule in the list: what it is, why, on or off, how grave. Its title leads to its page. */
export function RuleRow({ rule, set, onSet }: RuleRowProps) {
  return (
    <li class={`rule-row ${set === 'off' ? 'rule-row-off' : ''}`}>
      <CategoryMark category={categoryOf(rule)} severity={set === 'off' || !set ? rule.severity : set} size={20} />
      <div class="rule-row-texts">
        <a href={hrefOf('rules', rule.id)}>{rule.title}</a>
        <p class="help">{rule.why}</p>
      </div>
      <div class="rule-row-controls">
        <RuleControls rule={rule} set={set} label={`${rule.title}: on`} onSet={onSet} />
      </div>
    </li>
  );
}
