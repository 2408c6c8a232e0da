/**
 * The text as the rules read it: same length as the folded text, so that offsets stay right, but with apostrophes and
 * dashes straightened, and with links, handles, hashtags, code and other people's words blanked out. Only what surely is
 * somebody else's goes: whoever credits a photo or sets their own words in quotation marks still wrote them.
 */

import type { Span } from '../types.ts';
import { rememberLast } from './words.ts';

const APOSTROPHES = /[‘’‛ʼ]/g;
const DASHES = /[‐‑‒–—―−]/g;
const LINK =
  /https?:\/\/\S+|www\.\S+|(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(com|org|net|es|eu|io|co|app|dev|shop|uk|ie|de|fr|au|nz|in|ng|ke|za|ca|us|example)(\/\S*)?(?![\w.-]*@)\b/gi;
/** Top-level domains that are English words; names in capitals are no sentences. */
const WORD_DOMAIN = /^(?:in|us)$/i;
/** A sentence that goes on after what might be a domain or a full stop without its blank. */
const GOES_ON = /^ \p{Ll}/u;
/**
 * Is it a full stop whose blank is missing, “sold out.In stock”, and no address? Addresses are written in one case from
 * the dot on, and one that ends in a word is not followed by more of a sentence.
 */
function isMissingBlank(found: string, domain: string | undefined, path: string | undefined, rest: string): boolean {
  if (domain === undefined || path) return false;
  if (/^\p{Lu}/u.test(domain) && found !== found.toUpperCase()) return true;
  return WORD_DOMAIN.test(domain) && GOES_ON.test(rest.toLowerCase());
}
const QUOTED_LINE = /^[ \t]{0,8}>[^\n]*$/gm;
/** A repost by hand names whom it repeats, with a colon; from there the line is theirs. */
const REPOST = /(?:^|\s)(?:RT|MT) @\w+:[^\n]*$/gm;
const TAG_OR_HANDLE = /[@＠]\w(?:[\w.@-]*\w)?|(?<![\w/])\/?[ur]\/\w+|#[\p{L}\p{N}_]+/gu;
const MAX_QUOTE = 400;
/** A fence to its partner, or to the end while it is still being written. */
const FENCED = /^```[^`\n]*(?:\n(?!```)[^\n]*)*(?:\n```[^\n]*)?/gm;
/** Not the backtick that stands for an apostrophe. */
const INLINE_CODE = /(?<![\w`])(`{1,2})(?=[^\s`])[^`\n]{1,200}\1(?![\w`])/g;

const blank = (words: string) => ' '.repeat(words.length);
/** Keeps the lines: what follows code is a sentence of its own. */
const blankLines = (words: string) => words.replace(/[^\n]/g, ' ');

/** The text with these spans blanked out. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  let out = text;
  for (const { start, end } of spans) out = out.slice(0, start) + blankLines(out.slice(start, end)) + out.slice(end);
  return out;
}

/** Straight apostrophes and hyphens, same length. */
export const straighten: (raw: string) => string = rememberLast((raw) =>
  raw.replace(APOSTROPHES, "'").replace(DASHES, '-'),
);

/** The sign that closes what this one opens. By codes, because every sign of every draft is asked. */
const closingOf = (code: number): string | undefined =>
  code === 0x22 ? '"' : code === 0x201c || code === 0x201e ? '”' : code === 0xab ? '»' : undefined;

const WORD_SIGN = /[\p{L}\p{N}]/u;
/** Inches and lone signs open nothing: a quotation begins at a word and after a gap, and ends at a word's end. */
const opens = (text: string, at: number) =>
  !WORD_SIGN.test(text[at - 1] ?? ' ') && !/\s/.test(text[at + 1] ?? ' ') && text[at + 1] !== text[at];
const closes = (text: string, at: number) => !/\s/.test(text[at - 1] ?? ' ') && !WORD_SIGN.test(text[at + 1] ?? ' ');

/** Who speaks, before or after a quotation that stands alone: “Lovely place!” – Ana, a guest wrote: “…”. */
const SPEAKER_BEFORE =
  /(?::|\b(?:says?|said|wrote|writes|told|tells|asked|asks|called|calls|reads?|heard|reviews?|quotes?|words?|guests?|customers?|readers?|visitors?|clients?|patients?|members?|according to|from|by|thinks?|thought|means?|song|poem|line|title[ds]?)\b[^.!?\n]{0,60})\s*$/i;
const SPEAKER_AFTER =
  /^[\s.,]{0,4}(?:[-~(@] ?\S|(?:is|was|are|were) (?:what|how|the|a|from|our)\b|(?:by|from|in the words)\b|[^.!?\n"]{0,40}\b(?:says?|said|wrote|writes|told|asked|asks|thinks?|thought)\b)/i;
const WITHIN = 90;
/** Does a whole sentence stand in the quotation, with nothing of the writer's own around it in the line? */
function standsAlone(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - WITHIN), at);
  const after = text.slice(end + 1, end + WITHIN);
  return /(?:^|[.!?…\n])[^\p{L}\p{N}\n]*$/u.test(before) && /^[^\p{L}\p{N}\n]*(?:$|\n|\s\p{Lu})/u.test(after);
}
const hasSpeaker = (text: string, at: number, end: number) =>
  SPEAKER_BEFORE.test(text.slice(Math.max(0, at - WITHIN), at)) ||
  SPEAKER_AFTER.test(text.slice(end + 1, end + WITHIN));
/** Are these words surely somebody else's? Within a sentence they are mentioned; alone they need a speaker. */
const isTheirs = (text: string, at: number, end: number) => !standsAlone(text, at, end) || hasSpeaker(text, at, end);

/** Blanks quotations in one pass; an opening sign without its partner within 400 characters of the line is no quote. */
function blankQuotations(text: string, blankTheirs: (words: string) => string): string {
  let out = '';
  let from = 0;
  let at = 0;
  // Where the next closing sign of each kind is, so that a text of opening signs costs no search per sign.
  const next = new Map<string, number>();
  while (at < text.length) {
    const close = closingOf(text.charCodeAt(at));
    if (close === undefined || !opens(text, at)) {
      at++;
      continue;
    }
    let end = next.get(close) ?? -1;
    if (end <= at && end !== Number.POSITIVE_INFINITY) {
      let found = text.indexOf(close, at + 1);
      while (found >= 0 && !closes(text, found)) found = text.indexOf(close, found + 1);
      end = found < 0 ? Number.POSITIVE_INFINITY : found;
      next.set(close, end);
    }
    const size = end - at;
    const isOnLine = size > 1 && size <= MAX_QUOTE && !(close === '"' && text.slice(at, end).includes('\n'));
    if (isOnLine && isTheirs(text, at, end)) {
      out += text.slice(from, at) + blankTheirs(text.slice(at, end + 1));
      at = end + 1;
      from = at;
    } else at = isOnLine ? end + 1 : at + 1;
  }
  return out + text.slice(from);
}

/** Not ’tis, ’cause and ’90s, and not up to an s’ that goes on: those are no quotation marks. */
const SINGLE_QUOTED =
  /(?<=^|\s)'(?!(?:tis|twas|cause|em|til|n|round|bout|\d\ds?)\b)[^\s'][^'\n]{5,200}(?<!\s)'(?<!s'(?= [a-z]))(?=[\s.,!?;:]|$)/gi;
const GAPS = /\s+/g;
const signsIn = (text: string) => text.length - (text.match(GAPS)?.reduce((sum, gap) => sum + gap.length, 0) ?? 0);

export interface Masked {
  readonly text: string;
  /** Share of the writer's signs that are somebody else's words, 0–1; links, handles and hashtags count for neither. */
  readonly theirs: number;
}

export const maskOf: (raw: string) => Masked = rememberLast((raw) => {
  let hidden = 0;
  const blankTheirs = (words: string) => {
    hidden += signsIn(words);
    return blank(words);
  };
  let text = straighten(raw);
  if (text.includes('`')) text = text.replace(FENCED, blankLines).replace(INLINE_CODE, blank);
  if (text.includes('.') || text.includes('://')) {
    text = text.replace(LINK, (found, domain?: string, path?: string, at = 0) =>
      isMissingBlank(found, domain, path, text.slice(at + found.length, at + found.length + 2)) ? found : blank(found),
    );
  }
  text = blankQuotations(text, blankTheirs);
  if (text.includes("'")) text = text.replace(SINGLE_QUOTED, blankTheirs);
  if (text.includes('>')) text = text.replace(QUOTED_LINE, blankTheirs);
  if (text.includes('@')) text = text.replace(REPOST, blankTheirs);
  if (/[@＠#/]/.test(text)) text = text.replace(TAG_OR_HANDLE, blank);
  return { text, theirs: hidden === 0 ? 0 : hidden / (hidden + signsIn(text)) };
});

export const mask = (raw: string): string => maskOf(raw).text;
