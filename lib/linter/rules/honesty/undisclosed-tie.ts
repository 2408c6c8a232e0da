import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { following, isAsked, isNegated } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { isDisclosed } from './disclosure.ts';
import { anyOf } from './words.ts';

const r = String.raw;
const SHOUTED_CODE =
  /(?<![\p{L}\p{N}#@])[A-Z]{3,12}\d{1,3}(?![\p{L}\p{N}])(?= (?:for|gets?|at|when|is|saves?|gives?|on)\b|[^.!?\n]{0,25}(?:% off|checkout|discount))/gu;
const CODE = anyOf(
  r`(?:use|with) (?:my|the|this|our)? ?(?:discount |promo |referral )?(?:code|link)\b(?: [A-Z0-9]{3,14})?`,
  r`my (?:discount|promo|referral|affiliate) (?:code|link)s?`,
  r`(?:please )?use (?:that|this|my) exact link`,
  r`affiliate links?`,
  r`(?:swipe up|link) for my (?:discount|code|offer)|my (?:\d+ ?% )?discount`,
  r`pr (?:haul|package|parcel|box|mail|drop)`,
);
const NAMED_CODE =
  /(?<![\p{L}\p{N}])(?:[Cc]ode(?: is)?[: ]+["'“]?[A-Z]{2,12}-?\d{1,3}|(?:[Dd]iscount|[Pp]romo|[Mm]y|[Uu]se) [Cc]ode:? ["'“]?[A-Z]{3,14})(?![\p{L}\p{N}])/gu;
const REF_LINK = /(?<!\S)[^\s?&]{3,90}[?&](?:ref|aff|affiliate|referral|via|partner|invite|r)=[\w-]+/gi;
const GIFT = anyOf(
  r`all thanks to (?:my |the |this )?(?:\w+ )?(?:serum|cream|oil|app|course|tea|powder|mattress|tool|gummies|shampoo|capsules|planner)`,
  r`they (?:just |only )?(?:send|sent|ship|shipped|mail)(?: me)? (?:a|an|the|some|me) (?:box|parcel|package|few|crate|new \w+)`,
  r`(?:weekend|night|dinner|stay|lunch|trip|week) (?:at|in|with) [A-Z]\w+(?: \w+)? on the house`,
  r`(?:through|via|with|use) (?:the|my) link in my (?:profile|bio)(?:,? (?:it )?helps me out)?`,
  r`(?:the |their )?(?:new )?face of [A-Z]\w+`,
  r`before they hired me`,
  r`(?:kindly )?(?:sent|gifted|gave|lent) me (?:this|these|a|an|the|their|some|one)(?: [\w-]+)?`,
  r`(?:was|were|been|got) (?:so lucky to be |kindly )?(?:gifted|hosted|flown|comped)(?: (?:this|these|by|out|a))?`,
  r`(?:flew|invited|hosted|treated|put) (?:me|us) (?:out|over|up|down|to (?:stay|dinner|lunch|try|test|a \w+))(?: \w+)?`,
  r`(?:was|were) invited (?:by|to (?:try|stay|test|review))`,
  r`all they (?:asked|hoped|wanted)(?: for)? (?:was|is)(?: that)? (?:i'd|i|we'd|me to)(?: \w+)?`,
  r`(?:brand )?ambassador (?:for|of)`,
  r`(?:in (?:paid )?(?:collaboration|partnership)|partnered|collab(?:orat\w+)?) with(?=[ @])`,
);
const GIVER = r`(?:thanks?(?: you)?(?: so much)? to|(?:so )?grateful to|love to|shout-?out to|hosted by|courtesy of|gifts? from|treated by|kindly sent by|guests? of)(?: the (?:\w+ )?(?:people|team|folks|girls|guys) (?:at|of|from))? @[\w.]+`;
const THANKS = anyOf(
  r`${GIVER} for (?:(?:sending|inviting|having|gifting|hosting|treating)|(?:the|this|these|my|our|a) (?:\w+ )?(?:gift|stay|trip|dinner|lunch|samples?|tickets?|invitation|weekend|week|days?|treatment|facial|set|box|shoes|night|trainers|lamp|bag|dress|products?|room))`,
  r`(?:courtesy of|kindly sent by|hosted by|gifts? from) @[\w.]+`,
);
/** A tie is only a tie in advertising when a brand is praised or named. */
const BRAND =
  /@[\w.]{3,}|\bpr (?:haul|box|package)|\b(?:off|discount|checkout|link in bio|love|obsessed|gorgeous|amazing|sign up|book it|always used|changed my|wins?|wow|recommend|favourite|go\.|best)\b/i;
const OWN =
  /\b(?:my (?:own )?(?:shop|studio|salon|course|book|store|business|class|bakery|practice)|i (?:run|own|founded)|mum|mom|dad|neighbou?r|friend|colleague|boss|school|council|charity|university|hospital|birthday|grandm\w+)\b/i;

/** Only right before: "not sponsored but they sent me" is no denial. */
const isDenied = following(/(?:\b(?:not|never|nobody|no one)|n't)(?: \w+)? $/i);

const rule: Rule = {
  id: 'honesty/undisclosed-tie',
  title: 'A tie readers cannot see',
  why: 'A code, a gift or a paid trip makes it advertising, and readers must see that at once.',
  advice: 'Start the post with “Ad” (Spain: “Publicidad”) and say what you get.',
  severity: 'warn',
  sources: [
    cite('FTC_255', '§255.5'),
    cite('FTC_DISCLOSURES'),
    cite('ASA_RECOGNISING_ADS'),
    cite('CAP', '2.1 and 2.3'),
    cite('UCPD', 'article 7(2) and Annex I point 11'),
    cite('SPAIN_LCD', 'article 26'),
    cite('SPAIN_LSSI', 'article 20'),
    cite('AUTOCONTROL'),
  ],
  reads: 'draft',
  // Hashtags and links at the edge of a sentence belong to none, so no trigger word can be seen there.
  triggers: 'always',
  where: { accounts: ['personal'], kinds: ['post', 'reply', 'comment'] },
  examples: {
    flagged: [
      'Random find!! This @fjellwear jacket 😍 {ANJA15} for 15% off.',
      'Obsessed with my skin. Use {MAYA20} when you book at @glowbar',
      'I moved all my sites last month, fastest host ever: {halvfart.example/?ref=jonas77}',
      '@lumen {sent me this lamp}, it is gorgeous!',
      'Lovely days at @fernhill, and {all they hoped for was that I’d share} how I felt.',
      '{Thanks to @hotelmar for having} us, we loved the terrace.',
    ],
    fine: [
      'Ad | Thanks to @lumen for sending me this lamp.',
      'ad, I got this facial free from @glowbar and earn a bit each time you use MAYA20',
      'My referral link, I get 10 € credit from it: halvfart.example/?ref=jonas77',
      'My mum sent me this lamp for my birthday, I love it.',
      'I am in their partner programme, so with TUNDE15 I earn a commission.',
      'COVID19 is back in the office, so is tea. Room B12 is on the left.',
      'We were invited to speak at the school, what a morning.',
    ],
  },
  *check(draft, _context, profile) {
    const { raw, text } = draft;
    if (isDisclosed(raw, profile)) return;
    let left = 2;
    for (const match of [
      ...find(draft, SHOUTED_CODE, []),
      ...find(draft, NAMED_CODE, []),
      ...find(draft, REF_LINK, [], 'raw'),
      ...find(draft, THANKS, [isNegated], 'raw'),
    ])
      if (left-- > 0 && !/^(?:COVID|MP|ISO|EN|WD|UTC|GMT|RTX|GTX|BBC|NHS|H)\d/.test(match.words))
        yield seen(match, { say: 'shows a tie: start with “Ad” and say what you get' });
    if (left < 2 || stands(OWN, text)) return;
    if (stands(BRAND, raw))
      for (const match of [...find(draft, CODE, [isNegated, isAsked]), ...find(draft, GIFT, [isDenied, isAsked])])
        if (left-- > 0) yield seen(match, { say: 'shows a tie: start with “Ad” and say what you get' });
  },
};
export default rule;
