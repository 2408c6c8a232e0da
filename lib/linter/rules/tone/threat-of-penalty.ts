import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { following } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { ABOUT_SELF, phrases } from './words.ts';

const FAILURE = phrases(
  {},
  String.raw`failure (?:to|of|in)\b[^.!?\n]{1,70}?\b(?:will|shall|may|could|would)\b(?: (?:not|result in|lead to|incur|be|constitute|mean))?`,
  'fail(?:s|ing)? to (?:do so|comply|observe|adhere|present|produce)|failing which|non-?compliance',
  '(?:will|shall|may) (?:be (?:liable|penalised|penalized|logged and|held (?:liable|responsible|against)|barred|blacklisted|levied)|forfeit|incur (?:a|an|additional|further))',
  '(?:a )?(?:charge|fee|fine|penalty|surcharge) (?:being|will be|shall be|may be) (?:levied|imposed|applied|incurred)',
);
const STERN =
  /\b(?:(?:strictly|expressly) (?:forbidden|prohibited)|the fee stands|further measures|without (?:further|prior) (?:notice|warning|reference)|bears? (?:full |sole |all )?responsibility for|(?:will|shall|may) be (?:reported to the|referred to the|offloaded|destroyed|disposed of|confiscated|turned away))\b/gi;
/** A private person's threat: "think carefully", "we keep a list". */
const VEILED = phrases(
  {},
  '(?:tread|think|choose (?:your )?words) (?:very |really )?carefully (?:about what|before)',
  "(?:i'd|i would|we'd|we would|would|better) tread (?:very )?carefully|choose your (?:next )?words",
  "(?:(?:i|we)(?:'ve| have)? (?:also |already )?screenshotted|screenshots? (?:have been|has been|taken|saved))",
  '(?:we|reception|the office|i) (?:do )?keeps? a (?:little |small )?(?:list|note|record) (?:of (?:who|names|people|those)|by the way)',
  '(?:reception|the office|staff) keeps a (?:note|list)|we know (?:who you are|where you (?:live|work))',
  'our (?:lawyers?|solicitors?|legal team) (?:will|are|have)|see you in court',
  "you(?:'ll| will) (?:regret|be hearing from|be sorry)|names will be (?:published|shared|posted)",
  'nam(?:e|ed|ing) and sham(?:e|ed|ing)|be (?:very )?careful what you (?:say|post|write|put)',
  'happy to (?:publish|share|post) the (?:full|whole|entire|cctv)|consequences for (?:those|anyone|you)',
);

const rule: Rule = {
  id: 'tone/threat-of-penalty',
  title: 'Threatening the reader',
  why: 'A threat makes honest readers feel accused and changes nobody else.',
  advice: 'Ask kindly, say why, and mention the charge as plain information.',
  severity: 'hint',
  sources: [cite('POLITENESS'), cite('GOVUK'), cite('NNG', 'respectful')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  patterns: [FAILURE, STERN, VEILED],
  triggers:
    'applied barred blacklisted careful carefully choose compliance confiscated consequences court destroyed disposed fail failing fails failure forbidden forfeit further happy hearing held imposed incur incurred know lawyer lawyers legal levied liable list logged noncompliance note offloaded penalised penalized posted prior prohibited published record referred regret reported responsibility screenshot screenshots screenshotted shame shamed shaming shared solicitor solicitors sorry stands turned'.split(
      ' ',
    ),
  examples: {
    flagged: [
      '{Failure to return the key will result in} a charge.',
      'Hand in the form by Friday, {failing which} the place is given away.',
      'Cars on the grass {will be reported to the} council.',
      'I’d {think carefully about what} you post next.',
      'Most people say sorry, and {reception keeps a note}.',
      'Smoking is {strictly prohibited}.',
    ],
    fine: [
      'No form, no pool, sorry, that rule is for safety only.',
      'Miss the date and £45 goes on the bill, so we text you in week three.',
      'The frost came without warning and took the tomatoes.',
      'Think carefully about the sleeve length, it is the part we cannot alter.',
      'We keep a list of lost gloves, yours may be on it.',
      'Our failure to answer for three days was ours alone.',
      'The late fee is £2 a week.',
    ],
  },
  *check(sentence) {
    yield* tell(sentence, FAILURE, {
      unless: [following(ABOUT_SELF)],
      say: 'threatens the reader: ask, and say why',
      severity: 'warn',
      most: 1,
    });
    yield* tell(sentence, STERN, { unless: [following(ABOUT_SELF)], say: 'sounds stern: ask, and say why', most: 1 });
    yield* tell(sentence, VEILED, { unless: [], say: 'sounds like a threat: leave it out', severity: 'warn', most: 1 });
  },
};
export default rule;
