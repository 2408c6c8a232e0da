import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import type { Guard, Match } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf } from './words.ts';

const r = String.raw;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,3}/g;
const PHONE = /(?<![\d.,/:-])(?:\+\d{1,3}[ .-]?)?\d(?:[ .-]?\d){8,11}(?![\d.,/:]?\d)/g;
const ACCOUNT = /\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}\b/g;
/** In the answer to somebody, "your …" is about that person. */
const ABOUT_YOU = anyOf(
  r`your (?:diagnos\w+|treatment for \w+|medication|test results|infection|therapy|debts?|unpaid (?:bill|invoice|balance)s?|overdue (?:bill|invoice|balance)s?|criminal record|pregnancy)`,
  r`your (?:home )?address(?: is|,| at) [\w ]{1,30}\d+|you live (?:at|in) [\w ]{1,30}\d+`,
);
const NUMBERED = anyOf(
  r`your (?:order|booking|invoice|account|case|policy)(?: number| no\.?)?:? ?#?[a-z]{0,4}-?\d{4,}`,
);
const GENERAL_BOX =
  /^(?:info|hello|hola|hi|help|support|contact|press|jobs|careers|hr|sales|rsvp|office|team|orders?|bookings?|events?|admin|mail|news\w*|customer\w*|service\w*|privacy|shop)@/i;
/** What stands before is a person's, not ours to publish. */
const SOMEBODYS =
  /\b(?:your|his|her|their|mr|mrs|ms) ?\.?(?: \w+){0,2}(?:'s)? (?:e-?mail|mail|address|number|mobile|phone)(?: address| number)?(?: is| was|,|:| -)? ?$/i;
const DIALLED =
  /\b(?:called|rang|texted|phoned|tried|reached|e-?mailed|wrote to|written to) (?:you|him|her|them|mr \w+|mrs \w+|ms \w+)\b[^.!?\n]{0,16}$/i;

const left = (text: string, { start }: Match) => text.slice(Math.max(0, start - 60), start);

const rule: Rule = {
  id: 'mixed-voice/private-data',
  title: 'Somebody’s personal data in public',
  why: 'A phone number, address or diagnosis in a public answer is a person’s data, even if they were wrong first.',
  advice: 'Take it out and answer by private message.',
  severity: 'stop',
  sources: [cite('GDPR', 'articles 5(1)(b) and (f), 6 and 9')],
  where: { kinds: ['post', 'reply', 'comment'] },
  reads: 'draft',
  anyLanguage: true,
  triggers: ['<digit>', '@', 'your', 'you'],
  examples: {
    flagged: [
      { text: 'Hi Laura, {your order 48213} was signed for on Friday.', context: { kind: 'reply' } },
      { text: 'We called you on {611 222 333} and nobody answered.', context: { kind: 'reply' } },
      { text: 'Please confirm your mail {laura.perez@gmail.example} is right.', context: { kind: 'reply' } },
      { text: 'As we said, {your treatment for the} infection was correct.', context: { kind: 'reply' } },
      { text: '{Your unpaid invoice} is the reason, Mr Gil.', context: { kind: 'reply' } },
      { text: 'Send it to her account: {ES91 2100 0418 4502 0005 1332}.', context: { kind: 'reply' } },
    ],
    fine: [
      { text: 'Call us on +34 960 000 000 and we will look.', context: { kind: 'reply' } },
      { text: 'Write to hola@nordicbakery.example with your order number.', context: { kind: 'reply' } },
      'We baked 1,200 rolls between 5:00 and 9:30.',
      'The course costs €120 and lasts from 12/05 to 30/06/2026.',
      { text: 'Sorry about your order! Send us the number by private message, please.', context: { kind: 'reply' } },
      { text: 'My mobile is 07700 900417, wake me up. Colm, yard manager', context: { kind: 'reply' } },
      { text: 'We called you on 611 222 333 and nobody answered.', context: { kind: 'message' } },
      'Your treatment plan starts with a talk, €40.',
    ],
  },
  *check(draft, context, profile) {
    const own = [...profile.phones, ...profile.mails]
      .map((one) => one.replace(/\W/g, '').toLowerCase())
      .filter((one) => one !== '');
    const digits = (words: string) => words.replace(/\W/g, '').toLowerCase();
    const isOwn: Guard = (_passage, { words }) => own.some((one) => one.endsWith(digits(words).slice(-9)));
    const isAddressee = context.kind !== 'post';
    const say = 'is personal data in public: take it out';

    const isTheirs = (text: string, match: Match) =>
      SOMEBODYS.test(left(text, match)) || DIALLED.test(left(text, match));
    for (const match of draft.raw.includes('@') ? find(draft, MAIL, [isOwn], 'raw') : [])
      if (!GENERAL_BOX.test(match.words) && isTheirs(draft.raw, match)) yield seen(match, { say });
    for (const match of find(draft, PHONE, [isOwn])) if (isTheirs(draft.text, match)) yield seen(match, { say });
    for (const match of find(draft, ACCOUNT, [isOwn]))
      if (/\b(?:your|his|her|their)\b/i.test(left(draft.text, match))) yield seen(match, { say });
    if (!isAddressee) return;
    for (const match of [...find(draft, ABOUT_YOU, [])].slice(0, 2)) yield seen(match, { say });
    for (const match of [...find(draft, NUMBERED, [])].slice(0, 1)) yield seen(match, { say, severity: 'warn' });
  },
};
export default rule;
