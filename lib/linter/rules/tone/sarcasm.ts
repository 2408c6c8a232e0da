import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, following } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { ABOUT_SELF, phrases } from './words.ts';

/** Praise that only mockers use. */
const MOCKING = phrases(
  { before: String.raw`\b`, after: '', flags: 'gi' },
  'slow[- ](?:hand )?clap',
  '(?:to|for|from|by|dear) (?:the|that|our|this|whichever) (?:absolute |utter |complete |resident |local |total |actual )?(?:genius(?:es)?|mastermind|einstein|comedian|charmer|rocket scientist|bright spark|intellectual|scholar|hotshot|know-it-all|smart ?arse|clever clogs|sherlock) (?:who|that|in the|behind|with|at)',
  String.raw`(?:what a|such a|the|another|absolute|pure) genius(?:es)? (?:who|at|move|in the)|other \w+ heroes|no shit`,
  'well (?:spotted|observed) ?(?:there|sherlock|you|genius|🧊|👏)|(?:yes|oh|ah),? well (?:spotted|observed)',
  'what a (?:revolutionary|groundbreaking|genius|shocking|radical|profound|astonishing) (?:idea|thought|insight|concept|question|discovery|revelation)',
  'news ?flash|surprise,? surprise|(?:really|please),? (?:do )?take your time',
  "no,? (?:really|please|honestly),? (?:take|do|carry|don't|keep|go)",
  'how (?:silly|foolish|stupid|thoughtless|rude|inconsiderate) of (?:us|me)',
  '(?:it )?must be (?:so |really |awfully )?(?:nice|lovely|relaxing|tough|exhausting|wonderful|great|a relief) to (?:treat|have|be so|be that|not|never|live|think|expect|walk)',
  'thanks for nothing|no thanks to (?:you|ye|some|those|whoever)',
  String.raw`(?:want|need|deserve[sd]?|get) (?:a |yourself a )?(?:medal|cookie|sticker|gold star)(?= for (?:that|reading|managing|turning|noticing)|\?)`,
  '(?:give|award) (?:yourself|him|her|them|that man|that woman|the man|someone) a (?:medal|cookie|biscuit|gold star)',
  String.raw`gold star (?:for|to) (?:you|whoever|the|anyone)|good luck with (?:that|the orange|it)\b(?=[.!]|$)`,
  'your (?:highness|majesty|lordship|ladyship|royal highness|grace,)',
  '(?:in|with) (?:a )?larger (?:font|print|letters)|yeah,? right(?=[.!,]|$)|said no ?one ever',
  String.raw`devastated\.(?= our| we| truly)`,
  '(?:clearly|obviously|purely|only|just) (?:there )?for (?:our|my) own (?:amusement|fun|entertainment)',
  String.raw`(?:do|please) keep (?:sending|sharing|telling|asking|explaining|them coming)[^.!?\n]{0,20} (?:these|this|those|us|at)`,
  'carry on (?:parking|leaving|as if)|some of us still believe',
  String.raw`the \w+ can (?:fly|walk|drive|clean|wash|carry) (?:in |itself|themselves)(?:by )?`,
  '(?:just )?(?:for|to suit) you,? shall we|but sure,? (?:let|why|go)',
  "not the (?:hilton|ritz|savoy|four seasons|waldorf|plaza)|(?:isn't|ain't) the (?:hilton|ritz|savoy)",
  '(?:oh,? )?(?:how|so) (?:very )?(?:original|thoughtful|considerate|kind|generous|sweet) of (?:whoever|those who|the person|the people|the individual|the visitor|the driver|someone)',
  '(?:so |how |very )?(?:bold|brave|courageous|big) of (?:you|ye|him|them) to (?:post|compare|assume|complain|comment|ask|come|say|admit|think)',
  'such an original one|oh look,? another',
  '(?:lovely|great|nice|sweet|touching|wonderful) that (?:some of you|you|people) (?:believe|think|still|assume|expect)',
  'however (?:will|did|shall) (?:we|i) (?:ever )?(?:cope|survive|manage|go on|sleep|live|recover)',
  "(?:we'll|we will|i'll|someone) (?:alert|call|ring|inform|notify) the (?:media|press|police|palace|king|queen|nobel)",
  String.raw`stop the press(?:es)?|tell me you(?:'ve|'re| have| are)? [^.!?\n]{3,60} without telling me`,
  String.raw`lol,? (?:at (?:the|this|people)|the (?:guy|man|woman|lady|one|people|audacity)|ok|okay|sure|imagine|ratio\w*|karen|nice try|good one|what|cope)`,
  "(?:isn't|is not|not) a (?:human right|payment method|personality|constitutional right)",
  'let me stop you (?:right )?there|nice try,? (?:though|but|mate|pal|karen)|(?:our )?thoughts and prayers',
  "(?:we'll|we will|i'll) get right on (?:that|it)|noted and ignored",
  'filed? (?:it )?under (?:b|bin|rubbish|nonsense|fiction)',
  String.raw`(?:thanks|thank you|cheers|congrat(?:ulation)?s|well done|bravo|hats off|kudos|props|shout ?-?out|big up|big hand|applause|a medal|love)(?: so much| very much| a lot)?(?: goes)?,? (?:to|for|from) (?:whoever|the (?:person|people|customer|guest|lady|gentleman|man|woman|guy|bloke|one|driver|visitor|neighbour|member|group|table|lad|couple)) (?:who |that )?(?:\w+ )?(?:stole|nicked|dumped|parked|broke|smashed|blocked|keyed|vandali[sz]ed|kicked|spat|trashed|emptied|dented|ignored|cancelled|forgot|managed to|thought it|decided (?:to|that|it)|couldn't|can't|didn't|never)`,
  'love that for (?:you|us)|stay classy|just what we needed',
  '(?:wild|novel|crazy|radical|revolutionary|mad) (?:concept|idea|notion),? (?:i know|we know|but)',
  '(?:i know|we know),? (?:shocking|wild|revolutionary|crazy|right)(?=[.!,:]|$)',
  "(?:don't|no,? don't) all (?:rush|thank us|shout|clap|get up)|don't get up",
  'imagine (?:complaining|thinking|being this|having nothing better)',
  '(?:yes,? )?(?:someone|somebody|a customer|one customer|people|a guest|a client|a patient|a member|one of you|some of you|a lady|a man|a gentleman) (?:today |this morning |just )?(?:actually|really|genuinely|seriously|literally|honestly) (?:asked|thought|said|believed|rang|emailed|complained|wrote|wanted to know)',
  '(?:dumbest|stupidest|daftest|silliest) (?:question|thing (?:a|we|i|you)|complaint|review|request)',
  '(?:complaint|excuse|genius|idiot) of the (?:day|week|month|year)',
  'what a (?:tragedy|shocker|catastrophe|hardship|terrible ordeal)(?=[.!,]|$)',
  'poor (?:lamb|baby|diddums)s?(?=[.!,]|$)|diddums',
  'award for (?:most|best|worst) (?:excuse|parking|attitude|customer|no-show|creative)',
  "we're (?:heartbroken|inconsolable)(?=[.,!]|$)|we (?:do )?so enjoy|poor you|(?:cry|crying|weep) me",
  "my heart bleeds|world'?s smallest violin",
  'sure you (?:would|did|have|will|were),? (?:sweetie|mate|pal|buddy|love)',
  'of course you (?:did|do|would)[.!]',
  'because (?:obviously|clearly|apparently|of course),? (?:we|you|everyone|nobody|signs?|rules)',
);
/** Words that may be meant well. */
const DOUBTFUL = phrases(
  { before: String.raw`\b`, after: '', flags: 'gi' },
  'bless (?:your (?:little )?(?:heart|cotton socks)|them(?=[.!,]|$))',
  "apparently,? (?:reading|some (?:people|of you)|nobody|it(?:'s| is) too|a sign|signs?|the sign|you)",
  String.raw`hope (?:whatever|it|your|the) [^.!?\n]{0,40}\bwas worth`,
  "who(?:'d| would| could)(?: ever| possibly)? have (?:thought|guessed|known)|funny,? that|you don't say",
  '(?:at the risk of|sorry for) (?:stating|expecting|assuming|asking for|having)|as if by magic',
  'adorable(?=[.!])',
);
/** Laughing where somebody is angry. */
const LAUGH = /\b(?:lol|lmao)\b/gi;
const EYES = /🙄|😒|🤡|🤦/gu;
const ABOUT_READERS =
  /\b(?:you|your|you're|ye|people|folks?|some|someone|customers?|clients?|whoever|anyone|everyone|nobody|they|read(?:ing)?)\b/i;
/** "read 👏 the 👏 sign" */
const CLAPPED = /\w{1,20} ?👏 ?\w{1,20} ?👏(?: ?\w{1,20} ?👏){0,12}(?: ?\w{1,20})?/gu;

const rule: Rule = {
  id: 'tone/sarcasm',
  title: 'Mocking',
  why: 'Sarcasm makes one reader laugh and ten wonder when it is their turn.',
  advice: 'Say straight what went wrong and what you would like.',
  severity: 'warn',
  sources: [cite('NNG', 'respectful and irreverent'), cite('MAILCHIMP', 'humour'), cite('POLITENESS')],
  reads: 'sentence',
  patterns: [CLAPPED, DOUBTFUL, EYES, LAUGH, MOCKING],
  triggers:
    "<emoji> actually adorable* amusement* apparently applause arse asking assuming* astonishing award believe* big biscuit* bleeds* bless bold brave bravo bright carry catastrophe* charmer cheers clap* classy* clean clearly clogs comedian complaint congrats congratulations considerate constitutional cookie* courageous course crazy* cry crying daftest devastated diddums* don't done drive dumbest einstein enjoy* entertainment* excuse exhausting expecting* file filed flash* fly foolish fun* generous genius geniuses genuinely gold grace great groundbreaking guessed* hardship* hats having* heartbroken* heroes* highness* hilton* honestly hotshot however human idiot ignored* imagine inconsiderate inconsolable* intellectual keep kind king* know known* kudos ladyship* larger literally lmao lol lordship* love lovely luck mad magic* majesty* mastermind medal* media* method* needed* newsflash* nice nobel* novel observed* obviously oh ordeal* original palace* personality* plaza* please police* poor press* profound props queen* radical really relaxing relief revolutionary* right ritz* rude said savoy* scholar scientist seasons* seriously shall sherlock shit* shocker* shocking* shout* silliest silly smartarse spotted* stating* sticker* stop stupid stupidest sure surprise sweet telling thank thanks thought* touching tough tragedy* violin* waldorf* walk wash weep wild* wonderful worth* yeah".split(
      ' ',
    ),
  examples: {
    flagged: [
      '{To the genius who} parked in the ambulance bay: it moved without you.',
      '{Slow clap} for the visitor with the loud phone.',
      '{What a revolutionary idea}, opening a shop in the morning!',
      'It is a hostel, {not the Hilton}.',
      '{How thoughtful of whoever} let the ducks out.',
      'Read {the 👏 sign 👏}',
      '{Apparently reading} is out of fashion.',
    ],
    fine: [
      'To the man who nodded off in chair two: you’re a gent, you snore in tune.',
      'How kind of you to bring figs, Pilar!',
      'Hats off to the heroes who cleared the snow.',
      'What a novel idea for a book club: no book.',
      'Silly us, we printed last year’s date.',
      'A big hand 👏 for Isla and Hamza!',
      'Surprise party on Friday, don’t tell Leo.',
      'The printer died again 🙄 back at noon.',
    ],
  },
  *check(sentence, { account, answering }) {
    const say = 'mocks people: say it straight';
    yield* tell(sentence, MOCKING, { unless: [], say, most: 1 });
    yield* tell(sentence, DOUBTFUL, {
      unless: [following(ABOUT_SELF)],
      say: 'may sound mocking: say it straight',
      severity: 'hint',
      most: 1,
    });
    yield* tell(sentence, EYES, {
      unless: [
        (passage) => !ABOUT_READERS.test(passage.text),
        beside(/\b(?:us|we|i|sorry|my|our|ourselves|thanks?)\b/i),
      ],
      say: 'mocks the reader: leave it out',
      severity: 'hint',
      most: 1,
    });
    if (answering === 'complaint' && account !== 'personal')
      yield* tell(sentence, LAUGH, {
        unless: [following(ABOUT_SELF)],
        say: 'laughs at the complaint: leave it out',
        severity: 'hint',
        most: 1,
      });
    if (!sentence.text.includes('👏')) return;
    yield* tell(sentence, CLAPPED, {
      unless: [],
      say: 'shouts at people: say it once, kindly',
      severity: 'hint',
      most: 1,
    });
  },
};
export default rule;
