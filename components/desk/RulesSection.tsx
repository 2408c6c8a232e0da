import { useId, useState } from 'preact/hooks';
import { CATEGORY_TEXTS, type Rule, type Severity } from '../../lib/linter/index.ts';
import { Button, CategoryMark, Icon } from '../controls/index.ts';
import { findRules } from './find-rules.ts';
import { RuleRow } from './RuleRow.tsx';
import type { SectionProps } from './types.ts';

export interface RulesSectionProps extends SectionProps {
  readonly rules: readonly Rule[];
  /** The category that stands open when the page is opened. */
  readonly open: string;
}

/** The profile's rules with one of them set otherwise; undefined takes the rule as it comes. */
export function withRule(rules: SectionProps['profile']['rules'], id: string, set: Severity | 'off' | undefined) {
  const { [id]: _, ...others } = rules;
  return set ? { ...others, [id]: set } : others;
}

export function RulesSection({ profile, change, rules, open }: RulesSectionProps) {
  const id = useId();
  const [searched, setSearched] = useState('');
  const groups = findRules(rules, searched);
  const found = groups.reduce((sum, group) => sum + group.rules.length, 0);
  const off = rules.filter((rule) => profile.rules[rule.id] === 'off').length;
  const changed = rules.filter((rule) => profile.rules[rule.id]).length;
  return (
    <>
      <div class="rules-search">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          class="text-field"
          autocomplete="off"
          aria-label="Search the rules"
          placeholder="Search: hurry, discount, sorry if…"
          value={searched}
          onInput={(event) => setSearched(event.currentTarget.value)}
        />
      </div>
      <p class="help row" role="status">
        {searched.trim()
          ? `${found} of ${rules.length} rules`
          : `${rules.length} rules, ${off === 0 ? 'all switched on' : `${off} switched off`}`}
      </p>
      {searched.trim() && found === 0 && (
        <p class="empty">
          No rule speaks of “{searched.trim()}”. To watch for these words, add them under{' '}
          <a href="#words">Words to avoid</a>.
        </p>
      )}
      {groups.map(({ category, rules: ours }) => {
        const ourOff = ours.filter((rule) => profile.rules[rule.id] === 'off').length;
        return (
          <details key={category} class="rules-category" open={searched.trim() !== '' || open === category}>
            <summary>
              <CategoryMark category={category} size={26} />
              <span class="rules-category-name">
                <span>{CATEGORY_TEXTS[category].name}</span>
                <span class="help">{CATEGORY_TEXTS[category].question}</span>
              </span>
              <span class="help">
                {ours.length} {ours.length === 1 ? 'rule' : 'rules'}
                {ourOff > 0 && `, ${ourOff} off`}
              </span>
              <Icon name="down" />
            </summary>
            <ul>
              {ours.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  set={profile.rules[rule.id]}
                  onSet={(set) => change({ rules: withRule(profile.rules, rule.id, set) })}
                />
              ))}
            </ul>
          </details>
        );
      })}
      {changed > 0 && (
        <p class="row">
          <Button kind="quiet" onClick={() => change({ rules: {} })}>
            Set all rules as they come
          </Button>
        </p>
      )}
    </>
  );
}
