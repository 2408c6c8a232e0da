import { cite } from '../../sources.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { phrases } from './words.ts';

/** Any trace of a person who speaks or is spoken to. */
const HUMAN =
  /\b(?:i|i'm|i've|i'll|i'd|we|we're|we've|we'll|we'd|us|ours?|my|me|mine|yours?|you|you're|you'll|you've|you'd|ye|let's|thanks?|please|sorry|hello|hi|hey|welcome|enjoy|happy|love|lovely|cheers|folks?|lads?|everyone|everybody|sure|come)\b|[?!]|\p{Extended_Pictographic}/iu;
/** Passives, duties, roles instead of people: the marks of a notice board. */
const IMPERSONAL = phrases(
  {},
  String.raw`(?:is|are|was|were|be|been|being) (?:not |also |hereby |now )?(?:\w{2,20}ly )?(?:\w{3,20}ed|shown|known|given|taken|made|held|sent|kept|found|done|borne|drawn|laid|paid|sought|withdrawn|wound)`,
  String.raw`shall|must|(?:is|are) (?:not )?to \w+|may (?:not )?be|will (?:not )?be|remains?|upon|prior to|applicable`,
  'regarding|in respect|in accordance|irrespective',
  'the (?:company|management|premises|facilit(?:y|ies)|establishment|office|counter|bank|branch|above|following|public|administration|department|unit|provider|organi[sz]er|system|matter|relevant|responsible)',
  'customers?|clients?|users?|guests?|patients?|passengers?|visitors?|members?|parents?|tenants?|residents?',
  'applicants?|candidates?|participants?|pupils|students|holders?|owners?|persons?|parties|individuals',
  'swimmers|drivers|latecomers|attendees|requests|queries|enquiries|objections|refunds|applications',
  String.raw`submissions|correspondence|no \w+ (?:is|are|will|can|may)|cannot`,
);
/** Menus, hours and line-ups are lists, not prose. */
const LIST_LINES = 4;
const FEWEST_WORDS = 10;
const ENOUGH = 2;
const MANY = 3;

const rule: Rule = {
  id: 'tone/nobody-speaks',
  title: 'Nobody speaks',
  why: 'Nobody seems to be talking here, and nobody is being talked to.',
  advice: 'Say who did it and who it is for: “we moved”, “you can park”.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE'), cite('GOVUK', 'active voice')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  examples: {
    flagged: [
      'The new premises will open on Monday. The facilities include a training room. Opening hours have been extended and parking is located at the rear of the building.',
      'Maintenance work will take place on Tuesday. The water supply will be interrupted. Normal service will be restored in the afternoon.',
      'Quality is the hallmark of the company. Doors and windows are manufactured to the highest demands and must be ordered in advance.',
      'Lockers must be emptied before noon. Items found after that time are removed.',
      'Refunds are issued to the card used. Requests received after the 14th cannot be processed.',
    ],
    fine: [
      'Monday: lentil soup\nTuesday: rice with cod\nWednesday: stuffed peppers\nThursday: fideuà, which must be ordered\nFriday: fish of the day',
      'We moved! Three streets down, twice the space, same ovens. The new place has a ramp and four tables.',
      'Road works on Calle Mayor until Friday. What is the best way to reach the shop by bike these days?',
      'Ana spent the morning teaching twelve children how to fold a croissant. Flour everywhere and two burnt trays.',
      'Closed on Tuesday for repairs.',
      'Lockers must be emptied before noon, sorry for the rush. Items found later are kept at the desk.',
    ],
  },
  *check(draft, _context, { staff }) {
    const { text, raw } = draft;
    if (HUMAN.test(text) || raw.includes('@')) return;
    if (countWords(text) < FEWEST_WORDS || raw.split('\n').filter((line) => line.trim() !== '').length >= LIST_LINES)
      return;
    if (staff.some((one) => one !== '' && raw.includes(one))) return;
    const marks = text.match(IMPERSONAL)?.length ?? 0;
    if (marks < ENOUGH || marks * 2 < draft.sentences.length) return;
    yield {
      start: 0,
      end: 0,
      message: 'Nobody speaks here: say who does it and who it is for (“we”, “you”)',
      ...(marks >= MANY && { severity: 'warn' as const }),
    };
  },
};
export default rule;
