import { cite } from '../../sources.ts';
import { quote } from '../../text/find.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

/** Places to breathe: each gives back a few words, so that lists and well built periods pass. */
const PAUSE = /[,;:()]| - /g;
const WORDS_PER_PAUSE = 5;

const rule: Rule = {
  id: 'tone/long-sentence',
  title: 'Long sentence',
  why: 'On a phone a sentence this long fills the screen and loses the reader.',
  advice: 'Split it where it says “and”, “which” or “because”.',
  severity: 'hint',
  sources: [cite('GOVUK', 'short sentences'), cite('MAILCHIMP', 'social media'), cite('GRICE', 'manner')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  triggers: 'always',
  anyLanguage: true,
  examples: {
    flagged: [
      '{We want to tell you that after many months of work with the architects and the neighbours and the city council we have finally been able to open the new room where we will hold our courses.}',
      '{If you come on Saturday before ten in the morning and you bring your own bag and you tell us which loaf you like best we will give you a coffee while you wait for the oven.}',
      '{The reason we close in August is that our whole team has worked through the summer for three years and this time everyone wants to see their families before the schools start again in September.}',
      '{As you know because many of you have written to us about it the new bus line stops right in front of our door which means that coming from the station now takes only five minutes without walking.}',
      '{Although it rained all morning and the power went out twice and the van broke down near the bridge we managed to bring every single cake to the hospital fair before the children arrived with their parents.}',
    ],
    fine: [
      'We opened the new room. Courses start in May. Places for twelve people, coffee included.',
      'Today: rye, spelt, walnut, olive, seeds, corn, potato, oat, barley, carrot, fig, rosemary, cheese, onion, garlic, honey, cinnamon, raisin, orange, lemon and chocolate. All until noon or until they go.',
      'Hours\nMonday to Friday 8 to 20\nSaturday 9 to 14\nSunday closed\nAugust closed\nPhone in the profile',
      'Short one today.',
      'We close in August. Everyone goes home to see their families. Back on 1 September with new bread.',
    ],
  },
  *check({ text, raw }, _context, { limits }) {
    // A word takes two signs at least: most sentences end here.
    if (text.length < limits.sentenceWords * 2) return;
    const words = countWords(text);
    const pauses = text.match(PAUSE)?.length ?? 0;
    if (words - WORDS_PER_PAUSE * pauses <= limits.sentenceWords) return;
    yield { start: 0, end: text.length, message: `${quote(raw)} has ${words} words: split it` };
  },
};
export default rule;
