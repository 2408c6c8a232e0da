import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import { listPattern } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { DISCLOSED, PERSONAL } from './words.ts';

const PRAISE =
  /\b(?:loved?|loving|best|amazing|great|favou?rites?|perfect|delicious|recommend\w*|must[- ](?:try|have|see)|try|check (?:it|them) out|check out|obsessed|can't live without|so good|brilliant|gorgeous|beautiful|worth (?:it|every)|go (?:and )?(?:get|see)|you need|wow)\b|[€£$]\d/i;

const rule: Rule = {
  id: 'mixed-voice/undisclosed-employer',
  title: 'Praising your employer without saying so',
  why: 'Readers must know that you work there before they trust your praise; a line in your bio is not enough.',
  advice: 'Say in the post itself that you work there.',
  severity: 'stop',
  sources: [
    cite('FTC_255', '§255.5'),
    cite('UCPD', 'Annex I point 22'),
    cite('SPAIN_LCD', 'article 27.5'),
    cite('CAP', 'rule 2.3'),
    cite('WOMMA', 'honesty of relationship'),
  ],
  needs: ['names'],
  where: PERSONAL,
  reads: 'draft',
  triggers: 'always',
  examples: {
    flagged: [
      'Just tried the {Cloud Loaf} and wow, best bread in town!',
      'If you are in Valencia you must try {@nordicbakery}',
      'Obsessed with the {BakeBox} 😍 check it out',
      {
        text: '{Nordic Bakery} is so good, I recommend it to everyone.',
        fixed: 'Nordic Bakery (I work there) is so good, I recommend it to everyone.',
      },
      'The new {BakeBox} is perfect for Mother’s Day, only €19.',
    ],
    fine: [
      'Our new BakeBox is perfect for Mother’s Day (yes, I work here).',
      'Love the Cloud Loaf my company just launched.',
      'I work at Nordic Bakery and I recommend the rye.',
      'Best bread in town? Hard to say, I like three places.',
      { text: 'Try the Cloud Loaf, best eaten warm.', context: { account: 'company' } },
      { text: 'Just tried the Cloud Loaf and wow, best bread in town!', profile: { names: [], handles: [] } },
      'The Cloud Loaf is on the shelf at nine. #employee',
    ],
  },
  *check(draft, _context, profile) {
    const names = listPattern([...profile.names, ...profile.handles]);
    if (!names || !stands(PRAISE, draft.text) || stands(DISCLOSED, draft.raw)) return;
    for (const match of [...find(draft, names, [isReported], 'raw')].slice(0, 1))
      yield seen(match, {
        say: 'is praised: say that you work there',
        fixes: ({ words }) => [{ words: `${words} (I work there)`, label: 'Say that you work there' }],
      });
  },
};
export default rule;
