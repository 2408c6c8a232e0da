import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';
import { phrases } from './words.ts';

const STRONG = phrases(
  { before: String.raw`\b`, after: String.raw`(?![\w*])`, flags: 'gi' },
  String.raw`(?:mother)?fuck\w*|fck\w{0,4}|fkn|fking|effing|shit(?:s|ty|tier|show|load|faced|ting|head|stirrers?)?`,
  String.raw`bullshit\w*|horseshit|dipshit|piss(?:ed)? off|pissing|taking the piss|piss-?take|bollocks`,
  String.raw`arse(?:hole|holes|d|s)?|(?:jack|dumb|half-)?ass(?:hole|holes|es)|wank\w*|tossers?|twats?|bastards?|cunts?`,
  'dickheads?|pricks?|bitch(?:es|y|ing)?|wtf|ffs|stfu|gtfo|balls(?:ed)? up|screw you|bugger off|sod off',
  String.raw`get stuffed|shove (?:it|your \w+|them) up|kiss my|go to hell|goddamn(?:ed)?|f[*]{2,5}\w{0,4}|f[*]\w{1,5}`,
  String.raw`fu[*]{1,3}\w{0,4}|sh?[*]{1,3}ts?|s[*]{3,4}|b[*]{3,}|b[*]{1,3}(?:ch|tch|stard|llocks)|cr[*]p|c[*]{3}`,
  String.raw`a[*]{2}(?:holes?)?|w[*]{3,5}\w{0,3}|t[*]{2,3}t?|d[*]{2,4}(?:head)?`,
);
const MILD =
  /\b(?:bloody (?!mary|marys|sunday|nose|roar)|damn(?:ed)? (?!good|fine|right|sure|you autocorrect|the)|dammit|crap(?:py)?(?! shoot)|what the hell|who the hell|why the hell|how the hell|hell no|sucks(?! (?:up|in|out|the water|dust))|pissed|arsed|sodding|flipping (?!burgers|pancakes|through|over|the)|freaking|frigging|screwed (?:up|over)|feck(?:ing|ers?)?|gobshites?)/gi;

const rule: Rule = {
  id: 'tone/profanity',
  title: 'Swearing',
  why: 'A swear word reads as contempt, whoever it was meant for.',
  advice: 'Say what made you angry without it.',
  severity: 'warn',
  sources: [cite('NNG', 'respectful'), cite('MAILCHIMP', 'voice')],
  reads: 'sentence',
  where: { kinds: ['post', 'reply', 'comment'] },
  patterns: [MILD, STRONG],
  triggers:
    '* arse arsed* arsehole arseholes arses asses asshole assholes balls ballsed bastard bastards bitch bitches bitching bitchy bloody bollocks bugger bullshit* crap* cunt cunts dammit* damn damned dickhead dickheads dipshit dumbasses dumbasshole dumbassholes effing fck* feck* ffs fking fkn flipping freaking* frigging* fuck* gobshite* goddamn goddamned gtfo hell* horseshit jackasses jackasshole jackassholes kiss motherfuck* piss pissed* pissing pisstake prick pricks screw screwed shit shitfaced shithead shitload shits shitshow shitstirrer shitstirrers shittier shitting shitty shove sod sodding* stfu stuffed sucks* tosser tossers twat twats wank* wtf'.split(
      ' ',
    ),
  examples: {
    flagged: [
      'The {fucking} boiler again.',
      'Who parks like this, {ffs}.',
      'Another {shitty} delivery from the depot.',
      'What a load of {b******}.',
      'Fix your own {damn} tap.',
      'We won’t sell {crap} like that.',
    ],
    fine: [
      'Scunthorpe branch opens at nine.',
      'Bloody Marys at noon, with or without.',
      'Shitake and ceps in today.',
      'The bass player is assessing the stage.',
      'Rated 5** by two guests.',
      'Damn good coffee, as the agent said.',
      'Dick Whittington, the panto, from 3 December.',
    ],
  },
  *check(sentence, { account }) {
    // On a person's own account it is their own voice.
    const severity = account === 'personal' ? ('hint' as const) : undefined;
    yield* tell(sentence, STRONG, { unless: [], say: 'is swearing: say it without', severity, most: 2 });
    if (account !== 'personal')
      yield* tell(sentence, MILD, { unless: [], say: 'may offend: say it without', severity: 'hint', most: 1 });
  },
};
export default rule;
