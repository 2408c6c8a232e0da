import { lookOf, type Mark } from '../editors/index.ts';
import type { Finding, Span } from '../linter/index.ts';
import type { Settings } from '../profile/index.ts';

const IN_WORD = /[\p{L}\p{N}'’]/u;

/** Milliseconds without typing after which the last word counts as finished. */
export const REST = 900;

/** Is the last word of the draft still being typed: the caret at its end, no sign after it yet? */
export const isUnfinished = (caret: number | undefined, text: string): boolean =>
  caret !== undefined && caret === text.length && IN_WORD.test(text[caret - 1] ?? '');

/** What to paint: findings under words, without the word being typed at the end of the draft. */
export function marksFor(
  findings: readonly Finding[],
  settings: Pick<Settings, 'markHints' | 'quiet'>,
  caret: number | undefined,
  text: string,
): readonly Mark[] {
  return findings.flatMap((finding) => {
    if (finding.marks === false) return [];
    if (finding.severity === 'hint' && !settings.markHints) return [];
    const look = lookOf(finding.category, finding.severity, settings.quiet);
    return placesOf(finding).flatMap(({ start, end }) =>
      end === caret && isUnfinished(caret, text) ? [] : [{ start, end, look }],
    );
  });
}

/** Everywhere its words stand: they are said once and marked at each place. */
const placesOf = (finding: Finding): readonly Span[] => [finding, ...(finding.again ?? [])];

/** Index of the finding with the fewest words at an offset, where several marks lie over each other; -1 none. */
export function shortestAt(findings: readonly Finding[], offset: number | undefined): number {
  if (offset === undefined) return -1;
  const lengthOf = ({ start, end }: Finding) => end - start;
  return findings.reduce((best, finding, index) => {
    const isThere = placesOf(finding).some(({ start, end }) => start <= offset && offset <= end);
    if (finding.marks === false || !isThere) return best;
    const known = findings[best];
    return known && lengthOf(known) <= lengthOf(finding) ? best : index;
  }, -1);
}
