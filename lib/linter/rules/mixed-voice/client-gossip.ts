import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const CLIENT = r`(?:mums?|dads?|parents?|clients?|customers?|patients?|guests?|couples?|brides?|grooms?|tenants?|students?|members?|lady|lad(?:ies|s)?|woman|man|guys?|bloke|regulars?|passengers?)`;
const SHAMED = r`(?:(?:does|doing|did) my head in|drives? (?:me|us) (?:mad|up the wall|crazy|nuts)|(?:stank|stinks|reek\w*|smell\w* (?:of|like))|cheat\w*|divorc\w*|affair|botox|bankrupt\w*|maxed out|declined|drunk|hung-?over|in debt|lost (?:her|his|their) job|mistress|prenup|rehab|lice|std|herpes|smelly|weigh\w* (?:over|more)|went white|overruled|the ugliest|the tightest|skinflint)`;
const SHAPES = anyOf(
  r`(?:one|a|an|that|this|our|one of (?:our|the)|some) (?:\w+ )?${CLIENT}(?: in it)?[^.!?\n]{0,36}\b${SHAMED}`,
  r`i (?:nearly|almost) (?:dropped|sacked|fired|threw out|banned) (?:that|this|the|a|an|one) (?:\w+ )?(?:group|${CLIENT})`,
  r`(?:can'?t|cannot|won'?t|not going to|shouldn'?t|mustn'?t) (?:say|name|tell you|mention|reveal) (?:who|names?|which one)[^.!?\n]{0,6}\bbut[^.!?\n]{0,60}\b(?:wife|husband|son|daughter|divorce|invoice|debt|drunk|cried|affair|ceo|boss|mistress|weight|bankrupt|lawyer|police)`,
  r`(?:no names,? but|naming no names|shall remain nameless|who'?ll remain nameless)`,
  r`somebody's (?:husband|wife|boyfriend|girlfriend) (?:was|is|has|came)|(?:was|is|with|and) (?:her|his) ex[- ](?:husband|wife)|neither (?:door|address|of them) (?:his|her)(?: own)?`,
  r`we're saying nothing,? but`,
  r`(?:guess|you'll never guess) (?:who|which \w+|whose \w+) (?:was in|came in|just booked|is having|is getting|had|got) [^.!?\n]{0,30}\b(?:botox|fillers?|tattoo|colou?r|extensions|work done|divorce|debts?)`,
);

const rule: Rule = {
  id: 'mixed-voice/client-gossip',
  title: 'Gossip about clients',
  why: 'Every client who reads it wonders what you tell about them.',
  advice: 'Leave clients out, or ask them and name them with something they are proud of.',
  severity: 'warn',
  sources: [
    cite('GDPR', 'article 5(1)(b) and (f)'),
    cite('CONTEXTS', 'other people’s matters before an audience they did not choose'),
  ],
  where: COMPANY,
  reads: 'sentence',
  patterns: [SHAPES],
  triggers: wordList(`
    affair almost bankrupt* botox but cheat* crazy debt declined divorc* drunk ex guess head herpes hung hungover
    lice lost mad maxed mistress nameless naming nearly neither nits nothing nuts overruled prenup reek* rehab
    skinflint smell* somebody's stank std stinks tightest ugliest wall weigh* went
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      'Tuesdays from 9.30, but between tides: there is {one mum in it who does my head in}.',
      'Wrapped a rebrand. {Can’t say who, but the CEO and his wife} argued over every green.',
      '{One of our brides was drunk} before the veil was on.',
      'Room free. {I nearly dropped that client} after the last call.',
      'New boiler in for a lady who {shall remain nameless} and has paid for nothing since 2023.',
    ],
    fine: [
      'A customer cried when the bike came back blue. So did we.',
      'One of our brides wore boots, and the hem is cut for it.',
      'We can’t say who, but somebody won the hamper with ticket 212.',
      'This patient of ours is a tortoise and she weighs 40 kilos.',
      'One dad asked whether nits jump. They do not.',
      'A guest left a note about the stairs, so we fixed the rail.',
    ],
  },
  check: (sentence) =>
    tell(sentence, SHAPES, { unless: [isReported], say: 'is gossip about a client: leave it out', most: 1 }),
};
export default rule;
