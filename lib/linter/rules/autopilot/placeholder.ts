import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';

const BLANK =
  /\{\{?\s?[A-Za-z_][\w .|-]{0,30}\}?\}|\[(?:(?:your|the|insert|add|first|last|brand|company|customer|client|product|event|city) ?){0,3}(?:name|link|date|time|price|url|company|product|city|hashtag|photo|image|handle|number|venue|cta|text|day|discount|topic)s?(?: here)?\]|<(?:link|name|date|url|insert [^>\n]{0,30}|your [^>\n]{0,30})>|%(?:name|firstname|first_name|FNAME|date)%|\bX{2,3} ?(?:%|€|£|\$|euros?\b)|[€£$] ?X{2,3}\b|\blorem ipsum\b|\*\|[A-Z_]{2,20}\|\*/gi;
/** Written in capitals only, so that "insert link" in a sentence stays what it is. */
const SHOUTED = /\b(?:INSERT (?:LINK|NAME|DATE|TEXT|PRICE|HERE)|(?:LINK|NAME|DATE|PRICE|TEXT) HERE)\b/g;

const rule: Rule = {
  id: 'autopilot/placeholder',
  title: 'A blank left to fill',
  why: 'Readers see that the text was made for anyone.',
  advice: 'Fill it in or take it out.',
  severity: 'stop',
  sources: [cite('HUMAN_VOICE', 'message personalisation')],
  reads: 'draft',
  patterns: [BLANK, SHOUTED],
  triggers: ['{', '[', '<', '%', 'x', 'xx', 'xxx', 'lorem', '*', 'insert', 'here', '€', '£', '$'],
  anyLanguage: true,
  examples: {
    flagged: [
      'Hi {[Name]}, thanks for coming!',
      { text: 'Dear {{first_name}}, your box is ready.', spans: ['{{first_name}}'] },
      'Now {XX%} off!',
      'Join us on {[date]} at {[venue]}.',
      'Read more: {<link>}',
      'The menu is {LINK HERE}, see you on Friday.',
    ],
    fine: [
      'Photo [left to right]: Ana, Leo, Marta.',
      'The mail began “Dear [first name]”, so we knew it was not for us.',
      'Size XXL is back.',
      'The year 1987 is carved over the door.',
      'We went 1 < 2 and won by one.',
      'Use the link in our profile, or look for the name here on the door.',
      'The film xXx is 20 years old.',
    ],
  },
  check: function* (draft) {
    yield* tell(draft, BLANK, { unless: [], say: 'is a blank: fill it in or take it out' });
    yield* tell(draft, SHOUTED, { unless: [], say: 'is a blank: fill it in or take it out' });
  },
};
export default rule;
