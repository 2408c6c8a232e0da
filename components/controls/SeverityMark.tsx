import type { Severity } from '../../lib/linter/index.ts';

/** What people read for each severity. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { stop: 'Must-fix', warn: 'To check', hint: 'Idea' };

/** Told apart by their outline: a stop sign, a diamond, a circle. On a 24 px square. */
export const SEVERITY_SHAPES: Readonly<Record<Severity, string>> = {
  stop: 'M7.9 1.5h8.2l5.9 5.9v9.2l-5.9 5.9H7.9L2 16.6V7.4z',
  warn: 'M10.6 1.3a2 2 0 0 1 2.8 0l9.3 9.3a2 2 0 0 1 0 2.8l-9.3 9.3a2 2 0 0 1-2.8 0l-9.3-9.3a2 2 0 0 1 0-2.8z',
  hint: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
};

/** The shape alone, without a letter; the word is for those who cannot see it. */
export function SeverityMark({ severity, size = 14 }: { readonly severity: Severity; readonly size?: number }) {
  return (
    <svg
      class={`mark mark-${severity}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role="img"
      aria-label={SEVERITY_WORDS[severity]}
    >
      <path d={SEVERITY_SHAPES[severity]} />
    </svg>
  );
}
