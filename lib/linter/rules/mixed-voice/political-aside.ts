import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { type Guard, isReported } from '../../text/guards.ts';
import { listPattern } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const POWER = r`(?:governments?|govt|administration|prime minister|president|ministers?|mayor|parliament|politicians?|councill?ors?|town hall|city hall|the council|brexit|the eu|brussels|tor(?:y|ies)|labour party|democrats?|republicans?|socialists?|left[- ]wing(?:ers)?|right[- ]wing(?:ers)?|far[- ]right|woke|immigra\w+|migrants?|refugees|trump|biden|starmer|sunak|farage|macron|modi|putin|netanyahu|milei|reform uk|this shower|that shower)`;
const INSULT = r`(?:thie(?:f|ves)|crooks?|robb(?:ed|ing|ers)|idiots?|clowns?|corrupt|disgrace\w*|shame(?:ful)?|a joke|useless|hopeless|ruin(?:ed|ing)|in(?:to)? (?:a|the) ditch|to the dogs|steal\w*|bleed\w*|killing us|(?:takes?|taking) off me|resign|kicked out|can't (?:run|grit|fix|even|be trusted)|couldn't run|hardship|whacked|wreck\w*|destroy\w*|liars?|lying|traitors?|nothing stays|sell us out|sold us out|don't give a)`;
const RANT = anyOf(
  r`${POWER}[^.!?\n]{0,60}?\b${INSULT}`,
  r`${INSULT}[^.!?\n]{0,40}?\b${POWER}`,
  r`(?:i think|i believe|we think|we believe|in my opinion|my personal view|personally)[^.!?\n]{0,20}\b${POWER}[^.!?\n]{0,40}\b(?:should|must|ought|needs? to|problem|wrong)`,
  r`(?:we|they) (?:should|ought to) (?:have |'ve |of )?(?:left|leave|leav) the eu|the day they fall`,
  r`this country (?:gets|deserves|is (?:finished|done for|gone|going|broken|a joke|full))|(?:shame on|lock up|boycott|vote out) (?:the |this |these |all )?(?:politicians?|government|mayor|council|parties)`,
  r`(?:you can thank|take it up with|blame|complain to|ask) (?:the |this |our |your )?(?:government|mayor|minister|prime minister|tories|brexit|trump|biden|starmer|president|administration|politicians)(?! (?:page|office|grant))`,
  r`taxed (?:us )?to (?:death|the hilt)|free palestine|stop the boats|build the wall|lock (?:him|her|them) up|send them (?:back|home) where|(?:get|want|take) (?:our|your) country back|take back control|wake up,? (?:people|sheeple|britain|america|ireland)`,
  r`if (?:you|anyone) (?:think|thinks|vote|votes|voted|support|supports|disagrees?)[^.!?\n]{0,40}\b(?:unfollow|don't bother|not welcome|shop elsewhere|go elsewhere)`,
);
const BALLOT = anyOf(
  r`(?:any(?:one|body)|those|people|half of you|some of you|if you|ye) (?:who |that )?(?:actually |still )?voted for (?:this|that|them|him|her|those)(?! (?:flavou?r|colou?r|name|one|design|bun|cake|loaf|song))`,
  r`(?:still )?voting for that lot|won't be getting my vote|(?:getting|got) my vote (?:on|in|this) (?:thursday|friday|sunday|may|november|election)`,
  r`vote (?:the right way|them (?:all )?out|him out|her out|leave|remain|tory|labour|green|republican|democrat|yes on|no on)`,
  r`i voted (?:against|the other way|leave|remain|tory|labour|green|republican|democrat|no\b|yes\b)|i(?:'m| am) a firm (?:yes|no)`,
  r`(?:think (?:on|about|of) (?:it|this|that)|remember (?:it|this|that)) when you vote|(?:get|kick|throw|want) (?:the (?:whole )?(?:lot|bunch) of )?them out`,
  r`running for (?:mayor|council|president|office|parliament|congress)[^.!?\n]{0,40}\b(?:couldn't|can't|last|idiot|clown|joke|crook|liar|bath)`,
  r`(?:sensible|right|wrong|disgraceful|sickening|terrible|great) result[^.!?\n]{0,30}\b(?:count|election|vote|referendum|council|last)|(?:sick|gutted|devastated|raging) (?:about|over|after) (?:\w+'s |the |last night's )?(?:results?|election|count|referendum)`,
  r`i(?:'m| am) (?:\w+ )?against the (?:new )?(?:tax|law|toll|mayor|war|strike|bypass|wind ?farm|housing|mosque)`,
  r`(?:running|run|ran|driven|driving) (?:this|the|our) (?:country|city|town|county|state) (?:in)?to the (?:ground|wall|dogs)`,
  r`(?:that|this|those|the) (?:clown|muppet|eejit|gobshite|crook|idiot|fool|chancer|wanker)s? (?:at|in|up at|down at) (?:the )?(?:treasury|d[aá]il|parliament|westminster|downing|washington|white house|government|charge|stormont|holyrood|brussels|office|city hall|town hall|council|planning)`,
  r`(?:you lot|they|people|half of you|some of you|certain \w+ who|the ones who) voted (?:for it|for this|against (?:science|us|reason|it))|(?:this|that)(?:'s| is) what (?:people|you|they|you lot|we) voted for(?=[,. ]*(?:thank|and we hope|isn't|$|right|apparently))`,
  r`(?:shan't|won't|never|not|wouldn't)(?: be)? vot(?:e|ing) for (?:them|him|her|that lot|this lot)|no thanks to (?:the )?(?:crowd|shower|lot|council|planners|government|clowns|mayor|minister)`,
  r`(?:councill?or|minister|mayor)'?s (?:nephew|son|cousin|brother|mate|pals?) (?:got|gets|is|was|walked)|less to be thankful for than`,
);

/** What the owner lists as the company's own causes. */
const isOurTopic =
  (topics: readonly string[]): Guard =>
  ({ text }) => {
    const pattern = listPattern(topics);
    return pattern !== undefined && text.search(pattern) >= 0;
  };

const rule: Rule = {
  id: 'mixed-voice/political-aside',
  title: 'Politics as an aside',
  why: 'On this page your opinion becomes the opinion of everyone who works here.',
  advice: 'Say it from your own profile, or agree on the topic as a company and list it in the profile.',
  severity: 'warn',
  sources: [
    cite('MAILCHIMP', 'social media: no comments on unrelated current events'),
    cite('CONTEXTS', 'opinions across roles'),
  ],
  where: COMPANY,
  reads: 'sentence',
  patterns: [BALLOT, RANT],
  triggers: wordList(`
    administration against back biden boats bother brexit brussels chancer charge clown clowns control council
    councillor's councillor* councilor* count country crook crooks crowd democrat* dogs eejit eejits election
    elsewhere eu fall farage firm fool gobshite government* govt ground hall holyrood house idiot idiots immigra*
    labour left lot macron mayor mayor's migrant* milei minister's minister* modi muppet muppets netanyahu no office
    out palestine parliament parties planning politician* president putin referendum reform refugees republican*
    result results right running science shower socialist* starmer stormont sunak taxed thankful tories tory
    treasury trump unfollow up vote voted voting wake wall washington welcome westminster wing* woke
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      '{I think this government should} go.',
      'Croissants at seven. A {government of thieves} leaves us the crumbs.',
      'Salt is in. {The council can’t grit} one hill.',
      'Rooms from €60, and {anyone who voted for this} can bring their own towels.',
      'Toasties are back. Get out on Friday and {vote the right way}.',
      'Closed for the count. {This country gets} what it asks for.',
      '{Shame on the politicians} who let the market die.',
    ],
    fine: [
      'Elections on Sunday: we open at 7 so you can vote and have breakfast.',
      'Our green tea party starts at five.',
      'You voted for it, we baked it: the plum bun is back.',
      'The vanilla slice gets my vote.',
      { text: 'I think this government should resign.', context: { account: 'personal' } },
      'Vote whatever way you like, the scones are out either way.',
      'The panels pay back in nine years with the government grant.',
      {
        text: 'We believe immigration law must change, and we help whoever needs a form.',
        profile: { topics: ['immigration law'] },
      },
    ],
  },
  *check(sentence, _context, profile) {
    const unless = [isReported, isOurTopic(profile.topics)];
    const say = 'speaks politics for everyone here: leave it out';
    yield* tell(sentence, RANT, { unless, say, most: 1 });
    yield* tell(sentence, BALLOT, { unless, say, most: 1 });
  },
};
export default rule;
