import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyCased, anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
/** Preaching, not the everyday "thank God", which is fine. */
const PREACHING = anyOf(
  r`(?:give|giving|gave) (?:god|him|the lord) (?:all )?(?:the )?glory|(?:left|abandoned|forgotten|turned (?:away )?from|turn back to|come (?:back|home) to) (?:god|christ|jesus|the lord|allah)`,
  r`(?:the )?one true (?:god|faith|church)|unbelievers?|non-believers|infidels?|heathens?|godless`,
  r`(?:do not|don't|must|should|who) accept (?:him|jesus|christ|the lord|god)|jesus (?:saves|is (?:lord|coming|king|the)|died|loves you)|repent(?: (?:now|before|of|while))|(?:going|go|burn) (?:to|in) hell`,
  r`(?:god|the lord|allah) (?:will|is going to) (?:judge|punish|strike|provide for those)|(?:fear|obey|trust in) (?:god|the lord|allah)|the bible (?:says|is clear|tells)|it'?s a sin to|living in sin`,
  r`(?:my (?:own )?faith|my religion|my god)(?! in)|(?:will never |never |won't |don't )pray for|pray for me|went to (?:mass|church|mosque|temple)(?! (?:street|road|lane))`,
  r`(?:atheists?|muslims|christians|catholics|jews|hindus|protestants) (?:are|should|can|must|need to|who)`,
  r`answer (?:for it |for that |to )(?:above|him|god|the lord|the man upstairs)|he is risen|rather \w+ than (?:kneel|pray|worship)`,
);
const CAPITAL_HE = anyCased(
  r`(?:and |that |for |but )?He (?:has been waiting|is waiting for|will come|sees|knows what you)`,
);

const rule: Rule = {
  id: 'mixed-voice/religious-aside',
  title: 'Faith as an aside',
  why: 'Customers of every faith and none read this page; preaching here speaks for all colleagues.',
  advice: 'Share your faith from your own profile; feast days and opening hours are fine here.',
  severity: 'warn',
  sources: [
    cite('CONTEXTS', 'beliefs across roles'),
    cite('MAILCHIMP', 'social media: no comments on unrelated matters'),
  ],
  where: COMPANY,
  reads: 'sentence',
  patterns: [CAPITAL_HE, PREACHING],
  triggers: wordList(`
    above allah atheist* believers bible catholics christ christians church faith god godless he heathen* hell him
    hindus infidel* jesus jews kneel lord mass mosque muslims pray protestants religion repent risen sin temple true
    unbeliever* upstairs worship
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      'Fabrics have landed. If you don’t {give God the glory}, unfollow this page.',
      'Open all night. All this trouble is because people have {left God}.',
      'Class is full. {Unbelievers} will say it was luck.',
      'Closed Sunday, {and He has been waiting} for some of you.',
      'Cakes at noon. {Repent before} it is too late!',
    ],
    fine: [
      'The last coat was sewn at midnight, thank God.',
      'Eid hours: we open at four and the dates are on us.',
      'The church on Mill Lane lends us its chairs.',
      'Sinfully good? No, just butter.',
      'Concert in the temple on Friday, tickets €12.',
      'Tom has been waiting for this bike since May, and today it is his.',
    ],
  },
  *check(sentence) {
    const telling = { unless: [isReported], say: 'preaches to all readers: keep it for your profile', most: 1 };
    yield* tell(sentence, PREACHING, telling);
    yield* tell(sentence, CAPITAL_HE, { ...telling, severity: 'hint' });
  },
};
export default rule;
