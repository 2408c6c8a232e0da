import type { Answering, Kind } from '../types.ts';
import { ASKS, CUES, OPENS_ASKING, SORROW } from './gripes.ts';
import { straighten } from './mask.ts';

const PRAISE =
  /\b(?:love(?:d|ly|s)?|thank(?:s| you)|brilliant|great|perfect|amazing|wonderful|fantastic|delicious|best|beautiful|gorgeous|legends?|made my (?:day|week)|well done|congrat\w*|happy(?! birthday)|excellent|superb|kind|recommend|tasty|yum\w*|spot on|sweet|can'?t wait|favou?rite|saved my|felt seen|impressed|stunning|chuffed)\b|❤|😍|🙏|👏|🥰|💚|💛|🙌/iu;
/** Thanks and nothing else: no complaint, whatever words are in it. */
const ONLY_THANKS =
  /^(?:\W*(?:brilliant|great|perfect|ok(?:ay)?|cheers|sorted|works now|lovely)[\s,!.]*)?(?:thanks?(?! for (?:nothing|los|ruin|ignor|wast))|thank you|cheers|sorted)[^?]{0,60}$/i;

const ENOUGH = 2;
const LONGEST = 1_200;

/** How much a text reads like a complaint: 2 is enough, 3 and more is plain. */
export function gripeOf(replyTo: string): number {
  const text = straighten(replyTo.slice(0, LONGEST)).trim();
  let whole = 0;
  let half = 0;
  for (const [weight, cue] of CUES) {
    if (!cue.test(text)) continue;
    if (weight === 2) whole += 2;
    else half++;
  }
  if (OPENS_ASKING.test(text)) half--;
  if (ASKS.test(text)) half--;
  if (PRAISE.test(text)) half -= whole > 0 ? 1 : 2;
  if (SORROW.test(text)) half -= 3;
  return whole + half;
}

/** What the text answered seems to be; the writer can correct it with a visible switch. */
export function guessAnswering(kind: Kind, replyTo: string): Answering {
  if (kind !== 'reply') return 'nothing';
  const text = straighten(replyTo.slice(0, LONGEST)).trim();
  if (text === '') return 'other';
  if (ONLY_THANKS.test(text)) return 'praise';
  if (gripeOf(text) >= ENOUGH) return 'complaint';
  if (text.includes('?')) return 'question';
  if (PRAISE.test(text)) return 'praise';
  return ASKS.test(text) ? 'question' : 'other';
}
