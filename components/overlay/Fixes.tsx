import type { Finding, Fix } from '../../lib/linter/index.ts';

export interface FixesProps {
  readonly finding: Finding;
  onApply(fix: Fix): void;
}

/** A button per fix, with the words that would stand there. */
export function Fixes({ finding, onApply }: FixesProps) {
  const fixes = finding.fixes ?? [];
  if (fixes.length === 0) return null;
  return (
    <ul class="fixes" aria-label="Words to use instead">
      {fixes.map((fix) => (
        <li key={fix.words}>
          <button
            type="button"
            class={`fix${fix.words.trim() === '' ? ' fix-delete' : ''}`}
            onClick={() => onApply(fix)}
          >
            {fix.label ?? (fix.words.trim() === '' ? 'Delete these words' : <bdi class="words">{fix.words}</bdi>)}
          </button>
        </li>
      ))}
    </ul>
  );
}
