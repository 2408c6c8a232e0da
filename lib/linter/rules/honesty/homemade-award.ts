import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink } from './words.ts';

const r = String.raw;
const HOMEMADE = anyOf(
  r`(?:label|seal|certificate|badge|award|logo) is (?:our|my) own`,
  r`(?:accredited|certified|voted|awarded|approved|recognised)[^.!?\n]{0,25}[.!,]? by us(?! at)`,
  r`(?:award|prize|title|trophy|medal)[^.!?\n]{0,40}?(?:(?:given |awarded )?by us|to ourselves|from us to us|by our own \w+)`,
  r`official (?:partner|supplier|sponsor) of (?:the )?(?:\w+ )?(?:spirit|happiness|fun|summer|love|good \w+)`,
  r`(?:voted|named|crowned|awarded|best)[^.!?\n]{0,25}\((?:by )?(?:us|ourselves|me|my mum|our mums?|the team)\)`,
  r`award[- ]winning [\w ]{3,20} since (?:forever|always|day one)`,
  r`(?:as )?voted by (?:our own|our|ourselves|us|my own|the team|our lovely) (?:followers|staff|team|customers|guests|fans|mums?|story)?`,
  r`(?:drew|drawn|designed|made|printed) (?:all )?(?:the |our |\d |three )?(?:\w+ )?(?:seals?|badges?|medals?|trophy|stamps?) (?:herself|himself|ourselves|myself|themselves|ourself)`,
  r`(?:the )?(?:gold|silver|premium|winner'?s?) package(?: \([^)]{1,20}\))?(?=[^.!?\n]{0,80}(?:trophy|seal|award|arrived|magazine))`,
  r`officially (?:the )?(?:best|cutest|tastiest|finest|number one|coolest|friendliest)`,
);
const BARE = anyOf(
  r`(?:\w+ )?of the year,? (?:year after year|every year|again and again)`,
  r`(?:multi[- ])?award[- ]winning`,
  r`winner,? best [\w ]{3,20}`,
  r`voted (?:the )?(?:best|number one|no\.? ?1|favou?rite) \w+`,
  r`officially (?:certified|approved|recommended)`,
);
const NAMED =
  /\b(?:20[12]\d|by the|awards? (?:of|by|from)|guild|chamber|jury|judges|magazine|readers|contest|competition|prize|medal|gold|silver|bronze)\b/i;

const rule: Rule = {
  id: 'honesty/homemade-award',
  title: 'An award you gave yourself',
  why: 'A seal or title borrows trust from a judge, so there has to be one.',
  advice: 'Name the prize, the year and who gave it, or show the drawing as a drawing.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'Annex I points 2 and 4'),
    cite('DMCC', 'Schedule 20'),
    cite('SPAIN_LCD', 'article 25'),
    cite('CAP', '3.50'),
  ],
  reads: 'draft',
  triggers: anyWord(
    'voted herself himself ourselves myself themselves ourself package officially award winner prize title trophy medal official label seal certificate badge logo accredited certified awarded approved recognised',
  ),
  examples: {
    flagged: [
      'Best biryani in Leicester 🏆 {as voted by our own followers} in our own stories.',
      'Lab tested ✅ Isa {drew all 3 little seals herself} on the iPad.',
      'Visionary Leader of the Year 🏆 {The gold package (490 €)} arrived this morning: trophy and seal.',
      '{Officially the best} paella here.',
      'Try our {award-winning} scones today.',
    ],
    fine: [
      'Third place of 19 in the awards of the printers’ guild, five judges.',
      'Award-winning rye: gold medal of the Gremio, 2025.',
      'The smiley is just Isa playing on the iPad; the sunflower is the Vegan Society mark.',
      'The colour of the new door was voted by our followers. It is pink.',
      'Joint second for best biryani in the readers poll, 412 votes.',
      'Are we officially the cutest bakery? Ask Biscuit.',
    ],
  },
  *check(draft) {
    const unless = [
      isNegated,
      isReported,
      isAsked,
      beside(/\b(?:colour|color|name for|flavou?r|menu|song|playlist|wish)\b/i),
    ];
    yield* tell(draft, HOMEMADE, { unless, say: 'has no judge: name the prize, the year, the giver' });
    if (!stands(NAMED, draft.text) && !hasLink(draft.raw))
      yield* tell(draft, BARE, { unless, say: 'may be any prize: name it with the year', severity: 'hint' });
  },
};
export default rule;
