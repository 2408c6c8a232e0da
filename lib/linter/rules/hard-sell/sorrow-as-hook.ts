import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';

const HOOK =
  /\b(?:heartbreaking|tragic|tragedy|devastat\w+|such sad|saddened|horrible) (?:\w+ ){0,3}(?:what|news|scenes?|images?|pictures|to see|events?|floods?|fires?|storm|night|accident)?\b[^\n]{0,160}?(?:\b(?:and )?(?:this is (?:exactly )?(?:why|the reason)|which is why|that'?s why|reminds us (?:why|that)|exactly the reason)\b[^.!?\n]{0,40}(?:you|every (?:house|home|family)|everyone|our|need|insur\w+)?)|\b(?:another|one more) (?:fire|flood|break-in|burglary|call from|accident|theft) [^\n]{0,200}?\b(?:would yours|is yours|don'?t let it be|could be you|we(?:'ve| have) a (?:fitter|man|team|van))\b[^.!?\n]{0,30}|\bdry (?:those|your) (?:eyes|tears)\b[^.!?\n]{0,40}|\b(?:chemo|cancer|funeral|dies|died)\b[^\n]{0,180}\bdeposit\b[^.!?\n]{0,30}|\bdon'?t say (?:nobody|no one) warned you\b/gi;

const rule: Rule = {
  id: 'hard-sell/sorrow-as-hook',
  title: 'Selling on bad news',
  why: 'Using a loss as the way into a pitch is remembered longer than the product.',
  advice: 'Leave the news alone, or help without selling.',
  severity: 'warn',
  sources: [cite('UCPD', 'article 9(c)'), cite('GOOGLE_ADS', 'sensitive events'), cite('HUMAN_VOICE')],
  reads: 'draft',
  patterns: [HOOK],
  triggers: [
    'dry',
    'warned',
    'dies',
    'news',
    'another',
    'devastating',
    'devastated',
    'saddened',
    'burglary',
    'theft',
    'accident',
    'heartbreaking',
    'tragic',
    'tragedy',
    'sad',
    'flood',
    'floods',
    'fire',
    'storm',
    'earthquake',
    'war',
    'funeral',
    'grieving',
    'chemo',
    'cancer',
    'disaster',
    'loss',
    'victims',
    'break',
    'died',
    'grief',
  ],
  examples: {
    flagged: [
      '{Heartbreaking what we see tonight. And this is exactly why every house needs our pump, 310 €}.',
      '{Another break-in on Ashgrove Drive, back door, at four. Would yours have held}?',
      'So sorry about the old car. Now {dry those eyes, test drive tomorrow}.',
      '{Tragic news from the valley. That’s why you need our cover}.',
      'A pump is 310 €. {Don’t say nobody warned you}!',
    ],
    fine: [
      'Heartbreaking what we see tonight. We are open for anyone who needs a dry place.',
      'Another break-in on Ashgrove Drive: the police home visit is free, number below.',
      'We have lost Steve, who ran the rose shed for nineteen years.',
      'A fire at number 9 last night. Everybody is out and well.',
      'Starting chemo and wondering about a wig? You don’t have to decide before the first session.',
    ],
  },
  check: (draft) => tell(draft, HOOK, { unless: [], say: 'sells on bad news: help without selling', most: 1 }),
};
export default rule;
