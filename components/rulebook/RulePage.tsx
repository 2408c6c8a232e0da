import type { ComponentChildren } from 'preact';
import { CATEGORY_TEXTS, type Category, type Rule, type Severity } from '../../lib/linter/index.ts';
import { CategoryMark, SEVERITY_WORDS } from '../controls/index.ts';
import { Examples } from './Examples.tsx';
import { placesOf } from './examples.ts';
import { Sources } from './Sources.tsx';
import { SEVERITY_MEANINGS } from './words.ts';

export interface RulePageProps {
  readonly rule: Rule;
  /** As the company set it; 'off' when it switched the rule off. */
  readonly severity: Severity | 'off';
  /** Parts of the profile without which the rule is silent. */
  readonly needs: readonly { readonly label: string; readonly href: string; readonly isGiven: boolean }[];
  /** Where the company sets the rule; absent where nothing can be set. */
  readonly children?: ComponentChildren;
}

export const categoryOf = (rule: Pick<Rule, 'id'>): Category => rule.id.slice(0, rule.id.indexOf('/')) as Category;

/** Everything about one rule, from the same object that checks the drafts. */
export function RulePage({ rule, severity, needs, children }: RulePageProps) {
  const category = categoryOf(rule);
  const shown = severity === 'off' ? rule.severity : severity;
  const places = placesOf(rule.where);
  return (
    <article class="rule-page">
      <header>
        <CategoryMark category={category} severity={shown} size={36} />
        <div>
          <h1 tabIndex={-1}>{rule.title}</h1>
          <p class="help">
            {CATEGORY_TEXTS[category].name} · {SEVERITY_WORDS[shown]}: {SEVERITY_MEANINGS[shown]}
            {severity === 'off' && ' · switched off'}
          </p>
        </div>
      </header>
      <dl class="rule-texts">
        <dt>Why</dt>
        <dd>{rule.why}</dd>
        <dt>Instead</dt>
        <dd>{rule.advice}</dd>
        {(places || rule.marks === false) && (
          <>
            <dt>Where</dt>
            <dd>
              {places}{' '}
              {rule.marks === false &&
                'It looks for something missing, so it is a line in the checklist and underlines no words.'}
            </dd>
          </>
        )}
        {needs.length > 0 && (
          <>
            <dt>Needs</dt>
            <dd>
              {needs.map(({ label, href, isGiven }) => (
                <span key={label} class="rule-need">
                  <a href={href}>{label}</a>
                  {!isGiven && ' (empty now, so the rule is silent)'}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      {children}
      <Examples
        title="What it sees"
        help="The underlined words are what the rule marks."
        examples={rule.examples.flagged}
        category={category}
      />
      <Examples
        title="What passes"
        help="These look alike and are fine."
        examples={rule.examples.fine.map((example) =>
          typeof example === 'string' ? example : { ...example, spans: [] },
        )}
        category={category}
      />
      <section>
        <h2>Where it is written</h2>
        <Sources sources={rule.sources} />
      </section>
    </article>
  );
}
