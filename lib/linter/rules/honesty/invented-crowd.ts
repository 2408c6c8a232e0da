import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, followedBy, isAsked, isNegated } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink, isJudged } from './words.ts';

const r = String.raw;
const MANY = r`(?:thousands|hundreds|millions|tens of thousands|countless|dozens|loads)`;
const CROWD = anyOf(
  r`even (?:nasa|astronauts|doctors|chefs|the (?:king|queen|pope|president|experts)) (?:uses?|buys?|wears?|recommends?|drinks?|eats?)(?: \w+){0,2}`,
  r`(?:smart|clever|wise|savvy) (?:people|money|owners|investors|shoppers|mums|parents|founders) (?:already |all )?(?:have|use|know|choose|are|buy|switch\w*)(?: \w+){0,2}`,
  r`\d+ (?:firms|companies|families|people|homes|shops|businesses|neighbours) like (?:yours|you)`,
  r`(?:reviews|people|customers|families|fans|mums|stars) can't (?:all )?be wrong`,
  r`everyone i know (?:is|has|loves|uses|wants)(?: \w+){0,2}`,
  r`(?:the )?whole (?:island|town|city|village|country|street|office|team|world|neighbou?rhood) (?:runs on|drinks|eats|wears|loves|uses|swears by|wants|talks about|buys)(?: \w+){0,2}`,
  r`(?:mums|moms|dads|pensioners|brides|chefs|nurses|locals|builders|athletes|celebs|celebrities|influencers|stars) (?:swear by|love|adore|can't get enough of|are crazy about|queue for) (?:it|us|our \w+|them)`,
  r`as seen (?:on|in) (?:tv|vogue|forbes|the press|the news|all the)[\w ,]{0,15}`,
  r`(?:trusted|loved|used|chosen|recommended|adored) by (?:over |more than )?(?:${MANY}|everyone|everybody|\d[\d.,]{0,12}(?:k|\+)?)(?: (?:of )?\w+)?`,
  r`join (?:the |over |more than |our )?(?:\d[\d.,]{0,12}(?:,\d{3}|\.000|k|\+)|${MANY})(?: (?:of )?[\w-]+)?(?: who| already)?`,
  r`(?:over |more than )?\d[\d.,]{0,12}(?:k|\+|,000\+?) (?:happy|satisfied|delighted|smiling|loyal) [\w-]+(?: can't be wrong)?`,
  r`(?:all|most)(?: of)? the (?:top|big|best|leading|smart|good|famous) [\w-]+ (?:buy|use|choose|work|shop|come|order|trust|eat|already)(?: \w+){0,2}`,
  r`(?:everybody|everyone|all) in [A-Z][\w]+ (?:is|knows|loves|wants|talks|agrees)(?: \w+){0,2}`,
  r`(?:everyone|everybody) (?:loves|wants|needs|is crazy about|is mad about|is raving about|swears by) (?:it|this|our \w+|one|us)`,
  r`(?:everyone|everybody|the whole (?:town|city|street|world|internet|neighbou?rhood)|half (?:the )?(?:town|city|valencia|london|leeds)|all of (?:[A-Z]\w+|the city|the town)) (?:is |are |'s )?(?:already |now |just )?(?:switching|switched|talking about (?:it|us|our)|using it|buying|raving(?: about)?|obsessed|doing it|swears by|says so|needs (?:that|this|it)|wants one|knows (?:we|it|our))`,
  r`everybody in (?:this|the) (?:city|town|country|industry) (?:needs|wants|uses|has|knows)(?: \w+){0,2}`,
  r`${MANY} (?:of (?:people|customers|others|happy \w+) )?(?:near you|in your (?:area|street|town)|like you|around you|of your neighbou?rs)(?: have)?(?: already)?(?: \w+ed)?`,
  r`${MANY} (?:of )?(?:people |customers |others |families |businesses )?(?:have )?already (?:\w+ed|joined|made|chose|chosen|got)`,
  r`(?:anyone|anybody|anyone|everyone|everybody|any \w+|ask anybody|ask anyone) in [A-Z][\w ]{2,14} will tell you(?: the same)?`,
  r`(?:just )?ask (?:anybody|anyone|literally anyone|around|any of our \w+)`,
  r`(?:the critics|the internet|critics|the press|everyone|everybody) (?:says?|agrees?) (?:it|so|the same)`,
  r`more (?:\w+ )?(?:trust|choose|chose|prefer|use) us than (?:anyone|anybody|any other \w+)(?: else)?`,
  r`(?:most|all) (?:homes|people|businesses|families|owners) (?:in|round|around) [A-Z]\w+(?=\.|!|$)`,
  r`your (?:competitors?|neighbou?rs?|friends) (?:are )?(?:already )?(?:run|use|have|switched|joined|bought|know|signed)(?: \w+){0,3}`,
  r`(?:people|folks|customers|teams) who (?:changed over|switched|moved)(?: over)?(?: to us)? (?:say|tell us|report|have told us|save)(?: they| it's)?`,
);

const rule: Rule = {
  id: 'honesty/invented-crowd',
  title: 'A crowd nobody has counted',
  why: '“Everyone” and “thousands near you” press people with a crowd that nobody can see.',
  advice: 'Give the true number with its date, or one person who agreed to be named.',
  severity: 'hint',
  sources: [
    cite('UCPD', 'article 6'),
    cite('DMCC', 'section 226'),
    cite('CAP', '3.7'),
    cite('FTC_465', '§465.2'),
    cite('DARK_PATTERNS', 'social proof'),
  ],
  reads: 'draft',
  triggers: anyWord(
    'everyone everybody whole half all thousands hundreds millions countless dozens loads anyone anybody any ask critics internet press more most your people folks customers teams they trusted loved used chosen recommended adored join <digit> mums moms dads pensioners brides chefs nurses locals builders athletes celebs celebrities influencers stars seen smart clever wise savvy reviews families fans even',
  ),
  examples: {
    flagged: [
      'Government pays, you don’t. {Thousands near you already approved}.',
      '{Everyone is already switching}.',
      '{Anyone in Hamilton will tell you the same} about roofs.',
      'Number two? No. {More founders trust us than anyone else} in this space.',
      '{Your competitors run their payroll with} us.',
      'Officially the best paella, {the critics say it} and the internet also.',
    ],
    fine: [
      'Thousands of starlings over the river tonight.',
      'Five logistics companies in Gujarat run payroll with us; two take calls.',
      'Everyone is welcome, the whole street is coming.',
      'Ask anyone at the counter if you need a bag.',
      'Your neighbours at number 12 have opened a bar, go and see.',
      'Is everybody already switching? No, 34 of you did in May.',
      'Everyone who ordered by Friday gets it on Monday.',
    ],
  },
  *check(draft) {
    if (hasLink(draft.raw)) return;
    yield* tell(draft, CROWD, {
      unless: [
        isJudged,
        isNegated,
        isAsked,
        followedBy(/^ (?:at the|if you|whether|in the shop|behind)/i),
        beside(/\b(?:vaccin\w*|volunteer\w*|donat\w*|opened a bar|welcome)\b/i),
      ],
      say: 'may be a crowd nobody counted: give the number',
    });
  },
};
export default rule;
