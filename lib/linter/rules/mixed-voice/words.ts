import { stands } from '../../text/find.ts';
import type { Guard } from '../../text/guards.ts';
import { straighten } from '../../text/mask.ts';
import { rememberLast } from '../../text/words.ts';
import type { Where } from '../../types.ts';

/** One pattern out of shapes, whole words, any case. */
export const anyOf = (...shapes: readonly string[]): RegExp =>
  new RegExp(`(?<!\\w)(?:${shapes.join('|')})(?!\\w)`, 'gi');
/** The same where capitals tell a name from a word. */
export const anyCased = (...shapes: readonly string[]): RegExp =>
  new RegExp(`(?<!\\w)(?:${shapes.join('|')})(?!\\w)`, 'g');

/** A long list of trigger words, written as running text. */
export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/);

const r = String.raw;

/** Public words of the company; direct messages are private between two. */
export const COMPANY: Where = { kinds: ['post', 'reply', 'comment'], accounts: ['company'] };
export const PERSONAL: Where = { kinds: ['post', 'reply', 'comment'], accounts: ['personal'] };

const SIZE = r`(?:own |poor |dear |lovely |little |big |younger |older |eldest |youngest |late |darling |lovely |(?:\w+)[- ]year[- ]old )?`;
export const MY = r`(?:my|me) ${SIZE}`;
/** People one lives with: naming them on a company's page is seldom about the company. */
export const CLOSE = r`(?:husband|hubby|wife|wifey|missus|boyfriend|girlfriend|fianc[eé]e?|other half|better half)`;
export const CHILD = r`(?:kids?|children|son|daughter|toddler|teenager|twins|little one|youngest|eldest|bairn)`;
/** People who also stand in founders' stories and recipes. */
export const ELDER = r`(?:mum|mummy|mom|mam|mammy|ma|mother|dad|daddy|da|father|parents?|folks|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|aunt|aunty|auntie|uncle|cousins?|sister|brother|niece|nephew)`;
export const IN_LAW = r`(?:(?:mother|father|sister|brother|son|daughter)s?[- ]in[- ]law|in-?laws)`;
export const KIN = r`(?:${CLOSE}|${CHILD}|${IN_LAW}|${ELDER})`;

const BUSINESS =
  /\b(?:found(?:ed|er|ing)|set up|took over|hand(?:ed|s) (?:it )?(?:down|over)|recipes?|taught (?:me|us)|learn(?:ed|t)|notebook|inherited|generations?|in (?:19|20)\d\d|since (?:19|20)\d\d|(?:opened|opening|started|starting|began|built|building|bought|buying|running) (?:this|the|our|my|a|in|with|out|it|baking|making|up)|family (?:business|firm|bakery|farm|shop|recipe|run)|works? (?:here|with (?:us|me)|in the|on the (?:farm|till|stall))|joined (?:us|me|the)|runs? (?:the|this|it)|does (?:the|our|my) (?:books|accounts|deliver\w+|photos?|design|baking)|helps? (?:out|me|us|in|with)|helped|(?:re)?designed|drew|draws|paints?|painted|photograph\w*|sews?|sewed|knits?|knitted|bakes|baked|stitch\w*|label|tested|tasted|tests|tastes|picked the|chose the|named (?:it|the|this)|(?:took|takes) (?:the|these|this|that|our) (?:photos?|pictures?)|drives the van|behind the counter|on the till|(?:in|from) [\w' ]{0,16}garage|kitchen in|name above|name over|name on the)\b/i;
/** The founder's story, the family recipe, the son who drives the van: family that is the company. */
export const isFamilyFirm: Guard = ({ text }) => stands(BUSINESS, text);

const NAME = r`\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14})?`;
const ROLE = r`[\p{L}&' ]{2,40}`;
const FAREWELL = r`(?:love|regards|cheers|yours|best|sincerely|greetings|hugs|x|xx)`;
/** A name alone at the end, with a role perhaps; after a dash or farewell, or with a role, also in lower case. */
const SIGNED = new RegExp(
  [
    r`(?:[\n.!?…)”"’]|\p{Extended_Pictographic}\uFE0F?|\b${FAREWELL},?)[ \t\n]*(?:${NAME})(?:(?: and|,| &| \+) ${NAME})?(?:, ${ROLE}| \([^)\n]{2,30}\)|, who [^\n]{3,90})?[\sx.!]*$`,
    r`(?:[-–—~^]|\b${FAREWELL},)[ \t]*(?:the )?\p{L}[\p{L}’'.]{1,14}(?:[ ,&]{1,3}\p{L}[\p{L}’'.]{1,14}){0,4}[\sx.!]*$`,
    r`[\n.!?] ?\(?\p{L}{2,12}, ${ROLE}\)?$`,
  ].join('|'),
  'u',
);
const INTRODUCED = new RegExp(
  [
    r`\n\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, ${ROLE}[.\n]`,
    r`\b(?:[Mm]y name(?:['’])?s?(?: is)? \p{Lu}|(?:I['’]m|I am|[Tt]his is|[Ii]t['’]s me,?|(?:[Cc]orrection|[Nn]ote|[Mm]essage|[Gg]reetings|[Nn]ews) from) \p{Lu}\p{Ll}{1,14}(?=[ ,.!)-])|when this page says I)`,
    r`(?:^|[\n.!?,] ?)\p{Lu}\p{Ll}{1,14}(?: from [\p{L} ]{2,24})? here\b`,
    r`^[^.!?\n]{0,20}\b\p{Lu}\p{Ll}{1,14} (?:from|at|of) (?:the )?\p{L}{2,20}[.,!]`,
  ].join('|'),
  'u',
);
const TAIL = /(?:[\s#@]+(?<=[#@])[\p{L}\p{N}_.]+|(?:\s|\p{Extended_Pictographic}|\uFE0F|\u200D)+)$/u;
/** A signature is no longer, and with its tags no longer than twice that. */
const LONGEST_SIGNATURE = 200;
const isSigned = rememberLast((last: string) => {
  let end = last;
  for (let i = 0; i < 8 && TAIL.test(end); i++) end = end.replace(TAIL, '');
  return SIGNED.test(end.slice(-LONGEST_SIGNATURE));
});

/** Somebody with a name speaks: introduced, or signing at the end. Then "I" is no riddle. */
export const hasSpeaker: (raw: string) => boolean = rememberLast(
  (raw) => isSigned(raw.trimEnd().slice(-2 * LONGEST_SIGNATURE)) || stands(INTRODUCED, straighten(raw)),
);

/** The tie to the company stands in the post itself. */
export const DISCLOSED =
  /\b(?:i(?: also)? (?:work|started work|am working|help|bake|teach) (?:at|for|with|in|here|there)|i['’]m (?:the |an? )?(?:co-?)?(?:founder|owner|baker|manager|chef|part of|on the team|employed|biased)|my (?:company|employer|shop|job|work|team|boss|colleagues?|bakery|own)|we (?:at|just|have|made|bake|launched|opened)|we['’]ve|our (?:new|own|shop|team|bakery|company|box|loaf|course|menu)|where i work|at work|i (?:co-)?founded|full disclosure|disclosure)\b|#(?:\w*employee|myjob|teamnordic|ownbusiness|ad\b|publi)/i;

/** A rule that knows what is wrong speaks instead of the one that only sees an unnamed "I". */
export const INSTEAD_OF_ASIDE = [{ rule: 'mixed-voice/i-aside', on: 'whole' }] as const;
