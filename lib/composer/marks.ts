import { lookOf, type Mark } from '../editors/index.ts';
import type { Finding } from '../linter/index.ts';
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
    if (finding.end === caret && isUnfinished(caret, text)) return [];
    return [
      { start: finding.start, end: finding.end, look: lookOf(finding.category, finding.severity, settings.quiet) },
    ];
  });
}

/** Index of the finding with the fewest words at an offset, where several marks lie over each other; -1 none. */
export function shortestAt(findings: readonly Finding[], offset: number | undefined): number {
  if (offset === undefined) return -1;
  const lengthOf = ({ start, end }: Finding) => end - start;
  return findings.reduce((best, finding, index) => {
    if (finding.marks === false || offset < finding.start || offset > finding.end) return best;
    const known = findings[best];
    return known && lengthOf(known) <= lengthOf(finding) ? best : index;
  }, -1);
}
