import type { Finding, Fix, RuleTexts } from '../../lib/linter/index.ts';
import { Button, CategoryMark, SEVERITY_WORDS } from '../controls/index.ts';
import { hrefOf } from './address.ts';

export interface TryFindingProps {
  readonly finding: Finding;
  readonly texts: RuleTexts;
  readonly quiet: boolean;
  onFix(fix: Fix): void;
}

/** One finding in full: what, why, what to do, and words that mend it. */
export function TryFinding({ finding, texts, quiet, onFix }: TryFindingProps) {
  const text = texts[finding.rule];
  return (
    <li class="try-finding">
      <CategoryMark category={finding.category} severity={finding.severity} quiet={quiet} size={24} />
      <div>
        <p class="try-message">{finding.message}</p>
        {text && (
          <p class="help">
            {text.why} {text.advice}
          </p>
        )}
        <p class="row">
          {finding.fixes?.map((fix) => (
            <Button key={fix.words} size="s" onClick={() => onFix(fix)}>
              {fix.label ?? (fix.words === '' ? 'Delete' : fix.words)}
            </Button>
          ))}
          <span class="help">
            {SEVERITY_WORDS[finding.severity]} ·{' '}
            <a href={hrefOf('rules', finding.rule)}>{text?.title ?? finding.rule}</a>
          </span>
        </p>
      </div>
    </li>
  );
}
