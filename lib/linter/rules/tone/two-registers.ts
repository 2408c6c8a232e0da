import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import type { Rule } from '../../types.ts';

const OFFICE =
  /\b(?:hereby|kindly (?!of)|furthermore|moreover|pursuant|regarding your|please be (?:advised|informed)|do not hesitate|we are pleased to|at your disposal|dear (?:sir|madam|customers?|clients?|valued)|yours (?:faithfully|sincerely)|inconvenience caused|esteemed|valued (?:customers?|clients?|members?)|in accordance with|prior to|henceforth|terms and conditions apply|stakeholders?|utilis\w+|leverag\w+)/gi;
const CHAT =
  /\b(?:hey|yo|lol|omg|guys|gonna|wanna|gotta|awesome|dude|bestie|tbh|ngl|vibes?|lit|slay|yay|folks|kinda|haha|lads|innit|yall|y'all|peeps)\b|😂|🤣|😜/gi;

const rule: Rule = {
  id: 'tone/two-registers',
  title: 'Half letter, half chat',
  why: 'Office phrases beside slang read as if two people had written.',
  advice: 'Keep the half that sounds like you and rewrite the other.',
  severity: 'hint',
  sources: [cite('FORMALITY'), cite('NNG', 'formal and casual')],
  reads: 'draft',
  where: { accounts: ['company'] },
  patterns: [CHAT, OFFICE],
  triggers: [
    'hereby',
    'kindly',
    'furthermore',
    'moreover',
    'pursuant',
    'regarding',
    'advised',
    'informed',
    'hesitate',
    'pleased',
    'disposal',
    'dear',
    'yours',
    'inconvenience',
    'esteemed',
    'valued',
    'accordance',
    'prior',
    'henceforth',
    'terms',
    'stakeholder',
    'stakeholders',
    'utilis*',
    'leverag*',
  ],
  examples: {
    flagged: [
      'Hey guys! {Please be advised} that the shop is closed on Monday lol.',
      '{Dear customers}, omg the new cakes are awesome, {kindly} come and see.',
      '{We are pleased to} announce our new vibes. Gonna be awesome, folks!',
      'Yo! {Regarding your} enquiry, {do not hesitate} to swing by, it is gonna be great.',
      '{Furthermore}, guys, this stuff is lit. {Yours sincerely}, the team.',
    ],
    fine: [
      'Hey everyone, we are closed on Monday. Sorry for the late notice!',
      'Please be advised that the bridge is closed on Monday, says the council. We will still bake.',
      'She wrote “hey guys, kindly shut the door”. We laughed all morning, then shut the door.',
      'Dear neighbours, thank you for your patience during the works. The noise ends on Friday.',
      'Awesome turnout at the fair yesterday, folks. See the photos in the album.',
    ],
  },
  *check(draft) {
    const office = [...find(draft, OFFICE, [])];
    if (office.length === 0) return;
    const chat = [...find(draft, CHAT, [])];
    if (chat.length === 0 || office.length + chat.length < 3) return;
    for (const match of office.slice(0, 2)) yield seen(match, { say: 'clashes with the chat beside it: choose one' });
  },
};
export default rule;
