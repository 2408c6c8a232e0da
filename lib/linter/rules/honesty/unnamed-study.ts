import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, following, isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink, isOnFile, namesSource } from './words.ts';

const r = String.raw;
const MINDS = r`(?:studies|study|research|science|scientists|researchers|surveys|statistics|experts|doctors|dentists|physios?|specialists|nutritionists|dermatologists|vets|dieticians|dietitians|psychologists|therapists|midwives|teachers|critics|professionals|the pros|economists|analysts|insiders)`;
const WHO = r`(?:(?:recent|new|several|many|numerous|independent|leading|top|all|most|some|security|health|sleep|skin|industry|finance|every|countless|international) ){0,2}${MINDS}(?: (?:everywhere|all|now|also|clearly|already|worldwide|in the field|i know))?`;
const STRONG = anyOf(
  r`science is on our side|proven (?:a thousand|a hundred|many|countless|over and over|again and again)(?: times)?`,
  r`internal (?:data|figures|studies|tests|research) (?:shows?|say|says|prove|proves)|according to (?:our )?internal \w+`,
  r`(?:nutritionists|doctors|experts|dermatologists|scientists|trainers|vets) call (?:it|this|our \w+) (?:the|a) \w+`,
  r`${WHO} (?:has |have )?(?:long )?(?:shows?|shown|proves?|proven|proved|agrees?|agreed|recommends?|confirms?|confirmed|swear by|are telling|have known|is clear|are clear|is settled|says? yes|are switching|all sleep on)(?: it)?`,
  r`(?:science|research) (?:says|is (?:clear|settled|in)|on this is clear)`,
  r`it(?:'s| is| has been) (?:scientifically|clinically|medically) (?:proven|demonstrated|shown)`,
  r`(?:scientifically|clinically|medically|dermatologically) (?:proven|backed|approved)`,
  r`(?:dermatologist|doctor|dentist|vet|expert|paediatrician)[- ](?:approved|recommended|backed)`,
  r`(?:proven|backed|confirmed|supported) by (?:science|research|studies|experts|doctors|science)`,
  r`as any (?:doctor|expert|scientist|vet|dentist|professional) will (?:tell you|confirm)`,
  r`(?:every|any) (?:doctor|dietician|dietitian|expert|dentist|vet) (?:i know |you ask |will )?(?:says|say|agrees|agree)(?: the same)?`,
  r`people who (?:look into|study|know about) (?:these|such) (?:matters|things)`,
);
const WEAK = anyOf(
  r`(?:has been|have been|is|are) (?:shown|proven) to \w+`,
  r`tested by (?:experts|professionals|doctors|mums|scientists)`,
  r`${MINDS} (?:are|is) (?:stunned|amazed|shocked|baffled|speechless|impressed|convinced)(?: by| at)?`,
  r`(?:studies|research|scientists|experts|tests) (?:from|at|by) (?:top|leading|many|several|famous|renowned|independent) \w+ (?:confirm|show|prove|agree|say|found)`,
  r`(?:scientists|researchers|doctors|experts) (?:have |has )?(?:finally |just |now )?(?:found|discovered|revealed|warn|love|hate|use)`,
  r`(?:approved|recommended|endorsed|trusted|chosen|loved|praised) by (?:all |many |most |top |leading |the best |real |local )?(?:dermatologists|doctors|dentists|experts|professionals|nutritionists|vets|scientists|specialists|chefs|physios|midwives|teachers|critics)(?: worldwide| everywhere)?`,
  r`(?:it's|it is|this is) (?:a )?(?:known |proven |simple |scientific )?fact(?: that)?`,
  r`as (?:everyone|everybody|we all) knows?`,
  r`${WHO} (?:suggests?|says?|think|love it|believe)`,
  r`according to (?:many |most |the |some |leading |recent )?${MINDS}`,
  r`(?:clinically|dermatologically|dermatologist|lab|laboratory)[- ]tested`,
  r`the (?:specialists|experts|pros|professionals)(?: all)? (?:use|sleep on|choose|carry|trust|wear|drive)(?: it)?`,
  r`what the pros (?:use|carry|choose|wear)`,
);

/** Told to sell, not as news. */
const OWN = /\b(?:[Ww]e|[Oo]ur|ours|us|[Yy]ou|[Yy]our|[Mm]y)\b|[€£$₹₦]/;

const rule: Rule = {
  id: 'honesty/unnamed-study',
  title: 'Studies show, experts agree',
  why: 'An authority without a name cannot be checked, so careful readers take it for invented.',
  advice: 'Name the study or the person with the year, link it, or say that it is your experience.',
  severity: 'warn',
  sources: [
    cite('CAP', '3.7 and 3.47'),
    cite('UCPD', 'article 6'),
    cite('FTC_255', '§255.3'),
    cite('FTC_HEALTH', 'establishment claims'),
    cite('GRICE', 'quality'),
  ],
  reads: 'draft',
  triggers: anyWord(
    'stud* research* science scien* surveys statistics expert* doctor* dentist* physio* specialists nutritionists dermatolog* vet vets diet* psychologists therapists midwives teachers critics professional* pros economists analysts insiders clinically medically paediatrician people lab laboratory fact chefs know knows everyone everybody tests shown proven tested internal trainers',
  ),
  examples: {
    flagged: [
      '{Studies show} that rye makes you happy.',
      '{Experts agree} a hearing aid is the best thing you can do.',
      '{Research is clear}: with a standing desk people get less sick.',
      'Our cream is {clinically proven} to work.',
      '{Doctors everywhere are telling} folks to switch to foam.',
      '{Science says yes}: people in our chair get more done.',
      'Award-winning, {dermatologist approved}, {lab tested}.',
    ],
    fine: [
      'According to the 2024 INE health survey, most of us sleep badly.',
      'Do studies show anything about rye? Our baker-biologist answers on Friday.',
      'Studies show less than we hoped, here is the one by RISE from April.',
      'Read the study yourself: experts agree on page 4 https://rye.example/study',
      'Our experts agree on one thing: coffee first.',
      'One grumpy salesman isn’t science, but there is a training day in it.',
      'The doctor says I may lift boxes again.',
      'Teachers say thank you for the chalk.',
    ],
  },
  *check(draft, { now }, profile) {
    if (hasLink(draft.raw) || namesSource(draft.text)) return;
    const unless = [
      isAsked,
      following(
        /\b(?:our|my|your|his|her|their|two|three|four|both|these|those|no|not|isn't|the|without|ask|our own|help|helps|for|all our|thank|thanks to|dear)(?: own| local| lovely)? $/i,
      ),
      following(/\b(?:not|no|never|isn't|don't|doesn't|whether|if|until)\b[^.!?,;:]{0,25}$/i),
      following(/^\s*(?:[A-Z]\w+ ){0,2}[A-Z]\w+: /),
      beside(
        /\b(?:thank you|thanks|sorry|coffee first|\(20\d\d\)|et al|here is the one|less than we|professor|prof\.?|dr\.? [A-Z])\b/i,
      ),
      isOnFile(profile, now),
    ];
    yield* tell(draft, STRONG, {
      unless,
      say: 'names nobody: say which study or who, and when',
      severity: stands(OWN, draft.text) ? undefined : 'hint',
    });
    yield* tell(draft, WEAK, { unless, say: 'may be anybody: name who says so, and when', severity: 'hint' });
  },
};
export default rule;
