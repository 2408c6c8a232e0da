import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const FREE_TIME = anyOf(
  r`my (?:own )?(?:honeymoon|hen (?:do|night|party)|stag(?: do| night)?|baby shower|engagement(?: party)?|birthday (?:party|weekend|week|drinks)|school reunion|date last night)`,
  r`at \w+'s (?:hen(?: do| night)?|stag(?: do)?|40th|50th|30th|21st|leaving do|baby shower)`,
  r`i (?:just )?got engaged|(?:he|she) proposed|i have (?:church )?choir`,
  r`off to the gym|on my way to the gym|watch(?:ed|ing) (?:the whole (?:season|series)|love island|netflix) (?:in|all|on my)`,
  r`my (?:cat|dog|puppy|kitten|hamster)(?: has| just)? (?:ate|eaten|was sick|threw up|puked|peed|pooed|chewed|died|got (?:me up|run over))`,
  r`last night i (?:dreamt|dreamed)|i had (?:a|the) (?:weird(?:est)?|strang(?:e|est)|mad(?:dest)?|crazi?e?s?t?y?|horrible|awful) dream`,
  r`my holiday (?:photos?|pics|snaps|romance)|(?:photos?|pics) of my (?:holiday|trip|honeymoon)`,
);
const OWN_MONEY = anyOf(
  r`the bank (?:is|are|keeps?|has|have|lost|won't|rang|refused)(?: \w+){0,3} (?:me|my)`,
  r`i(?:'m| am) (?:\w+ )?(?:broke|skint|overdrawn|in debt|bankrupt)`,
  r`my (?:mortgage|overdraft|credit card|student loan|wages|salary|pay ?slip|alimony|maintenance payments?|tax (?:bill|return)|(?:electric(?:ity)?|gas|heating|phone) bill|pension)`,
  r`i(?:'m| am) (?:buying|selling) (?:a|my) (?:flat|house|apartment|car)`,
  r`(?:grand|hundred|thousand|quid|euros?|pounds|dollars)(?: \w+)? (?:that |it )?(?:it )?cost me`,
  r`takes? off me (?:every|each) (?:month|week)`,
);

const rule: Rule = {
  id: 'mixed-voice/own-plans',
  title: 'Your free time or your money on the company page',
  why: 'Honeymoons, dreams and bank letters are yours; followers came for the company.',
  advice: 'Post it from your own profile, and keep the part that is about the work here.',
  severity: 'hint',
  sources: [cite('CONTEXTS', 'personal matters before an audience that was not chosen')],
  where: COMPANY,
  reads: 'sentence',
  patterns: [FREE_TIME, OWN_MONEY],
  triggers: wordList(`
    <digit> bank bankrupt broke buying choir cost debt dream* engaged gym hen leaving me my overdrawn proposed
    selling shower skint stag watched watching
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      '{Photos of my honeymoon}, back on Monday!',
      'Belts are in. {The bank is killing me} over the flat, so forgive the face.',
      'Late start: {my dog threw up} on the keys.',
      'Lamps from €40. {Last night I dreamt} about my old teacher, weird or what?',
      'Window boxes done. {I’m totally skint} until Friday so do come by.',
    ],
    fine: [
      'Honeymoon suite free on 14 May, €120 with breakfast.',
      'Hen dos: we take groups of up to twelve on Saturdays.',
      'Our shop dog ate the display again.',
      'I had a dream of opening a bakery and in 2012 we did.',
      'The bank on the corner has moved, we have not.',
      { text: 'Photos of my honeymoon, back on Monday!', context: { account: 'personal' } },
    ],
  },
  *check(sentence) {
    yield* tell(sentence, FREE_TIME, {
      unless: [isReported],
      say: 'is your own time: post it from your profile',
      most: 1,
    });
    yield* tell(sentence, OWN_MONEY, {
      unless: [isReported],
      say: 'is your own money: post it from your profile',
      most: 1,
    });
  },
};
export default rule;
