import { cite } from '../../sources.ts';
import { matchesOf, stands } from '../../text/find.ts';
import type { Rule } from '../../types.ts';
import { hasSpeaker } from './words.ts';

const FIRST_PERSON = /(?<![\w'.])(?:i(?=[ '])(?! ?(?:♥|❤|<3))|my|myself|mine)(?!\w)/gi;
const PLURAL = /\b(?:we|our|us)\b/i;
/** The founder's own story is told in "I" everywhere. */
const FOUNDING =
  /\b(?:started|founded|built|quit|left (?:a|my) job|grand(?:father|mother)|first (?:shop|oven|pan|customer)|in (?:19|20)\d\d|years ago)\b/i;

const rule: Rule = {
  id: 'mixed-voice/unnamed-speaker',
  title: 'Who is “I”?',
  why: 'Several people work here, so readers cannot tell who “I” is.',
  advice: 'Write “we”, or say who is speaking: a name at the end is enough.',
  severity: 'hint',
  sources: [cite('FIRST_PERSON', '“I” belongs to a person who is named')],
  // Only a company that lists several people has a riddle here; a one-person firm may say "I" all day.
  needs: ['staff'],
  where: { kinds: ['post'], accounts: ['company'] },
  reads: 'draft',
  triggers: ['i', "i'm", "i've", "i'll", "i'd", 'my', 'myself', 'mine'],
  marks: false,
  examples: {
    flagged: [
      'I opened the shop early because I could not find the light switch at home.',
      'My favourite loaf is the rye. I eat it with butter.',
      'I think I will bake figs tomorrow.',
      'So proud of my new window display, I did it myself!',
      'I’m slow today but I made you croissants.',
    ],
    fine: [
      'Ana here! I burnt the first tray and I am not sorry, the second is perfect.',
      'Our new bag says "I love rye and rye loves me".',
      'I ♥ Valencia mugs are back.',
      { text: 'I’m sorry about that, I’ll check with the oven team and tell you today.', context: { kind: 'reply' } },
      'Tell me, who said no to croissants?',
      'I started in my kitchen in 2019 with one pan and I still have it.',
      { text: 'I think I will bake figs tomorrow.', profile: { staff: [] } },
      { text: 'I think I will bake figs tomorrow.', profile: { voice: 'i' } },
    ],
  },
  *check(draft, _context, profile) {
    if (
      profile.staff.length < 2 ||
      profile.voice !== 'we' ||
      stands(PLURAL, draft.text) ||
      stands(FOUNDING, draft.text)
    )
      return;
    if ([...matchesOf(draft.text, FIRST_PERSON)].length < 2 || hasSpeaker(draft.raw)) return;
    yield { start: 0, end: 0, message: 'Readers can’t tell who “I” is: write “we” or sign with a name.' };
  },
};
export default rule;
