import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { listPattern } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'mixed-voice/company-secret',
  title: 'A name that must not leave the house',
  why: 'The company’s profile lists this as a plan or code name that is not public.',
  advice: 'Take it out, or ask the owner whether it has been announced.',
  severity: 'stop',
  sources: [cite('CONTEXTS', 'what is said inside told outside')],
  needs: ['secrets'],
  isOwners: true,
  where: { kinds: ['post', 'reply', 'comment'] },
  reads: 'draft',
  triggers: 'always',
  anyLanguage: true,
  examples: {
    flagged: [
      { text: '{Project Walnut} tastes of cardamom, that is all we say.', profile: { secrets: ['Project Walnut'] } },
      { text: 'See you at the {Bilbao shop}!', profile: { secrets: ['Bilbao shop', 'Project Walnut'] } },
      { text: 'We start on {project walnut} in May.', profile: { secrets: ['Project Walnut'] } },
      { text: 'Photos: {#Walnut}', profile: { secrets: ['#Walnut'] } },
      {
        text: 'The deal with {Mill & Stone Holding} is nearly signed.',
        profile: { secrets: ['Mill & Stone Holding'] },
      },
    ],
    fine: [
      'Project Walnut tastes of cardamom.',
      { text: 'Walnuts are in season.', profile: { secrets: ['Walnut'] } },
      { text: 'See you in Bilbao, at the fair.', profile: { secrets: ['Bilbao shop'] } },
      { text: 'Anything goes here.', profile: { secrets: ['', ' '] } },
      {
        text: 'Project Walnut tastes of cardamom.',
        profile: { secrets: ['Project Walnut'] },
        context: { kind: 'message' },
      },
    ],
  },
  *check(draft, _context, profile) {
    const secrets = listPattern(profile.secrets);
    if (secrets)
      yield* tell(draft, secrets, { unless: [], source: 'raw', say: 'is on your list of secrets: take it out' });
  },
};
export default rule;
