import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { isDisclosed } from './disclosure.ts';
import { anyOf } from './words.ts';

const r = String.raw;
const POSE = anyOf(
  r`as an? (?:totally |completely )?(?:independent|neutral|impartial|unbiased) \w+`,
  r`as a (?:totally |perfectly |completely |very )?(?:normal|happy|regular|ordinary|long[- ]time|loyal|satisfied|random|neutral) (?:customer|user|client|fan|guest|buyer|shopper)`,
  r`(?:i don't get|not getting|i'm not getting|i get|got) (?:anything|paid|a (?:cent|penny)|nothing|no money|zero)(?: for (?:saying|this|it)(?: this)?)?`,
  r`(?:nobody|no one) (?:paid|asked) me(?: to say this)?|not paid to say (?:this|it)`,
  r`(?:my )?(?:100 ?% )?honest (?:opinion|review|thoughts)`,
  r`(?:totally |completely |100 ?% |honestly |genuinely )?(?:unbiased|independent|impartial|neutral|objective) (?:review|opinion|advice|test|verdict|take)`,
  r`no (?:connection|affiliation|ties|link|relation)(?: to (?:them|the \w+)| with (?:them|the \w+))?`,
  r`not (?:affiliated|connected|sponsored|paid|an ad|being paid)(?: with them| by them| for this)?`,
  r`(?:just|only) a (?:big |huge |happy |normal |regular )?(?:fan|customer|user|guest|punter)`,
  r`(?:random find|stumbled (?:on|upon|across) (?:it|this|them)|found (?:it|this|them) by (?:chance|accident))`,
  r`(?:real|ordinary|normal) customers? here`,
);
const TAGGED = /#(?:notanad|notsponsored|notad|unsponsored)(?![\p{L}\p{N}_])/giu;
/** What gives the tie away: the writer's work, pay, or something to sell. */
const TIE =
  /\b(?:lanyard|[Mm]y (?:manager|boss|team|colleagues?|employer|company)|our (?:team|product|app|course|shop|roadmap)|at work|flew me|paid (?:for|\d|my|the)|(?:they|the brand) (?:gave|sent|invited)|[Tt]hey['’]re lovely to me|my (?:discount )?code|link in (?:bio|my)|use [A-Z]{3,}\d+|% off|staff discount|[Cc]ode [A-Z]|my link|see you at the office|at the office|my desk|colleagues?|we (?:launch|ship|release))\b|\b[A-Z]{3,12}\d{2}\b/;

const rule: Rule = {
  id: 'honesty/posing-as-fan',
  title: 'Posing as a neutral fan',
  why: 'Praise from somebody who works for the firm or is paid by it, dressed as chance, is a hidden advert.',
  advice: 'Say in the first line that you work there or what you get for it.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'Annex I points 11 and 22'),
    cite('DMCC', 'Schedule 20'),
    cite('FTC_255', '§255.5'),
    cite('FTC_465', '§465.5'),
    cite('SPAIN_LCD', 'articles 26 and 27'),
    cite('WOMMA'),
  ],
  reads: 'draft',
  // Hashtags and links at the edge of a sentence belong to none, so no trigger word can be seen there.
  triggers: 'always',
  where: { accounts: ['personal'] },
  examples: {
    flagged: [
      '{Totally unbiased review}: Ledgerly is the best payroll app going. Ignore the lanyard 😅',
      '{Stumbled on it}, {no connection to them} lol. My manager says recurring invoices land Monday.',
      'Nah {just a fan} of the drill 😅 they flew me out and paid 3 nights at the hotel.',
      '{Random find}!! This jacket 😍 ANJA15 for 15% off.',
      '9 kilos down and all I changed was this tea 🙌 link in bio {#notanad}',
    ],
    fine: [
      'I work at Ledgerly, so I’m biased: no unbiased review from me.',
      'I’m just a fan of this bridge, it was rebuilt in 1994.',
      'The tea’s just nice, bought it myself #notanad',
      'Is there any independent advice on pensions left?',
      'Stumbled on this oven in a barn, it is now in my kitchen.',
      'No connection at home today, so answers come from the café.',
    ],
  },
  *check(draft, _context, profile) {
    if (!stands(TIE, draft.raw) || isDisclosed(draft.raw, profile)) return;
    for (const match of [...find(draft, POSE, [isAsked]), ...find(draft, TAGGED, [], 'raw')])
      yield seen(match, { say: 'hides a tie: say you work there or are paid' });
  },
};
export default rule;
