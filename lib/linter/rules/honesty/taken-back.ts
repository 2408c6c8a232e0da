import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, COUNTRY } from './words.ts';

const r = String.raw;
const QUALITY = r`(?:organic|vegan|handmade|home-?made|local|natural|sustainable|italian|spanish|irish|scottish|french|swiss|sterling silver|solid (?:oak|gold|wood)|real leather|silk|gold|cashmere|irish)`;
const BUT = anyOf(
  r`(?:handier|handy|slimmer|more compact|lighter|smaller|new) (?:size|pack|bar|bottle|format),? (?:at the |for the )?same (?:low |great )?price`,
  r`(?:proudly )?made in ${COUNTRY}(?=[^?]{0,160}(?:production (?:wherever|elsewhere|abroad)|gets? (?:the|its|their) (?:sticker|label|box)|assembled from|parts from))`,
  r`(?:real|genuine|true) leather (?:look|feel|effect|style)`,
  r`\w+-free-ish|(?:coeliacs?|allergics?|vegans?) will probably (?:be|manage|survive)(?: \w+)?`,
  r`(?:swiss|german|italian|irish|french|nordic|scandinavian|spanish|british|japanese) (?:quality|design|engineering|craft\w*),? (?:but )?(?:made|assembled|sewn|produced|built) (?:elsewhere|somewhere(?: else)?|abroad|far away)`,
  r`the label (?:says|said) [\w ]{3,20} but`,
  r`${QUALITY} (?:in spirit|at heart|by nature|style|-ish|inspired|in our hearts?)(?! restaurant| kitchen| food)`,
  r`(?:sterling|solid|pure|real|genuine) (?:silver|gold|leather|wood|oak|silk|wool)[^.!?\n]{0,30}\((?:plated|look|veneer|tone|effect|blend|style|faux|colou?r)[^)\n]{0,20}\)`,
  r`(?:we )?(?:just |only )?(?:skip|skipped|don't bother with|never bothered with) the (?:certificate|paperwork|test|label|inspection)`,
  r`is a longer story(?: and not one for a label)?`,
  r`gets? (?:the|its|their) (?:sticker|label|(?:fine )?box|tag) (?:and the [\w ]{3,12} )?(?:here|in) (?:in )?[A-Z]\w+`,
  r`it does say [\w ]{3,25} (?:further down|in the (?:details|small print|description))(?: if you [\w ]{3,20})?`,
  r`finished (?:by hand )?in (?:${COUNTRY}|a small room)(?=[^.!?\n]{0,60}(?:jumper|label|starts|comes from|imported))`,
);

const rule: Rule = {
  id: 'honesty/taken-back',
  title: 'Said big, taken back small',
  why: 'A big word that a bracket or a wink takes back is a half-truth, and people read the big word.',
  advice: 'Use the word that is true: silver-plated, not certified, sewn in one country and finished in another.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'article 6(1)(b)'),
    cite('CAP', '3.1 and 3.9'),
    cite('DMCC', 'section 226'),
    cite('SPAIN_LCD', 'article 5'),
    cite('FTC_DOTCOM'),
  ],
  reads: 'draft',
  patterns: [BUT],
  triggers: anyWord(
    'spirit heart hearts nature style ish inspired plated look veneer tone effect blend faux color colour skip skipped bother bothered story sticker label box tag say finished leather coeliac coeliacs vegans quality design engineering free price made',
  ),
  examples: {
    flagged: [
      'Yes our eggs are organic, well, {organic in spirit}, {we just skip the certificate}.',
      '{Sterling silver hoops (plated)}, yours today ✨',
      '{Irish at heart} and finished in Galway.',
      'Where the jumper starts out {is a longer story and not one for a label}.',
      '{It does say gold tone further down if you open the details}.',
    ],
    fine: [
      'Brass hoops, silver-plated, wipe now and then.',
      'Are the eggs organic? Nope, we’re not certified.',
      'Drawn in Örebro, made in Guangdong by a family firm.',
      'How the oven got through the door is a long story, come and hear it.',
      'An Italian restaurant with a Spanish heart.',
      'Does it say gold tone in the details? It does, and now on top too.',
    ],
  },
  check: (draft) =>
    tell(draft, BUT, {
      unless: [isReported, isAsked, beside(/\b(?:come and hear|music|dance)\b/i)],
      say: 'takes the big word back: use the true word',
    }),
};
export default rule;
