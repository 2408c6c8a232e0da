import { matchesOf } from '../../text/find.ts';
import { straighten } from '../../text/mask.ts';
import { listPattern } from '../../text/words.ts';
import type { Profile } from '../../types.ts';

/** Labels that readers understand, where they stand as a label: "Ad:", "#ad", "[Ad]", "Publicidad". */
const STRONG =
  /(?<![\w#])(?:#(?:ad|advert|advertisement|sponsored|paidpartnership|publi|publicidad|anzeige|werbung)(?!\w)|(?:ad|advert|advertisement|publicidad|publi|anzeige|werbung)(?=\s{0,2}[:|\])(,-])|(?:^|[\n[(])[^\S\n]{0,8}(?:ad|advert|advertisement|publicidad|publi|anzeige|werbung)(?=[\s.]|$)|paid (?:partnership|promotion|collaboration)|colaboraci[oó]n pagada|contenido patrocinado|promoci[oó]n pagada|sponsored(?! by (?:nobody|no one)))/gi;
/** No label, but the tie is said in plain words. */
const IN_WORDS =
  /\b(?:commission|i(?:'ll)? (?:get|earn|make) (?:a |an |\d|some|credit|paid|money|£|€|\$)|i get (?:about |around )?\d|i get [^.!?\n]{0,12}(?:cut|credit|share|%|€|£|\$)|a cut of|they (?:paid|pay) (?:me|for|the)|paid (?:me|for the)|partner programme|i work (?:for|at|there|here)|i do \w+ (?:at|for)|i'm biased|bias declared|disclosure\b|i got to keep|(?:was )?sent to me by|full disclosure|for free|free of charge|it was free|didn't pay|gifted by|i own|we sell|we make|i run (?:the|this|a))\b/i;

/** All strong labels in the raw text, the company's own tags included. */
export function labels(raw: string, profile: Profile): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const own = listPattern(profile.disclosure.tags.map((tag) => tag.replace(/^#/, '')));
  for (const pattern of own ? [STRONG, own] : [STRONG]) {
    for (const hit of matchesOf(straighten(raw), pattern)) {
      // A bare "ad" of the company's list counts only with its sign: "our ad on the bus" is no label.
      if (pattern === own && hit[0].toLowerCase() === 'ad' && raw[hit.index - 1] !== '#') continue;
      const lead = /^\s*/.exec(hit[0])?.[0].length ?? 0;
      found.push({ start: hit.index + lead, end: hit.index + hit[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The reader can see the tie: a label, or plain words for what the writer gets. */
export const isDisclosed = (raw: string, profile: Profile): boolean =>
  IN_WORDS.test(straighten(raw)) || labels(raw, profile).length > 0;
