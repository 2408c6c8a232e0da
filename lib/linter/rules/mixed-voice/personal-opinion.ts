import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const AGAINST = r`(?:find|don't like|do not like|never liked|don't see why|can't believe (?:any|they|that|how)|can't understand|cannot understand|blame|hate|loathe|despise|would never|wouldn't be seen|am against|disagree|think (?:it|that|this)(?:'s| is| was) (?:silly|wrong|stupid|rubbish|ridiculous|nonsense))`;
const SURE = anyOf(
  r`personally,? i (?:really |honestly |also )?${AGAINST}`,
  r`in my (?:private|own private) (?:opinion|view)|my (?:personal|private) (?:view|opinion)(?: is|,|:)`,
  r`if you ask me[^.!?\n]{0,50}\b(?:should|ought|deserves?|needs? (?:to|a)|robbed|sacked)|\b(?:should(?: of|'ve| have)?|ought|robbed|deserves?)[^.!?\n]{0,60}\bif you ask me`,
  r`(?<=\bi |\bi honestly |\bi really |\bi just |, |; )(?:can't|cannot|can not|couldn't) (?:stand|abide|bear|be doing with)(?! (?:still|up|by|here|on|to|the (?:wait|heat)|out|in)\b)(?: \w+){1,3}`,
  r`i would never (?:take on|hire|employ|live with|marry|date|trust|vote|eat with)`,
  r`(?:the |that |our |var |city |united )?(?:ref|referee|var|finale|final episode|linesman|united manager|national team|coach)(?:'s| is| was| has)? (?:\w+ ){0,2}(?:robbed|garbage|rubbish|a disgrace|a joke|clueless|blind|sacked|bent|bought)`,
  r`any(?:one|body) who [^.!?\n]{1,40} (?:needs to grow up|is an idiot|can unfollow|needs (?:their|his|her) head|deserves everything)`,
  r`as a (?:married man|married woman|taxpayer|true believer|christian|patriot|man),? i`,
  r`people (?:get|have) too many (?:of them|kids|children)|i (?:did not|didn't|never|don't) want(?:ed)? (?:any )?(?:children|kids)`,
  r`for (?:what it's worth|my own part|the record),? (?:i|that|this) (?:reckon|think|voted|find|blame|said|fella|lot|crowd)`,
  r`those (?:unbelievers|cyclists|ladies|vegans|feminists|tourists|students|pensioners|landlords|millennials)|vegans (?:bring|can|should|will)`,
);
const MILD = anyOf(
  r`don't get me started on(?! (?:how (?:good|much)))`,
  r`i for one (?:am|can't|think|blame|will not|won't|don't)`,
  r`(?:gets?|getting) on my (?:wick|nerves|goat)|boils my (?:blood|piss)|makes my blood boil|does my head in`,
  r`that's all i'?m saying|let me use this medium|in my (?:humble |honest )opinion,? (?:people|women|men|the world|kids|parents|society)`,
  r`(?:end of rant|rant over|sorry for the rant|(?:get|getting|got|had to get) (?:this|that|it) off my chest|needed to vent|just venting|let me vent|tmi|too much information|oversharing|enough about me|i digress)`,
);

const rule: Rule = {
  id: 'mixed-voice/personal-opinion',
  title: 'A private opinion in the company’s name',
  why: 'What one person thinks of sport, neighbours or other people’s lives reads here as the company’s view.',
  advice: 'Keep it for your own profile, or give an opinion on the thing you know: your trade.',
  severity: 'warn',
  sources: [
    cite('MAILCHIMP', 'social media: no comments on unrelated matters'),
    cite('CONTEXTS', 'opinions across roles'),
  ],
  where: COMPANY,
  reads: 'sentence',
  patterns: [MILD, SURE],
  triggers: wordList(`
    abide about anybody anyone ask bear believer blood chest christian coach digress doing episode finale goat head
    information linesman man manager many married medium nerves never one opinion oversharing part patriot
    personally rant record ref referee saying stand started taxpayer team those tmi var vegans vent venting view
    want wanted wick worth
  `),
  silences: [{ rule: 'mixed-voice/i-we-swing', on: 'words' }, ...INSTEAD_OF_ASIDE],
  examples: {
    flagged: [
      'Guide to flexible hours is out. {Personally I find} the whole thing silly.',
      '{The referee robbed} us, what a disgrace.',
      'Mash is on at six. {If you ask me the manager should} go first.',
      'Ring before eight. I {can’t stand cyclists on this} road.',
      'Game night on Thursday. {Vegans bring} their own snacks, honestly.',
      'Sports day moves to Thursday. {I for one am} glad, Wednesdays are dreadful.',
    ],
    fine: [
      'Personally I’d go for the rye with the soup.',
      'If you ask me which flour: the stone-milled one.',
      'We can’t stand still, so the menu changes on Monday.',
      'Our referee friend Tom whistles at the children’s final on Saturday.',
      'Can’t stand the noise of the city? Room 7 looks on the garden.',
      { text: 'The referee robbed us, what a disgrace.', context: { account: 'personal' } },
      'I would never say no to a second bun.',
    ],
  },
  *check(sentence) {
    yield* tell(sentence, SURE, {
      unless: [isReported],
      say: 'is one person’s opinion: keep it for your profile',
      most: 1,
    });
    yield* tell(sentence, MILD, {
      unless: [isReported],
      severity: 'hint',
      say: 'may be a private opinion: does it belong here?',
      most: 1,
    });
  },
};
export default rule;
