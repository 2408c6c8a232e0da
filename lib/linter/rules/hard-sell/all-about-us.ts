import { cite } from '../../sources.ts';
import { matchesOf } from '../../text/find.ts';
import { countWords } from '../../text/words.ts';
import type { Rule, Sighting } from '../../types.ts';

const WE = /\b(?:we|we're|we've|our|ours|us)\b/gi;
const YOU = /\b(?:you|your|yours|you're|everyone|neighbou?rs|thank(?:s| you)|sorry)\b|\?/i;
const PRAISE =
  /\b(?:leading|proud(?:ly)?|quality|experts?|expertise|excellence|excellent|unique|innovative|professional(?:s|ism)?|passion(?:ate)?|committed|commitment|dedicated|dedication|trusted|renowned|unmatched|solutions?|award-winning|best|number one)\b/gi;
const LEAST_WORDS = 20;

const rule: Rule = {
  id: 'hard-sell/all-about-us',
  title: 'All about us',
  why: 'A post that only says “we” gives the reader no reason to stay.',
  advice: 'Turn one sentence round: say what the reader gets or can do.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE'), cite('GRICE', 'relation')],
  reads: 'draft',
  where: { kinds: ['post'], accounts: ['company'] },
  marks: false,
  patterns: [WE],
  triggers: ['we', 'our', 'us'],
  examples: {
    flagged: [
      'We are proud of our quality. Our team has the experience, our products speak for us, and our passion makes us different every single day.',
      'We offer excellence. Our services are professional, our staff is committed and our clients know us for our work since always.',
      'Our new range is here. We designed it, we made it in our workshop and we are proud of our innovative finish, as always.',
      'Our experts did it again with our unique method, and we are committed to our excellence, said our proud team this week.',
      'We grew. We won. Our passion and our expertise took us to our bigger office, and our quality is why we are where we are.',
    ],
    fine: [
      'We burnt the first batch, our timer broke and our dog ate the rest. The second batch is out at eleven.',
      'We are proud of you. Forty neighbours cleaned the park with us, and our coffee ran out twice.',
      'Our hours change in May: we open at nine and we close at eight, our kitchen closes at seven, our terrace at ten.',
      'We bake with three flours. Which one do our regulars like best?',
      'We moved.',
    ],
  },
  check: function* (draft): Generator<Sighting> {
    if (countWords(draft.text) < LEAST_WORDS || YOU.test(draft.text)) return;
    const we = matchesOf(draft.text, WE).length;
    if (we < 4) return;
    const praise = new Set(matchesOf(draft.text, PRAISE).map((hit) => hit[0].toLowerCase())).size;
    if (praise < 2) return;
    yield { start: 0, end: 0, message: `${we} times “we” or “our”, no “you”: say what the reader gets` };
  },
};
export default rule;
