/**
 * The text as the rules read it: same length as the raw text, so that offsets stay right, but with apostrophes and
 * dashes straightened, and with links, handles, hashtags, code and other people's words blanked out.
 */

import type { Span } from '../types.ts';
import { rememberLast } from './words.ts';

const APOSTROPHES = /[‘’‛ʼ]/g;
const DASHES = /[‐‑–—−]/g;
const LINK =
  /https?:\/\/\S+|www\.\S+|(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|es|eu|io|co|app|dev|shop|uk|ie|de|fr|au|nz|in|ng|ke|za|ca|us|example)(?:\/\S*)?(?![\w.-]*@)\b/gi;
const QUOTED_LINE = /^[ \t]{0,8}>[^\n]*$/gm;
const REPOST = /(?:^|\s)(?:RT|MT|via) ?:? @\w+:?[^\n]*$/gm;
const SPEAKER_LINE = /(?:^|\n)\.?@\w+: +\S[^\n]*/g;
const TAG_OR_HANDLE = /[@＠][\w.@-]+|(?<![\w/])\/?[ur]\/\w+|#[\p{L}\p{N}_]+/gu;
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

/** Blanks quotations in one pass; an opening sign without its partner within 400 characters of the line is no quote. */
function blankQuotations(text: string): string {
  let out = '';
  let from = 0;
  let at = 0;
  // Where the next closing sign of each kind is, so that a text of opening signs costs no search per sign.
  const next = new Map<string, number>();
  while (at < text.length) {
    const close = closingOf(text.charCodeAt(at));
    if (close === undefined) {
      at++;
      continue;
    }
    let end = next.get(close) ?? -1;
    if (end <= at && end !== Number.POSITIVE_INFINITY) {
      const found = text.indexOf(close, at + 1);
      end = found < 0 ? Number.POSITIVE_INFINITY : found;
      next.set(close, end);
    }
    const size = end - at;
    if (size > 1 && size <= MAX_QUOTE && !(close === '"' && text.slice(at, end).includes('\n'))) {
      out += text.slice(from, at) + blank(text.slice(at, end + 1));
      at = end + 1;
      from = at;
    } else at++;
  }
  return out + text.slice(from);
}

const SINGLE_QUOTED = /(?<=^|\s)'[^'\n]{6,200}'(?=[\s.,!?;:]|$)/g;

export function mask(raw: string): string {
  let text = straighten(raw);
  if (text.includes('`')) text = text.replace(FENCED, blankLines).replace(INLINE_CODE, blank);
  if (text.includes('.') || text.includes('://')) text = text.replace(LINK, blank);
  text = blankQuotations(text);
  if (text.includes("'")) text = text.replace(SINGLE_QUOTED, blank);
  if (text.includes('>')) text = text.replace(QUOTED_LINE, blank);
  if (text.includes('@')) text = text.replace(REPOST, blank).replace(SPEAKER_LINE, blank);
  if (/[@＠#/]/.test(text)) text = text.replace(TAG_OR_HANDLE, blank);
  return text;
}
