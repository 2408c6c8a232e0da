import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, following, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, LIMITED, SOON } from './words.ts';

const r = String.raw;
const ILL = r`(?:cancer|diabetes|covid|flu|colds?|anxiety|depression|arthritis|(?:back|heel|joint|knee|neck|tooth|period|chronic)? ?pains?|migraines?|headaches?|insomnia|acne|eczema|psoriasis|alzheimer'?s?|hypertension|cholesterol|infections?|diseases?|inflammation|autism|adhd|asthma|allerg(?:y|ies)|tinnitus|hay fever|acidity|reflux|bloating|thyroid|sugar from the root|skin problems|stomach problems|hair loss|sickness|antihistamines|infertility|snoring|coughs?|lameness|warts|cramps|hot flushes|nail fungus|sciatica|rosacea)`;
const CURE = anyOf(
  r`${ILL}(?: of \w+)? (?:is|are)(?: now)? (?:a thing of the past|history)`,
  r`no (?:doctor|dentist|surgeon|prescription) (?:needed|required|necessary)`,
  r`(?:won't|will not|don't|no longer) need (?:an?|the|your|any) (?:orthodontist|doctors?|dentist|surgeon|physio|glasses|vet|pills|tablets|medication|painkillers)`,
  r`no more ${ILL}|forget (?:about )?(?:your |the )?${ILL}|(?:the )?end (?:of|to) (?:your )?${ILL}`,
  r`(?:throw|chuck) (?:away |out )?(?:your|the) (?:glasses|crutches|inhaler|pills|tablets|hearing aid|cane)(?: away)?`,
  r`(?:ends?|beats?|clears?(?: up)?|zaps?|melts?|wipes? out|kills?) (?:[\w'-]+ ){0,3}?${ILL}`,
  r`keeps? (?:\w+ )?${ILL} (?:away|at bay)`,
  r`(?:natural )?(?:answer|solution|remedy|antidote) (?:to|for|against) (?:your )?${ILL}`,
  r`safer than (?:any|the|a) (?:vaccine|pill|medicine|tablet)s?`,
  r`(?:the )?hangover never comes`,
  r`(?:cures?|cured|fix(?:es)?|heals?|treats?|prevents?|fights?|reverses?|relieves?|eliminates?|removes?|gets? rid of|stops?|banishes|knocks out|protects? (?:you )?(?:against|from)) (?:[\w'-]+ ){0,2}?${ILL}`,
  r`(?:bye[ -]?bye|goodbye|say goodbye|so long|farewell)(?: to)?(?: the| your)? ${ILL}(?: and (?:to )?(?:the |your )?\w+)?`,
  r`(?:your |the |my )?${ILL} (?:is|are|will be|just|simply)? ?(?:gone|cured|healed|disappears?|vanish(?:es)?|go(?:es)? away|stops? coming|melts? away)(?: (?:for good|forever|${SOON}))?`,
  r`${ILL}\?[^.!?\n]{0,25}(?:gone|sorted|solved|healed)`,
  r`cured (?:it|mine|hers|his) (?:${SOON}|with)(?: [\w]+)?`,
  r`(?:our |it's |it is |is )(?:a |real |pure )?medicine`,
  r`(?:tablets?|pills|medication|insulin|inhaler)s? (?:can be stopped|are in the bin|in the bin|(?:are )?no longer needed|go in the bin)`,
  r`(?:throw away|bin|ditch|stop taking) (?:your|the) (?:tablets|pills|medication|antidepressants|inhaler)`,
  r`(?:gets? rid of|fixe?s?|ends?) [\w ]{0,20}pain (?:in a single session|${SOON}|for good)`,
  r`backs? stops? hurting ${SOON}`,
);
const BOOST = anyOf(
  r`(?:her|his|my|their|the|your) doctors? (?:couldn't|could not|can't|cannot) (?:believe|explain)(?: \w+){0,2}`,
  r`(?:natural|herbal|plant[- ]based|organic|no sugar added|no added sugar),? (?:so|which means|and therefore|therefore)(?: it's| it is| it| you could| the \w+)? [\w' ]{0,22}?(?:safe|healthy|harmless|no side|zero|good for you|can't (?:hurt|harm)|as much as|as many as|drink it)(?: \w+){0,3}`,
  r`(?:painless|pain[- ]free) (?:root canals?|extractions?|implants?|treatments?|piercings?|tattoos?|waxing|injections?|dentistry|laser)`,
  r`adds? (?:\d+ |ten |five )?years to your life|(?:makes?|helps?) you live longer`,
  r`${ILL} today,? [\w ]{3,15} tomorrow`,
  r`never be (?:ill|sick) again`,
  r`(?:helps?|works?|good|great|perfect) (?:with|against|for) ${ILL}(?:, \w+){0,3}`,
  r`(?:fewer|less) (?:colds|migraines|allergies|headaches)(?: guaranteed)?`,
  r`(?:boosts?|strengthens?|raises?|supercharges?|improves?) (?:your |the |their )?(?:immune system|immunity|defen[cs]es|metabolism|circulation|fertility|testosterone)`,
  r`cleans(?:es)? (?:the |your )?(?:lungs|liver|blood|kidneys|gut)`,
  r`detox(?:es|ifies|ify|ifying)? (?:your |the )?(?:body|liver|skin|system|tea|juice|drink|water|plan|diet|cure|kidneys)`,
  r`(?:purg(?:es?|ing)|flush(?:es|ing)?|draw(?:s|ing)) (?:out )?(?:the |your |all )?toxins`,
  r`lowers? (?:your )?(?:cholesterol|blood pressure|blood sugar)`,
  r`(?:zero|no) side[- ]effects?|has no side[- ]effects?|no side[- ]effects? whatsoever`,
  r`miracle (?:cure|cream|pill|remedy|drops?|oil)|superfoods?|medicinal properties|natural (?:cure|remedy)`,
  r`(?:keeps?|kept) (?:the )?doctors? away`,
  r`get sick less|never (?:he |she |they )?(?:visited|saw|needed) a doctor|your kidneys rest`,
  r`good for your (?:heart|liver|gut|immune system|hormones)`,
);

const rule: Rule = {
  id: 'honesty/health-promise',
  title: 'A cure you cannot promise',
  why: 'Health promises raise hopes in ill people, and the law keeps them for proven medicines.',
  advice: 'Describe taste, use or ingredients, and send health questions to a doctor.',
  severity: 'warn',
  sources: [
    cite('HEALTH_CLAIMS', 'article 10'),
    cite('UCPD', 'Annex I point 17'),
    cite('DMCC', 'Schedule 20'),
    cite('FTC_HEALTH'),
    cite('CAP', 'sections 12, 13 and 15'),
    cite('SPAIN_LCD', 'article 27'),
  ],
  reads: 'draft',
  patterns: [BOOST, CURE],
  triggers: anyWord(
    'cure cures cured heal* treat treats prevent* fight fights reverse* relieve* eliminate* remove* rid stop stops banishes knocks protect* bye goodbye long farewell gone disappear* vanish* away melt* sorted solved medicine tablet* pill pills medication* insulin* inhaler* antidepressants fix fixes end ends boost* strengthen* raise* supercharge* improve* clean cleans cleanses detox* toxins lower lowers side miracle superfood* medicinal remedy doctor doctors sick kidneys heart liver gut immune hormones hurting acne eczema psoriasis migraine migraines insomnia pain pains beat beats clear clears zap zaps melt wipe wipes kill kills keep keeps answer solution antidote safer hangover help helps work works good great perfect fewer less adds add years longer today ill forget throw chuck natural herbal plant organic sugar painless thing history dentist surgeon prescription need',
  ),
  examples: {
    flagged: [
      'Our tea {cures insomnia}.',
      'One session of her cupping and {your migraines are gone for good}.',
      'A spoon in the morning and {bye bye cholesterol} 🫒 our picual {is medicine}.',
      'Ginger shot: {boosts your immune system}!',
      'Being natural it {has no side effect}.',
      '{Eczema? Our balm, 7 days, gone} 🌿',
      'Six visits to our little room and her {tablets are in the bin}.',
    ],
    fine: [
      'The best cure for Monday blues is a warm roll.',
      'Cured ham from Teruel, 18 months, and a treat for your dog.',
      'This tea won’t cure insomnia, but it smells of holidays.',
      'Sunday’s run raises money for breast cancer research at La Fe hospital.',
      'We can’t say that about eczema, that’s one for your GP.',
      'Is honey medicine? We don’t know any proof, please keep taking your pills.',
      'The vet stopped by and the dog’s cold is better.',
      'The pain is in the rent, not in the bread.',
    ],
  },
  *check(draft) {
    const unless = [
      isNegated,
      isReported,
      isAsked,
      beside(LIMITED),
      beside(
        /\b(?:hospital|fundrais\w*|charity|foundation|research\w*|patients with|association|run for|walk for|march|donat\w+|awareness|vaccin\w+|campaign|clinical|trials?|approved|fda|treatment options|monday|boredom|inbox|wardrobe|ham|meat|cheese|sausage|roof|walls?|wood|timber|leaks?|won't|can't|doctor first|gp)\b/i,
      ),
      following(
        /\b(?:help(?:s|ing)? (?:to )?|learn|how|can|could|may|might|(?<!shown |proven |known |guaranteed |tested )to|against|for people with|living with)(?: \w+)? $/i,
      ),
    ];
    yield* tell(draft, CURE, { unless, say: 'promises a cure: describe taste, use or content' });
    yield* tell(draft, BOOST, { unless, say: 'is a health claim: describe taste, use or content' });
  },
};
export default rule;
