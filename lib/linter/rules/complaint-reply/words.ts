import { stands } from '../../text/find.ts';
import { families } from '../../text/words.ts';

/** Words that rules about complaints share. */

/** The company takes it on itself, or says outright that this was not right. */
const OWNS = families(
  String.raw`
  (?:our|my) (?:own )?(?:mistake|fault|error|bad|doing|bug|failure|job|slip|typo|stuff-up|mess|print slip|packing mistake|oversight|cock-?up|end|blunder|responsibility)
  (?:is|it's|that's|thats|was|are|all|squarely|entirely|this one's) (?:on|down to) (?:us|me)|on us|our doing|our own choice|see why|(?:it|that|this|which) (?:was|is) (?:us|me|ours|mine)|that's (?:us|me)|thats (?:us|me)
  (?:we|i|someone|somebody|nobody|it|that|you|they|one|this|none of us|what we) (?:really |clearly |never )?(?:should|shoulda|ought)(?:n't| not)?(?: still| really| to)?(?: never)? (?:have|of|'ve|be|been|get|tell|had)|shouldn't|shouldnt|should never|should not have|should've
  should (?:have|of) (?:been|rung|called|told|caught|checked|warned|asked|come|had|stopped|said|tried|done)
  (?:we|i) (?:got|did|had|handled|read|piped|wrote|sent|set|made|put|quoted|counted|packed|told you) (?:it|this|that|yours|you|the|your|a) [^.!?\n]{0,24}(?:wrong|badly|mistake|off)|we were wrong|i was wrong|was wrong|had it wrong
  (?:we|i) (?:messed|slipped|screwed|stuffed|let|failed|missed|forgot|dropped|double[- ]booked|overbooked|oversold|broke|mislaid|lost|misread|mixed|ran out|undercooked|overcharged|bungled|botched|fell short|didn't (?:check|ring|call|tell|listen|warn|read|look|answer|reply|catch|notice|spot|do)|did not (?:check|ring|call|tell|look|answer))
  you(?:'re|r| are| were)? (?:absolutely |completely |quite |dead |both |totally )?right|fair (?:enough|point|play|cop|comment)|that's fair|it is fair|is (?:a )?fair|fair\.|fair,|you (?:counted|read|saw|have every|had every|'ve every)|every right|rightly|right on both counts
  no excuse|no defending|no good excuse|no excusing|won't (?:defend|pretend|dress)|can't defend|not an excuse|no way to (?:spend|find|treat|start|run)|no place for
  (?:is|was|are|were|'s|isn't|wasn't|aren't) (?:simply |just |really |plainly |plain |nowhere near |far |much |way )?(?:n't |not )?(?:too (?:long|many|late|slow|much|little|soon|cold|short)|not (?:good enough|ok|okay|right|on|acceptable|how we|what (?:you|we|anyone)|fair|safe|normal|a safe|an ok|good|express|enough)|unacceptable|inexcusable|rotten|rubbish|daft|poor|shocking|terrible|awful|horrible|wrong|rude|grim|shameful|a (?:breach|failure|disgrace|shame|joke|let ?down|dud|safety matter)|misleading|dangerous|out of order|bad advice|ridiculous)
  (?:isn't|wasn't|aint|ain't|not) (?:good enough|ok|okay|right|on|acceptable|how we|what you (?:paid|ordered|asked|booked|signed)|fair|a safe|express|enough|something you)|too many|far too|(?:too|much too) (?:long|slow|late) (?:to|for|a)
  apologi[sz]e|apologies|(?:i'm|i am|we're|we are|so|very|really|truly|am|genuinely|please) (?:so |very |truly |really )?sorry|sorry
  mea culpa|forgive us|we owe you|you(?:'re| are) owed|let you down|ashamed|embarrass(?:ed|ing)|mortified|no wonder you|i'd be (?:upset|angry|cross|fuming|annoyed|livid) too|anyone would be|you deserved|you never owed|isn't on you|not your (?:fault|job|doing)|nothing you did
  (?:deserved|paid for|ordered|booked|promised|asked for) (?:better|more|a|it|three|3|and)|failed you|(?:a|our) failure|went out without|never went in|was never (?:sent|booked|passed)|nobody (?:told|checked|passed|called|came|rang|here (?:double-)?checked|thought|noticed)|none of us thought|we had to tell|we knew|we held off
`,
  'i',
);

/** Something the company did or will do, offers, or asks so that it can act. */
const STEPS = families(
  String.raw`
  (?<!no )refund(?:ed|s|ing)?(?!\?)|money(?:'s| is| goes)? back|(?:is|are|goes?|going|went|gone|been|comes?|come|coming|get|gets|give|send|pay|paid|all) (?:it )?(?:all |straight |right )?(?:back (?:to|on|today|tomorrow|tonight|in|with you|at once)|off (?:your|the) (?:card|bill))|your (?:money|deposit|£|€|\$)|gets? it (?:all )?back|\w+ go back|(?:is|are) yours|will (?:sign|send|bring|ring|call|make|post) yours|reversed|waived|credited?|credit (?:to|on|both|the)|compensat\w+|reimburs\w+|every penny
  replac(?:e|ed|ing|ement)|exchange|swap|new (?:one|pan|base|mug|bag|loaf|box|label|labels|bill|board|fence|frame|copy|yarn|pizza|cake|wick|set|tyre|card|zip|batch|unit|cable|pair|order|parcel|lid|chain|print|shipment|handset|router|meter)|another (?:one|cake|copy|pair|parcel)|second one|spare|loan unit|re-?(?:running|make|do|print|run|send|ship|deliver|issue|fit|cut|bake|paint|book|schedule|train|place)(?:s|ed|ing)?|redo|rework|corrected|rebuilt
  (?<!nothing |not much |little |all )(?:we|i)(?:'ll| will|'d like to|'d love to| would like to|'m going to|'re going to| can| could| shall|'m| am|'re| are) (?:also |now |just |both |gladly |happily |personally )?(?:send|call|ring|phone|check|fix|find|speak|talk|bring|give|return|pay|cancel|repair|write|make|arrange|book|open|move|retrain|remind|sort|put|add|track|get|keep|tell|message|come|go|look (?:at|into)|collect|pick|drop|clean|cover|credit|swap|post|help|hold|show|stay|join|offer|take|do|take it off|restore|update|meet|turn|rework|argue|ask|see that|calling|ringing|sending|looking|checking|chasing|moving|adding|changing|putting|sorting|fixing|testing|paying|getting|making|replacing|asking)
  we(?:ll| pay| cover| redo| change| set| took| are changing|'ve (?:stopped|told|asked|moved|changed|taken|thrown|marked|put|switched|booked|added|pulled|fixed|sent|spoken|credited|cancelled|cleared|opened|found|taped|messaged))|i(?:'ve| have) (?:asked|told|spoken|marked|moved|sent|pushed|changed|messaged|booked|cancelled|put|opened|passed|found|added|checked|refunded|credited|taken|fixed)|(?:will|to|would like to|she'd like to|he'd like to|they'll|she'll|he'll) (?:ring|call|phone|write to|come|visit|bring|collect|hear from) (?:you|round|tomorrow|and|back|at)|calling you|calls? you|phone at
  (?:can|could|would|will) (?:you|we|i) (?:please )?(?:send|tell|give|share|bring|let|message|dm|get|read|ring|come|drop|reply|confirm|put|email|call|post|check)|(?:please )?(?:send|bring|drop|text|message|dm|mail|e-?mail|inbox|whatsapp) (?:me|us|it|yours|the|your|a|over)|(?:come|drop|pop|call|walk) (?:in|by|round|back|over)|(?:ring|call|text|mail|e-?mail) (?:me|us|him|her|the office|the desk|anytime|any time|\d|priti|ask)|reply (?:with|here|to|cash)|write (?:to )?me|order number(?: by)?|booking (?:ref|reference|number)|what's (?:the|your|on)|whats the|which (?:one|day|size|colour|color|account|branch|order)
  your (?:choice|call|pick)|you (?:pick|choose|decide)|whichever|as you prefer|up to you|either way|say which|which\?|if you'd (?:rather|prefer|like|ever|want)|would you (?:like|prefer|rather)|want (?:us|me|a refund)|or you can have
  (?:today(?! only)|tonight|tomorrow|tomorow|this (?:morning|afternoon|evening|week|weekend|arvo|sprint)|right now|straight away|within the|within \d+|within an|by (?:today|tomorrow|noon|midday|tea|friday|monday|tuesday|wednesday|thursday|saturday|sunday|the (?:end|\d)|\d)|(?:by|before|until|till|from|next|this|come|you|it|goes|leaves|out|up|free|there|together|back|call|round|for|either|every|again|either|is|are|starts|ships|work) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:fixed|done|new|bring|room|labels?) [^.!?\n]{0,24}(?:mon|tues|wednes|thurs|fri|satur|sun)day|before (?:noon|close|\d|friday|monday|lunch)|in \d+ (?:minutes|hours|days|mins)|next (?:week|update|month|term)|from (?:now|today|this|tomorrow|tonight|monday|next)|since (?:lunch|this|today)|by (?:hand|phone|now))
  free of charge|no charge|for free|(?<!reading is )free(?! (?:to|drink|at|booths|of (?:gluten|dairy|nuts)|plan))|at (?:our|no) cost|on the house|not (?:be )?(?:billed|charged)|no cost|(?:is|are) ours|the bill is ours|we get the bill|send us the bill|give me the bill|half price|30% less|% off the|discount on
  (?:is|are|has been|have been|gets?|it's|now) (?:now |already |just |also |all )?(?:fixed|open again|out of (?:traffic|use|service)|taped off|switched off|shut off|off the shelf|booked|on (?:its|the) way|in the van|on the van|in your (?:inbox|dms?|mail|wallet|email|name)|cancelled|credited|reversed|moved|stopped|deleted|changed|sorted|taken down|pulled|back up|being (?:fixed|rebuilt|replaced|changed|moved|insulated)|corrected|reopened|reported|released|pinned|insured|restored|unlocked|live)
  fix (?:is|goes|lands|kit|due)|(?:fixed|sorted|changed|added|paused|cancelled|confirmed) (?:now|today|in|that|it|properly|this)|goes (?:out|in|up|on)|leaves (?:today|at|tonight|same)|starts next|is booked|arrives|ships? (?:this|today|tomorrow|on)|(?:moves?|rolls?|roll on) to|will (?:be with|come|be there|arrive|go out|pay|change)|with you (?:by|before|today|tomorrow|thursday|on)|has your number|claim's open|under warranty|under (?:the )?(?:\d year )?guarantee|covered by
  stop using|please (?:stop|keep|show|ring|bring|send|delete|call|use|message|don't)|keep the (?:beans|necklace|tiles|mug|bag|wonky|old|first|one|two|box)|until then|as a workaround|workaround|try (?:the|this|turning|holding|signing|again with)|quarter turn|option \d|hold down|pinned|escalated|costs? (?:you )?nothing|can (?:put|switch|book|move|give) (?:you|off|the)|(?:booked|here|there|back) (?:for|by|at) \d
  what we can do|what i can do|we can (?:do|offer|keep|hold|put|restore|move|give)|the (?:nearest|closest|next) (?:one|best)|instead|you (?:may|can|could) (?:pass|bring|use|have|get|swap|move|take|also|still|send)|until june|keep those
`,
  'i',
);

export const owns = (text: string): boolean => stands(OWNS, text);
export const takesAStep = (text: string): boolean => stands(STEPS, text);
/** Owned and on the way to being put right: what else stands there is explanation, not excuse. */
export const isMended = (text: string): boolean => owns(text) && takesAStep(text);

/** Replies to complaints, and replies to texts we know nothing about. */
export const TO_COMPLAINTS = { kinds: ['reply'], answering: ['complaint'] } as const;
