import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, following, isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, LIMITED, NUMBER, SOON } from './words.ts';

const r = String.raw;
const WEIGHT = r`(?:kg|kilos?|pounds|lbs?|stone|dress sizes?|inches|cm)`;
const BODY = anyOf(
  r`makes? you (?:slimmer|thinner|younger|lose weight|taller)`,
  r`lost \d+ ?${WEIGHT}[^.!?\n]{0,25}?(?:thanks to|with (?:this|our|just)|by (?:just|only)|on (?:this|our))(?: \w+)?`,
  r`(?:fades?|removes?|erases?|shrinks?|clears?) (?:\w+ )?(?:dark (?:spots|circles)|pores|eye bags|blemishes|spots|scars) (?:overnight|instantly|for good|completely|${SOON})`,
  r`(?:say )?hello(?: to)?(?: a| your)? (?:flat (?:belly|tummy|stomach)|abs|smooth skin|new (?:body|you)|bikini body|thigh gap)(?: by [\w ]{3,10})?`,
  r`(?:jeans|dress|trousers) (?:slide|fit|zip up|fall off|slip)(?: \w+){0,2}`,
  r`(?:hair|lash(?:es)?|brows?|beard) (?:re)?growth ${SOON}|grows? (?:your |back )?(?:hair|lashes|beard|brows)(?: \w+){0,3}? ${SOON}`,
  r`like an? (?:twenty|20|18|eighteen|25|teen)\w*[- ]year[- ]old|like a teenager(?:'s)? again`,
  r`(?:lose|drop|shift|ditch) (?:the|your|that) (?:belly|weight|kilos|tummy|flab|baby weight|love handles)(?: (?:before|without|in|by) [\w ]{3,25})?`,
  r`no (?:more )?(?:wrinkles|cellulite|grey hair|stretch marks)(?: after \d+)?`,
  r`(?:lose|drop|shed|lost|dropped) (?:up to )?${NUMBER} ?${WEIGHT}(?: of fat)? ${SOON}`,
  r`${NUMBER} ?${WEIGHT}(?: down| off| lighter| gone)? ${SOON}`,
  r`(?:burns?|melts?|blasts?) (?:away )?(?:belly |body |stubborn )?fat|fat[- ]burning|belly (?:goes|gone|fat gone)`,
  r`wrinkles? (?:reverse|disappear|vanish|fade|gone|are gone|melt)(?: (?:away|${SOON}))?`,
  r`(?:reverses?|erases?|eliminates?|removes?) (?:all |your |the )?(?:wrinkles?|cellulite|fine lines|stretch marks|ageing|aging|scars)`,
  r`(?:look|be|feel|looks) (?:ten|\d+|years|a decade)(?: years)? younger(?: ${SOON})?`,
  r`(?:all i|all she|all he|the only thing i|only thing she) changed was (?:this|the|our|my) [\w]+`,
  r`(?:no gym|no sport|no diet|no exercise|no effort|whatever (?:you|she|he) (?:eat|liked?)|eating whatever (?:you|she|he) (?:like|liked|want|wanted)|still on pizza)`,
  r`(?:slimming|skinny|flat tummy) (?:tea|effect|coffee)|anti[- ]?ag(?:e?ing) miracle`,
  r`(?:hair|skin|nails) (?:grows? back|like (?:new|a baby'?s?)) ${SOON}`,
  r`(?:are|is) gone ${SOON}`,
);
const CONTEXT =
  /\b(?:kg|kilos?|pounds|lbs?|weight|fat|rice|belly|wrinkles?|skin|ag(?:e?ing)|younger|cellulite|lines|slimming|skinny|tea|hair|body|eyes|tummy|inches|jeans|abs|tummy|belly|joints?|grey|lash(?:es)?|dress|plan|programme|block|transformation)\b/i;

const rule: Rule = {
  id: 'honesty/body-promise',
  title: 'A new body by a date',
  why: 'Bodies differ: a promised number of kilos or years is one most people will not reach.',
  advice: 'Tell what people do with you, and one true case with its time, effort and limits.',
  severity: 'warn',
  sources: [
    cite('HEALTH_CLAIMS', 'article 12(b)'),
    cite('CAP', '12.1 and 13.9'),
    cite('FTC_HEALTH'),
    cite('FTC_255', '§255.2(b)'),
    cite('UCPD', 'Annex I point 17'),
  ],
  reads: 'sentence',
  patterns: [BODY],
  triggers: anyWord(
    'kg kilo kilos pounds lb lbs stone dress inches cm fat belly wrinkle wrinkles cellulite lines marks ageing aging scars younger changed gym diet exercise effort whatever pizza tea effect coffee anti* hair skin nails gone lash lashes brow brows beard year teenager weight tummy flab handles grey stretch hello jeans trousers sport slimmer thinner lose taller lost spots circles pores bags blemishes',
  ),
  examples: {
    flagged: [
      '{Lose 8 kg in 4 weeks}.',
      '{Ten kilos in six weeks}, guaranteed, no matter your age or knees.',
      'Two scoops a day and {wrinkles reverse in 28 days}.',
      '9 kilos down and {all I changed was this tea} 🙌 still in shape.',
      'The lines round the eyes that took twenty years {are gone in nine mornings}.',
      'Stop rice after 7pm and {belly goes}.',
    ],
    fine: [
      'Kylie is down ten kilos since Feb: eight months, three sessions a week, a dietitian and swearing.',
      '9 kilos down 🙌 a year of walking and no beer midweek.',
      'We baked 80 kilos in three hours, ask our arms.',
      'All I changed was this tap, and the kitchen is dry.',
      'The rolls are gone in an hour on Saturdays.',
      'Can anybody lose ten kilos in a month? Please don’t.',
    ],
  },
  *check(sentence) {
    if (!stands(CONTEXT, sentence.text)) return;
    yield* tell(sentence, BODY, {
      unless: [
        following(/(?:\b(?:not|no|never)|n't)\b[^.!?,;:]{0,20}$/i),
        isReported,
        isAsked,
        beside(LIMITED),
        beside(
          /\b(?:bak(?:ed|e)|flour|bread|rolls|potatoes|plastic|waste|rubbish|parcel|litter|fish|apples|luggage|tap|eight months|a year of|walking|dietitian)\b/i,
        ),
      ],
      say: 'promises a body: give the true time and limits',
    });
  },
};
export default rule;
