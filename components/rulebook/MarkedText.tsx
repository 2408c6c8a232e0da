import type { ComponentChildren } from 'preact';
import type { Category, Span } from '../../lib/linter/index.ts';

export interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly (Span & { readonly category: Category })[];
  /** One quiet colour instead of one per category. */
  readonly quiet?: boolean;
}

/** Words as their writer set them, in the book face, with what was seen underlined. */
export function MarkedText({ text, marks, quiet = false }: MarkedTextProps) {
  const parts: ComponentChildren[] = [];
  let last = 0;
  for (const { start, end, category } of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < last || end <= start) continue;
    parts.push(text.slice(last, start));
    parts.push(
      <mark key={start} style={{ '--mark': `var(--${quiet ? 'hint' : category})` }}>
        {text.slice(start, end)}
      </mark>,
    );
    last = end;
  }
  parts.push(text.slice(last));
  return (
    <p class="marked-text" dir="auto">
      {parts}
    </p>
  );
}
