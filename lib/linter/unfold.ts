import type { Folded } from './text/fold.ts';
import type { Finding, Span } from './types.ts';

const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** The signs of emphasis that stand right around some words and would be left alone without them. */
function withEmphasis({ emphasis }: Folded, span: Span): Span {
  const around = emphasis.find(({ open, close }) => open.end === span.start && close.start === span.end);
  return around ? withEmphasis({ emphasis } as Folded, { start: around.open.start, end: around.close.end }) : span;
}

/**
 * A finding of the folded text where it stands in the typed one. Words that are taken out go with the signs of
 * emphasis around them; a fix that would tear such signs apart is not offered.
 */
export function unfold(folded: Folded, finding: Finding): Finding {
  if (!folded.isChanged || finding.end === 0) return finding;
  const { fixes, again, ...rest } = finding;
  const deletes = fixes?.some(({ words }) => words === '') ?? false;
  const place = ({ start, end }: Span): Span => {
    const typed = folded.unfold({ start, end });
    return deletes ? withEmphasis(folded, typed) : typed;
  };
  const span = place(finding);
  const tears = folded.emphasis.some(({ open, close }) => isInside(open, span) !== isInside(close, span));
  return {
    ...rest,
    ...span,
    ...(fixes && !tears && { fixes }),
    ...(again && { again: again.map(place) }),
  };
}
