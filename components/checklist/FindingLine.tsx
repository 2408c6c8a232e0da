import type { TargetedMouseEvent } from 'preact';
import type { Finding } from '../../lib/linter/index.ts';
import { CategoryMark } from '../controls/index.ts';

export interface FindingLineProps {
  readonly finding: Finding;
  readonly title?: string | undefined;
  readonly quiet?: boolean;
  /** Goes to the words. Without it the line is only read. */
  onOpen?(event: TargetedMouseEvent<HTMLButtonElement>): void;
}

/** One finding in one or two lines: what it is about, how grave, what is wrong. */
export function FindingLine({ finding, title, quiet = false, onOpen }: FindingLineProps) {
  const { category, message, severity } = finding;
  const inside = (
    <>
      <CategoryMark category={category} severity={severity} quiet={quiet} />
      <span class="finding-words">
        {title && <span class="finding-title">{title}</span>}
        <span class="finding-message">{message}</span>
      </span>
    </>
  );
  if (!onOpen) return <div class="finding-line">{inside}</div>;
  return (
    <button type="button" class="finding-line" onClick={onOpen}>
      {inside}
    </button>
  );
}
