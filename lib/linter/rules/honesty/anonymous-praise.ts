import { cite } from '../../sources.ts';
import { matchesOf, seen, stands } from '../../text/find.ts';
import type { Rule } from '../../types.ts';
import { hasLink } from './words.ts';

const QUOTED = /(?:“([^”\n]{8,300})”|"([^"\n]{8,300})")([^“"\n]{0,60})/g;
const PRAISE =
  /\b(?:best|great|amazing|love|loved|perfect|excellent|delicious|recommend\w*|fantastic|wonderful|incredible|10\/10|five stars|5 stars|5\/5|changed (?:my|our) (?:life|business)|must[- ]have|doubled|tripled|never (?:looked back|would|again|change)|life[- ]?saver|game[- ]?changer|highly|superb|brilliant|every month)\b/i;
const NOBODY =
  /^[\s\p{P}]{0,4}(?:(?:a|an|one|our|another|other|one of our|some|anonymous) )?(?:very |most )?(?:happy |satisfied |real |loyal |faithful |verified |delighted |other )?(?:customers?|clients?|guests?|users?|patients?|students?|reader|buyers?|anonymous|someone|somebody|ceo|director|manager|founder|owner|[A-Z]\.(?: ?[A-Z]\.)?)(?:,? (?:a |of a |at a )?(?:large|big|major|leading|well-known|happy|satisfied)(?: \w+)?)?(?: says| said| told us| wrote)?(?=[\s\p{P}]{0,3}(?:$|["“]|[A-Z]\w+ |[./]))/iu;
const SAID_BY =
  /\b(?:a|one|our|some|another) (?:happy |satisfied |real |loyal )?(?:customers?|clients?|guests?|patients?|students?|users?) (?:says?|said|told us|wrote|texted):? ?$/i;
const PERMITTED =
  /\b(?:with (?:her|his|their) permission|guest book|google review by|review by|names? on request|reviews? on (?:google|trustpilot|tripadvisor))\b/i;

const rule: Rule = {
  id: 'honesty/anonymous-praise',
  title: 'Praise from nobody in particular',
  why: 'Praise that nobody signed reads as written by you.',
  advice: 'Name the person with their permission, or show where they wrote it.',
  severity: 'hint',
  sources: [
    cite('FTC_465', '§465.2'),
    cite('FTC_255', '§255.2'),
    cite('UCPD', 'Annex I points 23b and 23c'),
    cite('CAP', '3.45'),
    cite('SPAIN_LCD', 'article 27.7'),
  ],
  reads: 'draft',
  // A quotation at the edge of a sentence belongs to none, so no trigger word can be seen there.
  triggers: 'always',
  where: { accounts: ['company'] },
  examples: {
    flagged: [
      {
        text: '“Best bread of my life, I recommend it!” – a happy customer',
        spans: ['“Best bread of my life, I recommend it!” – a happy customer'],
      },
      { text: 'One client said: “excellent service, five stars”', spans: ['“excellent service, five stars”'] },
      { text: '"I love it, it changed my life" - J.', spans: ['"I love it, it changed my life" - J.'] },
      { text: '“Amazing team, perfect job.” Anonymous', spans: ['“Amazing team, perfect job.” Anonymous'] },
      {
        text: '"We tripled our revenue with it." Director, big retailer',
        spans: ['"We tripled our revenue with it." Director, big retailer'],
      },
    ],
    fine: [
      '“Best bread of my life” – Pilar Gómez, in our guest book (with her permission)',
      '“The best bread” is the title of the book on the counter.',
      'Pilar says: "great rye, too small". Fair point.',
      '"We open at nine," a customer joked at ten past.',
      '“Excellent service” – Google review by T. Ferrer, 12 April https://x.example/r',
      '"Switching took longer than you told us, but it is great." Ruth Adeyemi, finance lead at Harrow & Pike',
    ],
  },
  *check(draft) {
    const { raw } = draft;
    if (hasLink(raw) || stands(PERMITTED, raw)) return;
    let left = 2;
    for (const hit of matchesOf(raw, QUOTED)) {
      const praise = hit[1] ?? hit[2] ?? '';
      const rest = hit[3] ?? '';
      if (left === 0 || !PRAISE.test(praise)) continue;
      const quoteEnd = hit.index + hit[0].length - rest.length;
      const by = NOBODY.exec(rest)?.[0];
      if (by === undefined && !SAID_BY.test(raw.slice(Math.max(0, hit.index - 40), hit.index))) continue;
      left--;
      const end = quoteEnd + (by?.trimEnd().length ?? 0);
      yield seen(
        { start: hit.index, end, words: raw.slice(hit.index, end), groups: {} },
        { say: 'is signed by nobody: add a name they agreed to' },
      );
    }
  },
};
export default rule;
