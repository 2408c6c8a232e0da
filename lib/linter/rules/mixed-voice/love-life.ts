import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyCased, anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const HEART = anyOf(
  r`(?:he|she|they)(?: has|'s|'ve)? (?:just )?(?:left|dumped|ghosted|cheated on|broke up with|walked out on|finished with|stood up) me`,
  r`(?:he|she)(?: has|'s)? (?:just )?moved out(?! of (?:the|our|this))`,
  r`i(?:'m| am) (?:\w+ )?(?:single|divorced|engaged|getting (?:married|divorced)|dating|seeing someone|back on (?:tinder|hinge|bumble|the apps))`,
  r`(?:newly|freshly) (?:single|divorced)|single again|(?:finally )?getting divorced`,
  r`(?:guy|bloke|girl|man|woman|lad|fella|lass|one) i(?:'m| am|'ve been| have been| was) (?:seeing|dating)`,
  r`(?:not|isn't|never) (?:that|really|just that) into me`,
  r`(?:my|signing the|about the|since the|after the) (?:divorce(?: papers)?|break-?up|separation)(?! (?:law|service|coach|clinic|guide|book))`,
  r`(?:i|we|they|just) (?:broke|split) up(?! (?:the|your|our|a|into))|split up with`,
  r`(?:he|she)(?:'s| has|'d)? (?:not|never|still not|yet to) (?:text(?:ed)?|rung|called|messaged)(?: me)? back|texts? (?:me )?back (?:once|every|after)`,
  r`(?:he|she) cancelled (?:dinner|lunch|on me|our date)(?: again)?|stood me up`,
  r`(?:my|a|first|second|third|awful|disastrous) (?:(?:tinder|hinge|bumble|blind|first|second) )date|swiped (?:right|left) on`,
  r`i can(?:'t|not) stop crying|crying (?:myself|over him|over her|into my)`,
  r`things (?:aren't|are not|haven't been) (?:great|good|easy|right) at home`,
  r`(?:on|sleeping on) (?:his|her|a mate's|a friend's|my (?:brother|sister|mate|friend|mum|mam|mom|cousin)'s) (?:sofa|couch|floor)`,
  r`my (?:crush|love life|new (?:man|fella|bloke|girl))|the new fella`,
  r`(?:he|she) (?:never |finally |actually )?text(?:s|ed)? (?:me )?back|(?:he|she)'s not (?:answering|texting|ringing) me`,
  r`going out with (?:a|an|another) \w+ (?:ever )?again|(?:his|her) (?:stuff|clothes|things|guitar|records) (?:is|are) (?:in|on) (?:the |a )?(?:\w+ )?(?:bins?|bin bags?|street|skip|lawn|doorstep)`,
  r`the custody one|my (?:custody|divorce) (?:\w+)|what (?:he|she) wants for the house`,
  r`(?:she|he) (?:said yes|said no)(?=[ ,.!]*(?:💍|to me|$))|the wedding(?:'s| is) off|got ghosted|(?:i|i've) blocked (?:him|her)(?! on)|(?:his|her) loss(?=[,.!]|$)`,
  r`i (?:fancy|kissed|snogged|love|miss|still love) (?:him|her)(?=[ ,.!]|$)|(?:that|this|another) (?:fella|bloke|guy|lad|man|girl|woman) from (?:tinder|hinge|bumble|the gym|saturday|last (?:night|week))|one[- ]night stand|situationship`,
);
/** A person by name as the subject: "Steve moved out". */
const NAMED = anyCased(
  r`[A-Z][a-z]{2,11}(?: has|'s)? (?:just )?(?:moved out(?! of (?:the|our|this))|(?:left|dumped|ghosted|cheated on) me)`,
  r`(?:every|each) (?:night|day|morning) since [A-Z][a-z]+ left`,
);

const rule: Rule = {
  id: 'mixed-voice/love-life',
  title: 'Love life on the company page',
  why: 'Readers cannot tell your heart from the company’s, and the other person is named before strangers.',
  advice: 'Keep it for your own profile; here a plain word about the shop is enough.',
  severity: 'warn',
  sources: [cite('CONTEXTS', 'personal matters before an audience that was not chosen')],
  where: COMPANY,
  reads: 'sentence',
  patterns: [HEART, NAMED],
  triggers: wordList(`
    again answering apps back bin bins blocked bloke break breakup broke bumble cancelled cheated couch crush crying
    custody date dating divorce* doorstep dumped engaged fancy fella finished floor ghosted girl gym hinge home
    house into kissed last lawn left loss love man married miss moved no off one ringing saturday seeing separation
    single situationship skip snogged sofa split stood street swiped text texted texting texts tinder walked wedding
    yes
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      '{Finally getting divorced}, drinks on the house!',
      'Two dry cuts free at four. {I’m single} again, by the way 😉',
      'Peonies at €9. {She left me} on Sunday so the ribbon is black.',
      'Prints are ready. {Marco moved out} on the 4th and took the good scanner.',
      'Filmed in the garage as {things aren’t great at home} just now.',
      'Glazing is slow this week: {he cancelled dinner again}.',
    ],
    fine: [
      'Date night for two: three courses, €48, Fridays.',
      'The tenants moved out of the old unit and we have the keys.',
      'She left us a jar of honey and no name.',
      'Since Paul left for Bergen the bread is Ana’s.',
      'Single or double, the espresso costs the same.',
      'We split up the order into two boxes.',
      'Our solicitor answers questions on divorce every Tuesday.',
    ],
  },
  *check(sentence) {
    const say = 'is private: keep it for your own profile';
    yield* tell(sentence, HEART, { unless: [isReported], say, most: 1 });
    yield* tell(sentence, NAMED, { unless: [isReported], say, most: 1 });
  },
};
export default rule;
