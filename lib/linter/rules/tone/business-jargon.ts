import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import { isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { phrases } from './words.ts';

/** Words that are vague nearly wherever a company uses them. */
const JARGON = phrases(
  {},
  'leverag(?:e|es|ing)(?! ratio)|synerg(?:y|ies|istic|i[sz](?:e|ing))|utili[sz](?:e|es|ing)',
  'incentivi[sz](?:e|es|ing)|operationali[sz](?:e|es|ing)|ideat(?:e|es|ion|ing)|productioni[sz]e',
  'de-?silo(?:ed|ing)?|right-?siz(?:e|ing)|right-?shift(?:ing)?|up-?level(?:l?ing)?|solutioning',
  'paradigms?(?: shifts?)?|thought leader(?:s|ship)|touch-?points?|circl(?:e|ing) back|move the needle',
  'low-hanging fruit|boil the ocean|best[- ]of[- ]breed|best[- ]in[- ]class|mission-critical',
  'north star(?= (?:kpi|metric|goal|vision|objective)s?)|step[- ]change',
  'value[- ](?:proposition|realisation|realization|chain|stream|capture|creation|add)s?',
  'stakeholder (?:landscape|engagement|alignment|journey|value|ecosystem|management)|omni-?channel',
  'cross-functional|actionable (?:insights?|learnings?)|key (?:learnings|takeaways|deliverables)',
  String.raw`(?:the|our|action(?:ing)? the) learnings?(?= (?:for|from|of|is|are)\b|[.,]|$)`,
  '(?:guest|customer|client|user|people|human|patient)-centric(?:ity)?',
  '(?:talent|customer|employee|client) lifecycle',
  'holistic (?:solutions?|approach|view|offering|journey|framework)|frictionless',
  String.raw`seamless(?:ly)? (?:\w+ )?(?:experience|integration|engagement|journey|onboarding|solution)`,
  '(?:partner|wellness|trust|digital|business|customer|health|data) (?:ecosystem|fabric)',
  'end[- ]to[- ]end (?:solutions?|visibility|journey|offering|service delivery)',
  '360[- ]?(?:degree|°)? (?:solutions?|approach|vision|view)',
  String.raw`(?:drive|driving|deliver|delivering|unlock|unlocking|maximi[sz](?:e|ing)|optimi[sz](?:e|ing)|accelerat(?:e|ing)|catalys(?:e|ing)|enabl(?:e|ing)|empower|empowering|orchestrat(?:e|ing)|surfac(?:e|es|ing)|activat(?:e|ing)|foster|fostering) (?:\w+[- ]){0,2}(?:value|outcomes|alignment|synerg(?:y|ies)|stakeholders|adoption|engagement|transformation|excellence|impact|velocity|capability|capabilities|insights?|growth mindset|opportunities|potential|ecosystem|upskilling|differentiation|enablement)`,
  'operational excellence|continuously striv(?:e|ing)|change agents?|learning journey|thought partner',
  'growth mindset|targeted interventions?|low-maturity',
  '(?:belonging|people|employee|customer|brand|learning) proposition|win-win(?: situation)?|going forward',
  'moving forward|roll(?:ing)? out (?:further )?enhancements|sunsetting|onboarding experience|bandwidth to',
  'deep[- ]dive into|double[- ]click on|value realisation|ecosystem play|core competenc(?:y|ies)',
  'human capital|strategic imperatives?|mindshare|white space|go-to-market|deliverables|bleeding[- ]edge',
  String.raw`future-?proof(?:ed|ing)? (?:your|our|the)|next horizon|land the change|co-create(?:d)?(?= \w+)`,
  'modality-agnostic|platform-agnostic|scalable (?:value|solutions?|growth|framework)|high-impact',
  'data-driven (?:insights?|decisions?|approach)|transformational',
  'transformative (?:journey|change|outcomes?|impact)|digital transformation|visibility layer',
  'experience layer|engagement deltas|fabric-forward|evolving compliance',
);

const rule: Rule = {
  id: 'tone/business-jargon',
  title: 'Jargon',
  why: 'Readers skip words that nobody uses at home, and suspect that they hide something.',
  advice: 'Name the thing itself: who does what, and what the reader gets.',
  severity: 'hint',
  sources: [cite('PLAIN_18F', 'words to avoid'), cite('GOVUK'), cite('MAILCHIMP', 'voice')],
  reads: 'sentence',
  patterns: [JARGON],
  triggers:
    'accelerate accelerating actionable activate activating agent agents agnostic approach bandwidth boil breed capital catalyse catalysing centric centricity circle circling class click competencies competency continuously create created deliver deliverables delivering delivery deltas desilo desiloed desiloing digital dive drive driven driving ecosystem edge empower empowering enable enabling enhancements evolving fabric forward foster fostering frictionless fruit functional future futureproof futureproofed futureproofing holistic horizon ideate ideates ideating ideation impact imperative imperatives incentivise incentivises incentivising incentivize incentivizes incentivizing journey land layer leaders leadership learning learnings level leveling levelling leverage leverages leveraging lifecycle market maturity maximise maximising maximize maximizing mindset mindshare mission needle north offering omni omnichannel onboarding operational operationalise operationalises operationalising operationalize operationalizes operationalizing optimise optimising optimize optimizing orchestrate orchestrating paradigm paradigms partner productionise productionize proposition rightshift rightshifting rightsize rightsizing scalable seamless seamlessly shift shifting silo siloed siloing size sizing solution solutioning solutions space stakeholder step sunsetting surface surfaces surfacing synergies synergise synergising synergistic synergize synergizing synergy takeaways targeted touch touchpoint touchpoints transformational transformative unlock unlocking uplevel upleveling uplevelling utilise utilises utilising utilize utilizes utilizing value view visibility vision win'.split(
      ' ',
    ),
  examples: {
    flagged: [
      'We {leverage} our know-how to offer {holistic solutions}.',
      'A true {synergy} between design and craft.',
      '{Going forward} we will {utilise} a new booking tool.',
      'Our {value proposition} is a {360-degree approach} to cleaning.',
      'Let us {circle back} and {move the needle} on your branding.',
      'Our payroll team is {driving cultural alignment} across the {talent lifecycle}.',
      'A {guest-centric} spa, {unlocking scalable value} for members.',
    ],
    fine: [
      'Picking the low fruit in our orchard today, ladders tomorrow.',
      'We deliver pizzas until 11.',
      'The key is under the blue pot.',
      'The bank explained leverage ratios to the class of 2026.',
      '“Synergy” is the word we promised never to print. Hold us to it.',
      'Learning to swim at 60? The slow lane is yours on Tuesdays.',
      'End of the road, second gate, mind the pond and its ecosystem of frogs.',
    ],
  },
  *check(sentence) {
    const found = [...find(sentence, JARGON, [isReported, isNegated])];
    // One buzzword is taste, two in a sentence are fog.
    const severity = new Set(found.map(({ words }) => words.toLowerCase())).size > 1 ? ('warn' as const) : undefined;
    for (const match of found.slice(0, 3))
      yield seen(match, { say: 'is jargon: name what it is in plain words', severity });
  },
};
export default rule;
