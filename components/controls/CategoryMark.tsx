import { CATEGORY_TEXTS, type Category, type Severity } from '../../lib/linter/index.ts';
import { SEVERITY_SHAPES, SEVERITY_WORDS } from './SeverityMark.tsx';

export interface CategoryMarkProps {
  readonly category: Category;
  /** The outline: stop sign, diamond, circle. A circle when absent. */
  readonly severity?: Severity;
  /** One quiet colour instead of the category's own. */
  readonly quiet?: boolean;
  readonly size?: number;
}

/** The category's letter in the shape of the severity: readable without any colour. */
export function CategoryMark({ category, severity, quiet = false, size = 22 }: CategoryMarkProps) {
  const { name, letter } = CATEGORY_TEXTS[category];
  const label = severity ? `${SEVERITY_WORDS[severity]}: ${name}` : name;
  return (
    <svg
      class="mark category-mark"
      style={{ '--mark': `var(--${quiet ? 'hint' : category})` }}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role="img"
      aria-label={label}
    >
      <path d={SEVERITY_SHAPES[severity ?? 'hint']} />
      <text x="12" y="16.4" text-anchor="middle">
        {letter}
      </text>
    </svg>
  );
}
