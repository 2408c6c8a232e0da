import { cite } from '../../sources.ts';
import { likeCase, stands, tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, hasSpeaker, INSTEAD_OF_ASIDE } from './words.ts';

const MINE = anyOf(
  'my (?:(?:own|small|little|new|whole|lovely|amazing|brilliant) )?(?:company|business|clients?|customers?|guests|employees|staff|team|suppliers?|store|shop|brand|products?|prices|followers|colleagues|workers|crew|apprentices?)(?! (?:is full|card|page))',
);
const IN_PLURAL = /\b(?:we|our|us|we're|we've|we'll)\b/i;

const rule: Rule = {
  id: 'mixed-voice/my-team',
  title: '“My” clients on the company’s page',
  why: 'On the company’s page the clients, the team and the prices are “ours”.',
  advice: 'Write “our”, or sign the post with your name.',
  severity: 'hint',
  sources: [cite('MICROSOFT', 'one voice')],
  where: { kinds: ['post'], accounts: ['company'] },
  reads: 'draft',
  triggers: ['my'],
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      { text: 'Thanks to all {my clients} for this year.', fixed: 'Thanks to all our clients for this year.' },
      { text: '{My staff} will be with you at 9.', fixed: 'Our staff will be with you at 9.' },
      'New opening hours in {my shop}.',
      '{My prices} have not changed since 2023.',
      'Proud of {my team} today.',
    ],
    fine: [
      'Thanks to all our clients for this year.',
      'I’m Ana and this is my shop since 1987.',
      { text: 'Proud of my team today.', context: { account: 'personal' } },
      'A reader asked: "is this my shop?" Yes, Carmen, it is yours too.',
      { text: 'My clients get a reminder the day before.', profile: { voice: 'i' } },
      { text: 'Three of you a week, my clients know. It is just me here.', profile: { staff: [] } },
    ],
  },
  *check(draft, _context, profile) {
    // One-person firms rightly say "my clients": speak only where there is a "we", here or in the profile's staff.
    if (profile.voice === 'i' || hasSpeaker(draft.raw)) return;
    if (profile.staff.length === 0 && !stands(IN_PLURAL, draft.text)) return;
    yield* tell(draft, MINE, {
      unless: [isReported],
      say: 'on the company’s page: “our”, or sign with a name',
      fixes: ({ words }) => [likeCase('our', words) + words.slice(2)],
      most: 2,
    });
  },
};
export default rule;
