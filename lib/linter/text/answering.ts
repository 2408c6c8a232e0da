import type { Answering, Kind } from '../types.ts';
import { straighten } from './mask.ts';

const GRIPE =
  /\b(?:late|delay\w*|waited|waiting|queue\w*|cold|broken?|breaks?|damaged|scratch\w*|crushed|dirty|filthy|rude\w*|unfriendly|wrong|missing|never (?:arrived|came|called|answered|again)|not? (?:working|work|arrived|answer\w*|received|help|reply|response)|doesn'?t work|didn'?t (?:work|arrive|call|come|answer|get)|won'?t (?:work|load|open|let)|still (?:haven'?t|no|not|waiting)|nobody|no one|on hold|refund\w*|charged|overcharged|twice|problems?|issues?|errors?|fail\w*|terrible|horrible|awful|worst|worse|disgrace\w*|disappoint\w*|unacceptable|ridiculous|useless|pathetic|shocking|appalling|joke|rip-?off|scam|hate|suck\w*|angry|furious|fuming|complain\w*|complaint|dead end|stop(?:s|ped)? working|freez\w+|crash\w*|drains?|is down|(?:bad|poor) (?:service|experience)|noise|leak\w*|cancel(?:led|lation)?|promised|overpriced|expensive|waste|ruined|sick|ill|burnt|soggy|stale|hair in|lost|wrecked|ignored|days? (?:later|now)|weeks? (?:later|now)|how (?:hard|difficult) (?:is|can)|a bit much|not (?:good enough|happy|impressed|acceptable|okay|ok)|gone downhill|let down|avoid|beware|shame(?:ful)?|fix (?:it|this|your))\b|[!?]{3,}|😡|🤬|👎|🙄/iu;
const PRAISE =
  /\b(?:love(?:d|ly|s)?|thank(?:s| you)|brilliant|great|perfect|amazing|wonderful|fantastic|delicious|best|beautiful|gorgeous|legends?|made my day|well done|congrat\w*|happy|excellent|superb|kind|recommend)\b|❤|😍|🙏|👏/iu;
/** Thanks and nothing else: no complaint, whatever words are in it. */
const ONLY_THANKS =
  /^(?:\W*(?:brilliant|great|perfect|ok(?:ay)?|cheers|sorted|works now|lovely)[\s,!.]*)?(?:thanks?|thank you|cheers|sorted)[^?]{0,60}$/i;

/** What the text answered seems to be; the writer can correct it with a visible switch. */
export function guessAnswering(kind: Kind, replyTo: string): Answering {
  if (kind !== 'reply') return 'nothing';
  const text = straighten(replyTo).trim();
  if (text === '') return 'other';
  if (ONLY_THANKS.test(text)) return 'praise';
  if (GRIPE.test(text)) return 'complaint';
  if (text.includes('?')) return 'question';
  return PRAISE.test(text) ? 'praise' : 'other';
}
