import { families } from './words.ts';

/**
 * What complaints are made of. No single word makes one ("is it too late to book?"), so cues add up; each counts once.
 * The lists name what goes wrong in trades of all kinds, not the words of any one of them.
 */

const ANGER = families(
  String.raw`
  terribl[ey]|horribl[ey]|horrendous|awful|worst|appalling|shocking|shambles|nightmare|disgrac\w+|disgust\w+|disappoint(?:ed|ing|ment)
  unacceptable|ridiculous|useless|pathetic|unprofessional|careless|sloppy|patroni[sz]\w+|condescending|insult\w*|rude\w*|unfriendly|cheek
  rip-?off|ripped off|scam(?! e-?mails?)|scammed|scammers?|scummy|shady|greedy|cowboys|dishonest|misleading|lied|lies|bs|overpriced|mugged off
  (?:an?|your \w+ (?:is|are) an?) (?:total |absolute |complete )?joke|hate (?:this|your|how|that)|suck(?:s|ed)|angry|furious|fuming|livid|gutted
  complain(?:ed|ing|t)|shame on|shameful|never again|do better|gone downhill|let (?:me|us) down|let down|avoid|beware|steer clear|unimpressed
  (?:won'?t|not) (?:be )?(?:com(?:e|ing) back|go(?:ing)? back|back|order(?:ing)? again|return(?:ing)?)
  not (?:good enough|happy|impressed|acceptable|okay|ok|on|what (?:i|we|the|it|was)|as (?:described|advertised|pictured|promised))
  what (?:am i|are we) paying|(?:a )?bit much|taking the (?:mick|piss)|ruined|wasted?|fed up|sick of|tired of|deserve better|unsafe|dangerous
  (?:bad|poor|zero) (?:customer )?(?:service|experience|support|communication)|in this day and age|out of order|bang out|daylight robbery
`,
  'iu',
);

const FAILED = families(
  String.raw`
  broke|broken|breaks|cracked|snapped|shattered|smashed|damaged|dented|scratch(?:ed|es)|crushed|torn|ripped|split|leak(?:s|ed|ing)|flood(?:ed|ing)
  burnt|(?:stone|ice|freezing) cold|(?:arrived|came|was|were|went|showed up|turned up) (?:out )?(?:\w+ )?(?:cold|dry|raw|late|wet|empty|open|orange)
  still frozen|lukewarm|soggy|stale|mould\w*|mold|moldy|damp|smell(?:ed|s) (?:of|like|damp|bad)|stinks?|stank|sour|undercooked|overcooked|filthy
  dirty|hair in|rash|food poisoning|fell (?:off|apart|out|sick)|came (?:off|loose|apart|undone|unstuck)|popped off|worn? (?:off|out)
  stopped (?:working|at|after|charging)|died after|crash(?:es|ed|ing)|bricked|freez(?:es|ing)|glitch\w*|deleted (?:my|all|the)|wiped|ate my|lost my
  (?:does|did|wo|is|was|do|are|ca)n'?t (?:work|load|open|lock|close|fit|start|arrive|show up|turn up|call|come|answer|reply|charge|turn on|match|hold)\w*
  not (?:working|received|arrived|delivered|refunded|loading|charging)|gone missing|missing (?:from|the|a|two|one|half|my|\d)|'s missing
  (?:is|are|was|were|still) (?:missing|down|out|dead|broken|late|blurry|crooked|uneven|wrong|closed|locked)|upside down|spelled wrong|misspelled
  wrong|mix(?:ed)?[- ]up|late(?! (?:to|for|june|july|august|may|night|to))|delay(?:ed|s)?|overdue|unusable|squeal\w*|wobbles?|drips|bleed(?:s|ing)
  blew out|tunnell?ed|got lost|left out|out since|been down|went down|down (?:again|since|on)|out again|cut off|swapped out|bounced between|turns? off
  overcharg\w*|double[- ]?(?:charged|booked|billed)|(?:charged|billed|debited|invoiced) (?:me|us|twice|for|again|my)|took (?:another|[£$€])
  keeps? charging|hidden (?:fee|charge|cost)s?|you(?:'ve|r)? (?:have )?cancel(?:led|ed)?|cancel(?:led|ed) (?:on|by|again|\d|the day|last|with|without)
  (?:lesson|class|train|bus|flight|sailing|band|session|order)(?:'s)? (?:was )?cancel(?:led|ed)|pilling|faded|shrank|shrunk|runs? (?:huge|tiny)
`,
  'iu',
);

const UNHEARD = families(
  String.raw`
  never (?:arrived|came|called|answered|showed|turned|heard|received|got|again|replied|told|once)|ghosted|ignor(?:ed|es|ing)|on hold|hung up
  no (?:reply|replies|answer|response|e-?mail|warning|explanation|apology|padding|refund|call|notice|reminder|reversal|word|signal|broadband)s?
  no (?:heating|hot water|internet|power|photos|changelog|one|desk|dress|delivery|parcel|idea (?:when|where))
  nobody|nothing (?:here|yet|since|like the|back|works)|not one|not a (?:single |word)\w*|not even|silence (?:from|for|since)|then silence
  roll(?:ed|ing) (?:her|his|their) eyes|eye ?roll|shrugged|laughed at|refus(?:ed|es|ing)|shouted|snapped at|dead end
  told (?:me|us|my|her|him) (?:to|it|off|that|she|he|i|we)|was told|they said i
  (?:still|and|all) (?:nothing|no|not|waiting|have ?n[o']t|has ?n'?t|haven'?t|hasn'?t|says? coming|isn'?t|can'?t|don'?t have)
  out of pocket|money back|refund(?:ed)?(?! policy)|keep(?:ing|s) (?:the|my|our)|chas(?:ed|ing)|(?:trying|tried) to (?:cancel|reach|get|contact|call|return)
  (?:where|when) (?:is|are|the hell|on earth) [^?]{0,16}(?:my|our|the) (?:\w+ )?(?:order|parcel|package|refund|money|delivery|present|invoice|photos|stuff)
  (?:second|third|fourth|fifth|2nd|3rd|4th|5th|\dth|nth) (?:time|parcel|order|week|month|invoice|delivery|day|night|visit|attempt|engineer|one|box|year)
  (?:in a|month|week|year|days?|times?) (?:row|running)|again(?=[!?.]|$)
`,
  'iu',
);

const PROMISED = families(
  String.raw`
  paid (?:for|extra|in|up ?front|[£$€]|\d)[^.?!]{0,60}(?:got|still|but)|ordered (?:a|an|the|two|m|l|s|\d+)[^.?!]{0,40}(?:got|received)
  (?:sold|marked|listed|described|advertised) as|marked '?\w+|you (?:claim|promised|said|quoted|told|swore|assured|people|charge|just sent)
  (?:it|site|page|label|tracking|app|box|order \d+|page) says?|promised|different from|supposed to|was meant to|should(?:n'?t| not) (?:have|be)
  final bill|quoted (?:me|us|[£$€₦]|\d)|i (?:ordered|asked for|booked) \w+(?: \w+)?(?=\.|!|$)|expected|counts? \d|says (?:shipped|delivered|coming|all green|done|resolved|completed)|says all green
`,
  'iu',
);

const CHALLENGE = families(
  String.raw`
  how (?:hard|difficult) (?:is|can|could)|is (?:anybody|anyone|somebody|someone) (?:even )?(?:awake|there|home|working|reading|listening|alive)
  (?:are|do|did|have|can) you (?:even|actually)|how (?:is|are) (?:this|that|you) (?:ok|okay|legal|allowed|acceptable|still)|why do i even
  why (?:did i|am i|was i|are my|is my|has my|have you|did you|won'?t you|can'?t you|would you)|what(?:'s| is) the point|since when|explain (?:this|why)
  who (?:designed|thought|approved)|(?:fix|sort) (?:it|this|your|that|yourselves)|get it together|lol no|cool cool|delete my (?:number|account|data)|come on(?=[.!]|$)
`,
  'iu',
);

/** Said with a nod: "Milk was warm. Actually warm." */
const POINTED =
  /(?:^|[.!?] )(?:actual(?:ly)?|again|twice|two|impressive|nice|funny how|imagine|in front of|half (?:my|the|our)|seriously|bravo|really|absolute)\b/iu;
/** Told to the company. */
const ADDRESSED = /\b(?:you|your|yours|you've|they|their|them|una)\b|@\w/iu;
/** Stars of a review. */
const STARS = /(?:^|\W)(?:[12](?:\.\d)? ?(?:★|⭐|stars?\b)|zero stars|one star\b|★☆)/iu;
const HOT_FACES = /😡|🤬|👎|😠|😤|💩/u;
/** 'delivered', "lifetime": the company's word in doubting quotation marks. */
const DOUBTED = /(?<![\p{L}\d])(?:'[a-z][^'\n]{2,28}'|"[a-z][^"\n]{2,28}"|\*(?:before|after|paid)\*)(?!\p{L})/u;

const TIMES =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|thirty|fifty|several|couple of) ?(?:full |whole |more |working )?(?:mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)\b(?! old)/iu;
const MONEY = /[£$€₦₹] ?\d|\d ?(?:quid|bucks|euros?|€|kr|dollars|pounds)\b|\b\d+k\b/iu;
const DEEDS = families(
  String.raw`
  wait(?:ed|ing)|drove|flew|sat|stood|queued|rang|rung|phoned|e-?mailed|messaged|reported|picked up|booked|paid|bought|ordered|charged|returned|arrived|collected
  commissioned|backed this|signed up|cancel(?:led|ed)|applied|asked|watched (?:a|my)|found (?:out|that)|(?:i|we) (?:learned|found|had to)|came home|left with
`,
  'iu',
);
const DENIAL =
  /\b(?:not|never|no|nor|without|nothing|none|nobody|\w+n't|dont|didnt|wont|cant|isnt|wasnt|doesnt|hasnt|havent)\b/iu;
const OTHER_SIDE = families(
  String.raw`
  (?:your|their) (?:\w+ ){0,2}(?:team|staff|lads|guys?|driver|fitter|plumber|engineer|technician|stylist|receptionist|waiter|waitress|server|teacher|consultants?|cleaner)
  (?:your|their) (?:\w+ ){0,2}(?:courier|agent|app|site|website|system|chatbot|update|version|status page|meter|beer garden|lorries|delivery|support|front desk|manager|mechanic|sizes)
  you (?:people|lot|took|sent|filed|keep|still|guys)|seller|customer care|front desk|the guy (?:on|at|in)|(?:staff|waiter|waitress|teacher|receptionist|colourist|driver|cleaner)
`,
  'iu',
);
/** A word shouted; the letters that companies are called by are none. */
const SHOUTED =
  /(?<![\p{L}#@])(?!(?:CSV|API|PDF|USB|VPS|MOT|DHL|UPS|GPS|FAQ|USA|BBC|CEO|PSA|DIY|VAT|PVC|LED|SMS|URL|SSO|IMAP|NHS|RSVP|IPA|ATM|CAD|RIP)s?(?!\p{L}))\p{Lu}{3,}(?!\p{L})/u;
const STIRRED = /[!?]{2,}|:\(|😕|🙄|😞|😒|☹|😩|😭|🤦|🤷|💔/u;
const SINCE = families(
  String.raw`
  (?:after|since|before) (?:the|my|\d+|two|three|four|five|six|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|january|february|march|april)
  since (?:may|june|july|august|september|october|november|december)|first (?:time|wash|day|wear|use|week)|on (?:my|our) (?:wedding|birthday)
  (?:within|by|on) day \d|(?:fair|wedding|party|exam|flight)'s (?:today|tomorrow|on)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day
`,
  'iu',
);
const MISHAP = families(
  String.raw`
  lost|still|again|only|problems?|issues?|errors?|fail(?:s|ed|ure)?|stuck|blocked|closed|locked|empty|slow|noisy|noise|loud|mess|mud|hole|stain\w*|fault\w*
  poor|bad|weird|worse|thin|tiny|cut|scab|bruise|sore|allerg\w+|hurt|crying|cried|cold|hot oil|expensive|jackhammer|pillar|plain text|another (?:woman|man|person|parent|customer)
  (?:someone|somebody|other client)(?: else)?'?s'?|excuses?|half (?:of it|the|empty|my)|nearly|a tent|cancel\w*|silence|expired|rotten|dull|orange|messed
  twin|hospital|a&e|sick|ill|burned|rain|different|off|out|disturb\w*|rejected|twice|left|gone|not enough|too (?:small|big|long|short|loud|hot|late|much)
`,
  'iu',
);
/** Praise with a sting. */
const STING = families(
  String.raw`thanks for nothing|nice one|cheers(?=\.)|you spoil (?:me|us)|bravo|congrats,? @?\w+|slow clap|shout-?out|bonus|so much for`,
  'iu',
);

export const CUES: readonly (readonly [weight: number, cue: RegExp])[] = [
  [2, ANGER],
  [2, FAILED],
  [2, UNHEARD],
  [2, PROMISED],
  [2, CHALLENGE],
  [2, STARS],
  [2, HOT_FACES],
  [1, DOUBTED],
  [1, POINTED],
  [1, ADDRESSED],
  [1, TIMES],
  [1, MONEY],
  [1, DEEDS],
  [1, DENIAL],
  [1, OTHER_SIDE],
  [1, SHOUTED],
  [1, STIRRED],
  [1, SINCE],
  [1, MISHAP],
  [1, STING],
];

const GREETING =
  '(?:@\\w+ )?\\W*(?:(?:hi|hey|hello|morning|good (?:morning|evening|afternoon)|ok|so|quick (?:one|question)|please|just wondering|tbh)\\b[^.?!]{0,24}?[,!.: ]\\s*)?';
const ASKING =
  "(?:do|does|did(?! everything| the| what| as)|can|could|will|would|are|is|was|am|any|anyone|anybody|how|what|what's|whats|when|which|who|who's|where|may|should|has anyone|why|looking for|part two)\\b";
/** A friendly question, whole. */
export const ASKS = new RegExp(`^${GREETING}${ASKING}[^.!?]{0,160}\\?*\\W*$`, 'iu');
/** It opens with one. */
export const OPENS_ASKING = new RegExp(`^${GREETING}${ASKING}`, 'iu');
/** Grief and parting: sad words, but nobody did wrong. */
export const SORROW =
  /\b(?:passed away|funeral (?:is|on|thursday|friday)|rest in peace|rip|made redundant|miss(?:ing)? \w+'?s? class(?:es)?|in (?:loving )?memory)\b/iu;
