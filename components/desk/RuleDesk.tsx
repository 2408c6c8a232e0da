import type { Rule } from '../../lib/linter/index.ts';
import { Icon } from '../controls/index.ts';
import { categoryOf, RulePage } from '../rulebook/index.ts';
import { hrefOf } from './address.ts';
import { isGiven, PART_TEXTS } from './profile-texts.ts';
import { RuleControls } from './RuleControls.tsx';
import { withRule } from './RulesSection.tsx';
import type { SectionProps } from './types.ts';

export interface RuleDeskProps extends SectionProps {
  readonly rule: Rule;
  readonly rules: readonly Rule[];
}

/** A rule's page with its settings, and the way to its neighbours. */
export function RuleDesk({ profile, change, rule, rules }: RuleDeskProps) {
  const at = rules.indexOf(rule);
  const [previous, next] = [rules[at - 1], rules[at + 1]];
  const set = profile.rules[rule.id];
  const needs = (rule.needs ?? []).flatMap((part) => {
    if (part === 'version') return [];
    const { label, section } = PART_TEXTS[part];
    return [{ label, href: hrefOf(section), isGiven: isGiven(profile[part]) }];
  });
  return (
    <>
      <p>
        <a class="way" href={hrefOf('rules', categoryOf(rule))}>
          <Icon name="previous" size={14} /> All rules
        </a>
      </p>
      <RulePage rule={rule} severity={set ?? rule.severity} needs={needs}>
        <div class="rule-page-controls">
          <RuleControls
            rule={rule}
            set={set}
            label="Look for this"
            onSet={(choice) => change({ rules: withRule(profile.rules, rule.id, choice) })}
          />
        </div>
      </RulePage>
      <nav class="rule-neighbours" aria-label="Rules beside this one">
        {previous && (
          <a class="way" href={hrefOf('rules', previous.id)}>
            <Icon name="previous" size={14} /> {previous.title}
          </a>
        )}
        {next && (
          <a class="way" href={hrefOf('rules', next.id)}>
            {next.title} <Icon name="next" size={14} />
          </a>
        )}
      </nav>
    </>
  );
}
