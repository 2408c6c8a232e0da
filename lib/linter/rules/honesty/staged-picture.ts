import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { isAsked, isNegated } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf } from './words.ts';

const r = String.raw;
const MADE_UP = /#(?:midjourney|dalle\d?|stablediffusion|aiart|aigenerated|firefly|generativeai)(?![\p{L}\p{N}_])/giu;
const STOCK = anyOf(
  r`(?:photos?|pictures?|images?) (?:is|are|for) (?:purely |only )?(?:symbolic|illustrati(?:ve|on)|of a similar \w+|taken elsewhere)`,
  r`(?:photos?|pictures?|images?|pics?)(?: credit| by|:)?:? ?(?:shutterstock|istock|getty(?: images)?|adobe stock|unsplash|pexels|stock photo)`,
  r`(?:proud of|love|from|thanks to) [\w' ]{0,14}prompt(?: for this one)?`,
  r`the avatar (?:tool )?(?:only )?(?:did|does|made) [\w ]{3,30}`,
);
const BEFORE_AFTER = anyOf(r`before (?:\/|and|&|vs\.?|\+|→|->|-) ?after`);
/** A picture is passed off as true: own work, a real person, a real place. */
const AS_REAL =
  /\b(?:real|our (?:work|kitchens?|team|head of|latest|own|customers?|clients?|\d|pups|dogs|guests)|meet [A-Z]\w+|one more of our|handed over|finished|this morning|from our|happy (?:family|customer|couple)|speaks? for (?:itself|themselves)|results?)\b/i;
const OPEN =
  /\b(?:ai (?:card|picture|image|drawing|generated)|she is software|drawn|illustration|symbol (?:picture|photo)|stock photo, ours|same (?:window|light|hour|camera|lamp|spot)|no (?:edit|filter|retouch\w*)|unedited|may (?:be|vary)|may be slower|yours may|made with ai|weeks? (?:later|apart)|renovat\w*|restor\w*|builders|oven|door|garden)\b/i;
const UNFAIR =
  /\b(?:make-?up|glam|studio lights?|filter|edited|bathroom bulb|photoshop\w*|retouch\w*|speaks? for itself|different light|professional lighting)\b/i;

const rule: Rule = {
  id: 'honesty/staged-picture',
  title: 'A picture that is not what it seems',
  why: 'A stock, generated or staged picture shown as your own work or result misleads before a word is read.',
  advice: 'Show your own picture, or say in the first line what it is.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'article 6'),
    cite('CAP', '3.1 and 3.11'),
    cite('DMCC', 'section 226'),
    cite('FTC_255', '§255.2'),
    cite('FTC_465', '§465.2'),
  ],
  reads: 'draft',
  // Hashtags and links at the edge of a sentence belong to none, so no trigger word can be seen there.
  triggers: 'always',
  examples: {
    flagged: [
      'Handed over in week 38: one more of our kitchens, oak and steel for a happy family 👏 {Photo: Shutterstock}',
      'Meet Clara Whitmore, our Head of Client Happiness ❤️ #team {#midjourney}',
      'Our 6 rescue pups loving the snow this morning 🐾 so {proud of Lee’s prompt for this one}!',
      '{BEFORE / AFTER}, 3 uses 🤩 Left: bathroom bulb. Right: studio lights, full glam.',
      'Yes! Real woman, real story. {The avatar tool only did the face and the voice}, we did the rest.',
    ],
    fine: [
      'AI card by Lee for christmas 🐾 #midjourney the real pups are in the second pic.',
      'BEFORE / AFTER, 8 weeks 🤩 Same window, same hour, no edit.',
      'Before and after the storm: the terrace stands.',
      'Photo: Marit, so the mop is also in it!',
      'Playing with #midjourney on a Sunday, the cat has six legs.',
      'Who took this picture? Photo: Unsplash, the view is not ours.',
    ],
  },
  *check(draft) {
    const { raw, text } = draft;
    if (stands(OPEN, text)) return;
    const unless = [isNegated, isAsked];
    if (stands(AS_REAL, text))
      for (const match of [...find(draft, MADE_UP, [], 'raw'), ...find(draft, STOCK, unless)])
        yield seen(match, { say: 'is no real picture of it: show your own or say so' });
    if (stands(UNFAIR, raw))
      for (const match of find(draft, BEFORE_AFTER, unless))
        yield seen(match, { say: 'is not one condition: same light, no edit, say when' });
  },
};
export default rule;
