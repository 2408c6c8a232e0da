import { cite } from '../../sources.ts';
import { seen, stands } from '../../text/find.ts';
import type { Rule, Sentence } from '../../types.ts';
import { COMPANY, hasSpeaker } from './words.ts';

const FIRST_PERSON =
  /(?<![\w'.(])i(?!'m (?:afraid|sure|told|sorry|telling)|'d (?:say|bet)| (?:know|mean|hope|think|guess|suppose|promise|swear|bet|admit|wonder|wish|say|agree|reckon|can tell|must)\b| ?(?:♥|❤|<3))(?='| )(?:'(?:m|ve|ll|d))?(?: \w+){0,2}|(?<!\w)(?:my(?! (?:people|friends|darlings?|dears?|lovel\w+|loves|word|god|goodness)\b)|myself)(?!\w)(?: \w+)?/i;
/** The sentence speaks to the reader or of the work: a clerk's "I" that is only unsigned. */
const TO_READER =
  /\b(?:you|your|yours|ye|prices?|orders?|bookings?|open|opened|closed|shop|code|release[ds]?|version|built|wrote|fix(?:ed)?|answer|reply|friends|darlings|dears?|pay|money|send|ring|call|email|write|thanks?|proud|congratulations|transfer|return)\b|\d|[€£$₦₹]/i;
const OF_COMPANY = /\b(?:we|our|us|open|closed|till?|until|shop|new|order|book|menu|free|from|in stock)\b|\d|[€£$₦₹]/i;
const FOUNDING = /\b(?:founded|started (?:this|the|my|in)|grand(?:father|mother)|years ago|in (?:19|20)\d\d)\b/i;
const MOST_OF_POST = 0.5;

const rule: Rule = {
  id: 'mixed-voice/i-aside',
  title: 'A private sentence in a company post',
  why: 'In the middle of the company’s news an unnamed “I” talks of itself.',
  advice: 'Leave the sentence out, or sign the post so that readers know who speaks.',
  severity: 'hint',
  sources: [
    cite('CONTEXTS', 'roles mixed before one audience'),
    cite('FIRST_PERSON', '“I” belongs to a person who is named'),
  ],
  where: { ...COMPANY, kinds: ['post'] },
  reads: 'draft',
  triggers: ['i', "i'm", "i've", "i'll", "i'd", 'my', 'myself'],
  silences: [{ rule: 'mixed-voice/unnamed-speaker', on: 'whole' }],
  examples: {
    flagged: [
      'New mugs at 24 each, the speckled ones. {I never liked} the blue glaze anyway, it reminds me of school.',
      'Grit is in at £6.50 a bag. Honestly {I could weep} some mornings.',
      'Rooms from €60 in May. As ever {I am the} last to hear of anything here.',
      'Release 4.2 is out with a faster search. {My evenings} are gone until Christmas, not that anybody asked.',
      'We’re moving to Mill Street on 4 May. {I shall never} climb those stairs again.',
    ],
    fine: [
      'I started in my kitchen in 2019 with one pan. I burnt the first batch. I still have the pan.',
      'Release 4.2 is out: dark mode. It should have come last week, and I broke the build. Saara',
      'The workshop opens at nine. I know, early.',
      'New hours: 8 to 4 from Monday. If it does not suit you, I will move your slot.',
      '“I cried,” says Ruth, who opened the old office. We open the new one on Monday.',
      'The kiln is full until 4 May. My sister Lena fires on Sundays. – Maeve',
      'I make three bags a week. I cut, I sew, I dye. Orders open on 4 May.',
    ],
  },
  *check(draft) {
    const { sentences } = draft;
    if (sentences.length < 2 || stands(FOUNDING, draft.text) || hasSpeaker(draft.raw)) return;
    const personal = sentences.filter((one) => stands(FIRST_PERSON, one.text));
    if (personal.length === 0 || personal.length > sentences.length * MOST_OF_POST) return;
    const isAside = (one: Sentence) => !one.isQuestion && !stands(TO_READER, one.text);
    const aside = personal.find(isAside);
    if (!aside || !sentences.some((one) => !personal.includes(one) && stands(OF_COMPANY, one.text))) return;
    const hit = FIRST_PERSON.exec(aside.text);
    if (!hit) return;
    const start = aside.start + hit.index;
    const end = start + hit[0].length;
    yield seen(
      { start, end, words: draft.raw.slice(start, end), groups: {} },
      { say: 'may be private: sign the post or leave it out' },
    );
  },
};
export default rule;
