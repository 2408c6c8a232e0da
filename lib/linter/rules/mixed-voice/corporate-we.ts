import { cite } from '../../sources.ts';

import { find, seen, stands } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyCased, anyOf, PERSONAL, wordList } from './words.ts';

const r = String.raw;
const OFFER = r`(?:help|offer|provide|deliver|build|give|treat|cover|specialis[ez]e|support|design|mill|ship|make|create|serve|care|believe|always|are|have|bring|supply|install|fit|can|combine|understand|pride|work|sell|stock)`;
const TEAM = r`(?:(?:friendly|specialist|experts?|dedicated|experienced|sales|commercial|professional|highly \w+|qualified) )*(?:team|experts?|consultants?|specialists?|fitters|advis[eo]rs|agents|engineers|staff|department|professionals|account managers|agency|company|firm|platform|solution|service|practice|studio|customer service)`;
const HOUSE = anyCased(
  r`(?:(?:[Hh]ere|[Ww]e|[Uu]s) )?[Aa]t (?:[A-Z][\w&'.-]*)(?: (?:&|and|of|[A-Z][\w&'.-]*)){0,4},? we(?:'re|'ve)? (?:\w+ )?${OFFER}\b`,
  r`[Ww]e (?:here )?at (?:the )?[A-Z][\w&'.-]*(?: (?:&|of|[A-Z][\w&'.-]*)){0,4}`,
  r`[A-Z][\w&'-]+(?: [A-Z][\w&'-]+){0,3} (?:would like to (?:take|mention|remind|offer)|is (?:proud|delighted|pleased) to (?:offer|announce|present)|offers? (?:you )?(?:a|the|our) (?:full|wide|comprehensive) )`,
  r`[A-Z][\w&'-]+(?: [A-Z][\w&'-]+){0,3} (?:continues to (?:offer|serve|provide)|has always put|delivers (?:\w+ ){0,3}(?:excellence|solutions|results)|remains (?:at your|committed))`,
  r`[Ss]pecialists at [A-Z]\w+(?: [A-Z]\w+){0,2} (?:build|help|deliver|support|design)`,
);
const BROCHURE = anyOf(
  r`we (?:are|'re) (?:a|the|your|an) (?:leading|trusted|award-winning|premier|full-service|industry(?:'s)?|one-stop|specialist|certified|number one)`,
  r`we (?:offer|provide|supply|deliver|cover|put at your disposal)[^.!?\n]{0,30}\b(?:full|comprehensive|wide|complete|broad|tailored|bespoke|end-to-end|modern|professional|competitive|all of|the whole|solutions?|services|range|formats)`,
  r`our ${TEAM}(?: (?:of \w+))? (?:would|is|are|'s|will|can|looks?|supports?|offers?|covers?|handles?|opens|delivers?|provides?|helps?|serves?|has|have|stands?) (?:\w+ ){0,2}(?:love|be|delighted|happy|pleased|glad|ready|insured|help|assist|support|serve|forward|firms?|growing|businesses|companies|you|your|all|the|secure|show|on hand|standing by)`,
  r`(?:contact|call|enquire with|speak to|talk to|ask|book with|get in touch with|reach out to) (?:with )?our ${TEAM}`,
  r`(?:no[- ]obligation|free) (?:quote|valuation|consultation|survey|estimate)|without commitment|(?:our|the) (?:full|wide|complete|new|latest|whole)? ?range of (?:\w+ ){1,4}(?:comes?|starts?|includes?|is|are|from)|have a look through our (?:range|catalogue|shop)`,
  r`the same (?:values|care|trust|dedication|passion|standards?|principles?|peace of mind) (?:\w+ ){0,3}(?:our|we)|(?:serve|meet|suit) your (?:needs|requirements)|(?:discuss|talk about) your (?:requirements|needs|project|options)|your (?:workforce|business|organisation's|payroll|software) needs`,
  r`(?:trusted partner|proven (?:\w+-)?(?:\w+ )?framework|end-to-end (?:\w+ )?(?:solutions?|services?)|(?:packages|plans|prices) (?:start )?from [€£$₦₹])`,
  r`our (?:team of |\w+ ){0,2}(?:specialists|experts|professionals|colleagues|agency|firm|company) (?:delivers?|builds?|would|provides?|brings?)|contact our (?:office|team|sales)|be (?:delighted|happy|pleased|glad) to (?:discuss|take your call|assist|arrange|visit|attend|quote|advise)`,
  r`able to offer you|priced competitively|competitive(?:ly)? (?:rates|prices|priced|packages|pricing)|at rates (?:our|the) competitors|currently have capacity|onboard(?:ing)? (?:\w+ )?new clients|we have always put people at`,
  r`(?:speak|talk) to us about|(?:support|grow|transform|boost) your (?:\w+ )?(?:strategy|business|brand|organisation|organization|growth)|look(?:ing)? forward to (?:assisting|serving|welcoming) (?:you|with)|for all your \w+ needs|seamless (?:stay|experience|service|solution)|request a (?:demo|quote)|bespoke (?:\w+ )?(?:solutions?|service)`,
  r`we pride ourselves|our award-winning|our services include|whether you(?:'re| are| need| want)[^.!?\n]{0,60}\bwe (?:have|can|offer|are|cover|do)|your (?:one-stop|go-to|number one|partner (?:in|for))|our (?:products|services|packages|solutions) (?:are|include|start|range|come)|we (?:specialise|specialize) in`,
  r`(?:get in touch (?:today|now|with us)|contact us|call us|book with us|message us|visit us at|enquire (?:now|today|within))|we (?:still )?have \w+ (?:flats|slots|places|spaces|units|seats|rooms|apartments) (?:left|available)`,
);
const DISCLOSED =
  /\b(?:i work (?:at|for|in)|i'm biased|my employer|i run|i own|i founded|where i work|no (?:free )?advert)\b/i;

const rule: Rule = {
  id: 'mixed-voice/corporate-we',
  title: 'A personal post that turns into a brochure',
  why: 'Friends came for your news; a sales paragraph in “we” makes them doubt the rest.',
  advice: 'Stop at your own story, and post the offer from the company’s page.',
  severity: 'warn',
  sources: [cite('CONTEXTS', 'roles mixed before one audience'), cite('MICROSOFT', 'one voice')],
  where: PERSONAL,
  reads: 'draft',
  patterns: [BROCHURE, HOUSE],
  triggers: wordList(`
    able always award bespoke boost capacity commitment competitive* contact continues delighted delivers discuss
    end enquire free glad grow happy look looking meet needs number obligation offers onboard* one our packages
    partner plans pleased priced prices pride products proud proven range rates remains request same seamless serve
    services solutions speak specialise specialists specialize suit support talk touch transform trusted us we we're
    whether would your
  `),
  silences: [{ rule: 'mixed-voice/pitch-in-personal', on: 'whole' }],
  examples: {
    flagged: [
      'Great hike with the girls, nobody cried. {We at Norvell} run payroll for firms of five to fifty.',
      'Ten years sober today. {Here at Brightline Roofing we provide} roofs for homes and shops.',
      'I finished the novel, 412 pages! {Our agency is ready to serve} you in six languages.',
      'Dad would have been eighty today. I still have his plane. {Our specialist team would be delighted} to visit.',
      'Thank you, that means a lot! I nearly did not post it. {We provide a comprehensive} set of bookkeeping packages.',
      'Keys!!! I sat on my own floor and ate chips. Ask for your {no-obligation quote} today.',
    ],
    fine: [
      'Great hike with the girls. We found two frogs and lost a boot.',
      'I work at Ledgerly, so I’m biased: our team is happy to show the new payslip view.',
      'At work we just launched our spring box. I helped choose the jam.',
      'We hired our first support person today, and I read all 212 letters.',
      'At Mercado Central you meet the same fishmonger every Saturday.',
      { text: 'Ana is ten years here. We at Norvell run payroll for firms.', context: { account: 'company' } },
      'The first one outside Finland is in Umeå. Our customer there says we should call more.',
    ],
  },
  *check(draft) {
    if (stands(DISCLOSED, draft.text)) return;
    const first = draft.sentences[0];
    if (!first || draft.sentences.length < 2) return;
    // A post that speaks as the company from its first sentence is consistent, if in the wrong place.
    const isTurn = ({ start }: { start: number }) => start >= first.start + first.text.length;
    const matches = [...find(draft, HOUSE, [isReported]), ...find(draft, BROCHURE, [isReported])].filter(isTurn);
    matches.sort((a, b) => a.start - b.start);
    for (const match of matches.slice(0, 1))
      yield seen(match, { say: 'turns your story into a brochure: split the post' });
  },
};
export default rule;
