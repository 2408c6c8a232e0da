import { cite } from '../../sources.ts';
import { stands } from '../../text/find.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { invites } from './words.ts';

const LINK = /https?:\/\/\S+|www\.\S+/i;
const LINKS = /https?:\/\/\S+|www\.\S+/gi;
/** A page's title as copied: "How We Bake Rye | Nordic Bakery". */
const TITLE = /^[^.!?\n]{8,90} \| [\p{Lu}][\p{L} .&]{2,40}$/u;
const FEWEST = 4;

const rule: Rule = {
  id: 'conversation/link-dump',
  title: 'A link and nothing else',
  why: 'A bare link asks for a click and gives no reason.',
  advice: 'Say in one line why it is worth it.',
  severity: 'hint',
  sources: [cite('GRICE', 'quantity'), cite('MAILCHIMP', 'writing for social media')],
  where: {
    kinds: ['post'],
    networks: ['facebook', 'linkedin', 'x', 'bluesky', 'mastodon', 'threads', 'reddit', 'other'],
  },
  reads: 'draft',
  // The mask blanks links before triggers are looked for. A post of a link alone has no sentence and is not seen.
  triggers: 'always',
  marks: false,
  anyLanguage: true,
  examples: {
    flagged: [
      'New post: https://x.example/a',
      'Our blog: https://x.example/d',
      'How We Bake Rye | Nordic Bakery https://x.example/rye',
      'Read more https://x.example/b',
      'Five Tips For Better Bread | Nordic Bakery Blog https://x.example/c',
    ],
    fine: [
      'Why our rye takes 20 hours, with the schedule on the wall: https://x.example/rye',
      'What do you think? https://x.example/a',
      'Photos of Saturday, find yourself! Album: https://x.example/s',
      'See you there.',
      'We changed the hours of the shop for May, the whole list is here https://x.example/h',
    ],
  },
  check: function* (draft) {
    if (!stands(LINK, draft.raw) || invites(draft.text)) return;
    const own = draft.raw.replace(LINKS, ' ').trim();
    if (countWords(own) >= FEWEST && !TITLE.test(own)) return;
    yield { start: 0, end: 0, message: 'Only a link: say in one line why it is worth the click.' };
  },
};
export default rule;
