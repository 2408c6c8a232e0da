import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const TEASE =
  /\b(?:you (?:won'?t|will not|'ll never|will never) (?:believe|guess)|what happened next (?:will|left|made|is|was|shocked|surprised|stunned|blew)|this one (?:simple |weird |little )?(?:trick|tip|mistake|secret|thing|hack|habit)|one (?:weird|simple|little) trick|secrets? (?:that )?(?:nobody|no one|they|shops|banks|dentists|experts|your \w+) (?:don'?t|doesn'?t|won'?t|tells?)\b[^.!?\n]{0,20}|(?:they|banks|shops|experts|agents|doctors) don'?t want you to (?:know|see)|will (?:shock|amaze|surprise|blow|haunt|delight|make) (?:you|your mind)(?: (?:cry|laugh|think|rethink|question|want|feel|say))?|number \d+ will|wait (?:until|till) you see|(?:the )?shocking truth|(?:here'?s|this is) (?:what happens when|why everyone)|change your life forever|(?:everyone|everybody|you) needs? to see (?:this|these)|you(?:'ve| have) been \w+ing (?:\w+ ){0,3}(?:all )?wrong|before you die|(?:only|things only) (?:true |real )?\w+ (?:will|can) (?:understand|get|relate)|restore your faith|breaking the internet|(?:that|which) will (?:leave you|make you|change how)|mistakes (?:that )?you(?:'re| are) (?:probably )?making|\d+ (?:\w+ ){0,3}(?:people|things|signs|reasons|facts|tweets|ways|moments|times|pictures|photos|gifs|mistakes|secrets) (?:that |you |who |to |only |every ){1,2}(?:will|need|should|probably|prove|proves|never|didn'?t|are|is|make|make you|know|understand)|if (?:we|i) tell you,? you(?:'ll| will))\b/gi;
/** The answer withheld: "Which one? Ha. Not in the comments." */
const WITHHELD =
  /\b(?:that'?s all we(?:'ll| will) say|(?:i|we)(?:'m| am|'re| are)?(?: not| no| won'?t)(?: go| gonna| going to)? (?:say|explain|tell)(?: you)? (?:what (?:it is|was said)|for timeline|here|which|why|yet)|not gonna say what|which ones? we will not say|not in the comments|what was said\?|you'?ll see why we don'?t post it|don'?t and you won'?t|do you know\? (?:dm|message)|then we go talk|that you don'?t know before you)\b/gi;
const LIST = /^[^\S\n]{0,20}(?:[1-9][.)]|[•✅-])\s.+\n\s{0,20}(?:[1-9][.)]|[•✅-])\s/m;

const isApology = beside(/\b(?:sorry|apolog\w+|should have|our fault|weather|doctor)\b|\bnobody told you\?/i);

const rule: Rule = {
  id: 'hard-sell/teasing-line',
  title: 'Teasing instead of telling',
  why: 'Teasing gets one click and loses the next ten.',
  advice: 'Put the answer in the first line.',
  severity: 'hint',
  sources: [cite('CLICKBAIT'), cite('GOOGLE_ADS', 'clickbait'), cite('GRICE', 'quantity')],
  reads: 'draft',
  patterns: [TEASE, WITHHELD],
  triggers: [
    'people',
    'pictures',
    'photos',
    'moments',
    'ways',
    'facts',
    'believe',
    'guess',
    'happens',
    'happened',
    'next',
    'trick',
    'secret',
    'secrets',
    'nobody',
    'told',
    'tells',
    'shock',
    'surprise',
    'reasons',
    'things',
    'mistakes',
    'signs',
    'truth',
    'mind',
    'wrong',
    'die',
    'see',
    'only',
    'one',
    'this',
    'what',
    'here',
    'why',
    'will',
    'say',
    'sleep',
    'comments',
    'hear',
    'wait',
    'know',
  ],
  examples: {
    flagged: [
      '{You won’t believe} what we found in the cellar.',
      '{This one trick} keeps bread fresh for a week.',
      '{What happened next left} us speechless.',
      '7 {mistakes you’re making} with your sourdough.',
      'The {secret nobody tells you about windows}.',
      'Night four of the serum. {That’s all we’ll say}.',
    ],
    fine: [
      'We found a 1920 oven in the cellar. Photos below.',
      'Three mistakes with sourdough:\n1. Cold kitchen\n2. Old flour\n3. No patience',
      '“You won’t believe it” is what the plumber said. It was a spoon.',
      'The film “The Truth About Bread” is on at 8.',
      'Believe it or not, we are open on Sunday.',
      'Nobody told you? Sorry, the desk should have rung.',
    ],
  },
  check: function* (draft, context) {
    if (stands(LIST, draft.text) || context.answering === 'complaint') return;
    const say = 'teases: put the answer in the first line';
    yield* tell(draft, TEASE, { unless: [isReported, isApology], say });
    yield* tell(draft, WITHHELD, { unless: [isReported, isApology], say });
  },
};
export default rule;
