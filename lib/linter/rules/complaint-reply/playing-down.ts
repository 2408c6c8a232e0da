import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isNegated } from '../../text/guards.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended } from './words.ts';

const SMALL = families(String.raw`
  (?:these|such|those|things|mistakes|accidents|delays|it|mix-ups|errors) (?:things )?(?:do |can |will |sometimes |just )?happens?(?! (?:again|to be|next|here|when|if))|happens (?:to (?:everyone|plenty|the best|all)|from time|sometimes|the odd|even|all the time|a lot|on lots)|it happens the odd|(?:can't|cannot|couldn't) be helped
  nothing to (?:worry|fret|panic|stress) about|no (?:cause|need|reason) (?:for|to) (?:alarm|worry|panic|be upset|concern)|no (?:big deal|harm done|biggie|drama)|nothing serious|not the end of the world|storm in a|could be worse|worse things|sound scarier|get over it
  don't worry (?:about|too)|(?:it's|it is|it was|was|is|that's|that was|they're) (?:only|just|merely|literally just) (?:an?|some|\d|one|your|the|bread|hair|food|normal)|(?:an? )?(?:very |really |so |such a |tiny |wee )?(?:small|tiny|minor|wee|slight)(?: wee| little)? (?:thing|bump|issue|matter|scratch|nick|hiccup|glitch|detail|delay|colou?r change|variation|slip|anonymous ping|tumble|price to pay)
  (?:perfectly|totally|completely|quite|very|absolutely|entirely|all) normal|(?:is|are|it's) normal (?:for|due|with|in|wear|physics|and|at|as|until)?|part (?:of|and parcel of) (?:any|being|life)|in the concept|comes with the territory|(?:bound|going) to happen|sooner or later
  that's (?:just |simply |sort of |kind of )?(?:how|the way|what) (?:\w+ ){1,2}(?:works?|is|are|goes|go|does|do|happens)|the nature of|things get \w+|programmes do change|takes the time it takes|can(?:'t| not|not) (?:really )?be rushed|good (?:food|things|work) takes?
  at least (?:the|you|it|we|they|he|she|nobody|your|now|it's|you've|you're)|look on the bright|(?:sure|bet|imagine) you'd rather|rather be (?:late|safe)|you'll (?:love|laugh|forget|be (?:fine|grand|loving)|soon|get used)|(?:it'll|it will|she'll|he'll|that'll) (?:be (?:fine|grand|healed|okay|ok|great|forgotten)|settle|heal|grow out|fade|soften|pass)|ye'll be grand|give it (?:time|\d|a few|another)|(?:settles?|settle) in after|\d+ (?:or \d+ )?washes and
  (?:nobody|no one)(?: but [^.!?\n]{1,20})? (?:would|will|could|can) (?:ever )?(?:know|notice|tell|see|blame|reply|fault)|nobody can (?:see|reply|please|predict)|not everybody could|that's the main thing|thats the main thing|it's a curious one|quite low
  not the (?:hilton|ritz|savoy)|not (?:a five star|amazon)|if (?:it|that) bothers you|a bit (?:of fun|dramatic|harsh|much|strong)|one of those (?:things|days|nights)|(?:had|having|is having) a moment|saying hello|(?:a )?good (?:sign|excuse|moment|news)|the odd time|stopping you
`);

const rule: Rule = {
  id: 'complaint-reply/playing-down',
  title: 'The trouble made small',
  why: 'It was not small to them, or they would not have written.',
  advice: 'Name it as big as they did, then say what you will do.',
  severity: 'warn',
  sources: [cite('APOLOGY', 'expression of regret'), cite('POLITENESS')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [SMALL],
  triggers: 'always',
  examples: {
    flagged: [
      'Ah no, {these things happen} on a busy Friday.',
      'A loose handle is {nothing to worry about}.',
      '{At least the} bread is homemade!',
      'Colour loss is {totally normal} in the first month.',
      'Hello, {that’s just how flowers work} in July.',
      '{It was only a} bump and she was laughing again.',
    ],
    fine: [
      'A week of rash is not normal. Please stop using it, the refund is done.',
      'These things happen when I don’t check the tank, so it’s on me. One night goes back to your card.',
      'It was only a bump, and you should still have heard it from us. Mrs Bello will phone at five.',
      'A crack after five weeks is not a small thing. Bring it in, we’ll replace it.',
      'Sorry! At least two of the trays were ours to check. New ones go out tonight.',
    ],
  },
  check: (draft) =>
    isMended(draft.text)
      ? []
      : tell(draft, SMALL, { unless: [isNegated], say: 'plays it down: take it as seriously as they do' }),
};
export default rule;
