/**
 * What a text must contain for a pattern to match at all. Patterns here are long alternations of phrases; trying each
 * at every word costs up to 0.1 ms a sentence, while most phrases can be ruled out because a piece of them is nowhere
 * in the text. The analysis is cautious: when in doubt it requires nothing.
 */

/** All clauses must hold; a clause holds when one of its words stands in the text (lower case). The rarest first. */
export type Requirement = readonly (readonly string[])[];

interface Item {
  readonly from: number;
  readonly to: number;
  /** Literal sign, or '' for anything else. */
  readonly literal: string;
  readonly group?: Group;
  readonly isOptional: boolean;
  readonly isQuantified: boolean;
  /** At most so many signs can match here. */
  readonly reach: number;
}
interface Alternative {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
}
interface Group {
  /** First sign of the first alternative, and the closing parenthesis. */
  readonly from: number;
  readonly to: number;
  readonly looksAround: boolean;
  readonly alternatives: readonly Alternative[];
}

const OPENINGS = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;
const ESCAPE = /^\\(?:p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[A-Za-z]|.)/;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/;
/** Escapes that stand for a sign of their own. */
const PLAIN_ESCAPE = /^\\[^\w]$/;

/** A run of letters, digits or spaces is no longer in any text worth reading; other runs may go on for ever. */
const LONGEST_RUN = 60;
const OPEN_ENDED = /^(?:\.|\[\^|\\[WSDP])/;
const NO_SIGN = /^(?:\^|\$|\\[bB])$/;
const BACK_REFERENCE = /^\\(?:[1-9]|k<)/;

/** Most repetitions a quantifier allows. */
function mostOf(quantifier: string, endless: number): number {
  if (quantifier === '' || quantifier.startsWith('?')) return 1;
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? [];
  if (least === undefined) return endless;
  return most ? Number(most) : comma ? endless : Number(least);
}

function reachOfSign(sign: string, quantifier: string): number {
  if (NO_SIGN.test(sign)) return 0;
  // A back reference repeats a word at most.
  if (BACK_REFERENCE.test(sign)) return 2 * mostOf(quantifier, LONGEST_RUN) * LONGEST_RUN;
  // Two units a sign: a pictograph may match.
  return 2 * mostOf(quantifier, OPEN_ENDED.test(sign) ? Number.POSITIVE_INFINITY : LONGEST_RUN);
}

const reachOfItems = (items: readonly Item[]) => items.reduce((sum, { reach }) => sum + reach, 0);
const reachOfAll = (alternatives: readonly Alternative[]) =>
  Math.max(...alternatives.map(({ items }) => reachOfItems(items)));

/** Reads alternatives from `at` to the closing parenthesis or the end. */
function readAlternatives(source: string, at: number): { alternatives: Alternative[]; end: number } {
  const alternatives: Alternative[] = [];
  let items: Item[] = [];
  let from = at;
  let i = at;
  const close = (to: number) => alternatives.push({ from, to, items });
  while (i < source.length && source[i] !== ')') {
    if (source[i] === '|') {
      close(i);
      items = [];
      from = ++i;
      continue;
    }
    const start = i;
    let literal = '';
    let group: Group | undefined;
    let looksBack = false;
    const rest = source.slice(i, i + 400);
    if (source[i] === '(') {
      const opening = OPENINGS.exec(rest)?.[0] ?? '(';
      const inner = readAlternatives(source, i + opening.length);
      const looksAround = /^\(\?(?:[=!]|<[=!])/.test(opening);
      looksBack = /^\(\?<[=!]/.test(opening);
      group = { from: i + opening.length, to: inner.end, looksAround, alternatives: inner.alternatives };
      i = inner.end + 1;
    } else if (source[i] === '[') i += CLASS.exec(source.slice(i))?.[0].length ?? 1;
    else if (source[i] === '\\') {
      const escaped = ESCAPE.exec(rest)?.[0] ?? '\\';
      if (PLAIN_ESCAPE.test(escaped)) literal = escaped[1] as string;
      i += escaped.length;
    } else {
      if (source[i] !== '.' && source[i] !== '^' && source[i] !== '$') literal = source[i] as string;
      i++;
    }
    const sign = source.slice(start, i);
    const quantifier = QUANTIFIER.exec(source.slice(i, i + 12))?.[0] ?? '';
    i += quantifier.length;
    const isOptional = /^(?:[*?]|\{0)/.test(quantifier);
    const isQuantified = quantifier !== '';
    // What stands before the words is always there to look back at.
    const reach = looksBack
      ? 0
      : group
        ? reachOfAll(group.alternatives) * mostOf(quantifier, Number.POSITIVE_INFINITY)
        : reachOfSign(sign, quantifier);
    items.push({ from: start, to: i, literal, isOptional, isQuantified, reach: reach || 0, ...(group && { group }) });
  }
  close(i);
  return { alternatives, end: i };
}

/** Words shorter than this say too little to be looked for. */
export const SHORTEST = 3;
const MOST_WORDS = 120;

/** How often one of the words may stand in a text, roughly: a letter more makes a word four times rarer. */
const frequency = (clause: readonly string[]) => clause.reduce((sum, { length }) => sum + 4 ** -length, 0);

function requirementOfItems(items: readonly Item[]): string[][] {
  const clauses: string[][] = [];
  let run = '';
  const flush = () => {
    const piece = run.toLowerCase();
    if (piece.length >= SHORTEST) clauses.push([piece]);
    run = '';
  };
  for (const { literal, group, isOptional, isQuantified } of items) {
    if (literal !== '' && !isQuantified) {
      run += literal;
      continue;
    }
    flush();
    if (!group || isOptional || group.looksAround) continue;
    const each = group.alternatives.map(({ items: inner }) => requirementOfItems(inner));
    if (each.length === 1) clauses.push(...(each[0] ?? []));
    else if (each.every((inner) => inner.length > 0)) {
      // Of each alternative the clause that says most.
      const pieces = each.flatMap((inner) => [...inner].sort((a, b) => frequency(a) - frequency(b))[0] ?? []);
      if (pieces.length <= MOST_WORDS) clauses.push(pieces);
    }
  }
  flush();
  return clauses;
}

/** One phrase of a pattern, able to match by itself. Compiled when it is first tried: most never are. */
export interface Piece {
  readonly needs: Requirement;
  /** With the g flag. */
  readonly pattern: RegExp;
  /** A match and what it looks ahead at are no longer than this; infinite when nobody can say. */
  readonly reach: number;
}

const FEWEST_PIECES = 2;
const DEEPEST = 3;
const NUMBERED_GROUP = /(?<!\\)\((?!\?)/;

/** The rarest clause first, because it fails soonest. */
const asRequirement = (clauses: readonly (readonly string[])[]): Requirement =>
  [...clauses].sort((a, b) => frequency(a) - frequency(b));

function pieceOf(source: string, flags: string, needs: Requirement): Piece {
  let pattern: RegExp | undefined;
  let reach: number | undefined;
  return {
    needs,
    get pattern() {
      pattern ??= new RegExp(source, flags);
      return pattern;
    },
    get reach() {
      reach ??= reachOfAll(readAlternatives(source, 0).alternatives);
      return reach;
    },
  };
}

/** The source cut at its widest alternation, and again where a part requires no word. */
function cut(source: string, flags: string, depth: number): readonly Piece[] {
  const top = readAlternatives(source, 0).alternatives;
  const all: Group = { from: 0, to: source.length, looksAround: false, alternatives: top };
  const everything: Item = { ...all, literal: '', group: all, isOptional: false, isQuantified: false, reach: 0 };
  const whole = () => [pieceOf(source, flags, asRequirement(requirementOfItems([everything])))];
  // Groups told apart by their number: cutting would renumber them.
  if (depth === 0 || NUMBERED_GROUP.test(source)) return whole();
  const items = top.length > 1 ? [everything] : (top[0]?.items ?? []);
  const widest = items
    .filter(({ group, isQuantified }) => group && !isQuantified && !group.looksAround)
    .sort((a, b) => (b.group?.alternatives.length ?? 0) - (a.group?.alternatives.length ?? 0))[0];
  if (!widest?.group || widest.group.alternatives.length < FEWEST_PIECES) return whole();
  const { from, to, alternatives } = widest.group;
  const others = requirementOfItems(
    items.map((item) => (item === widest ? { ...item, literal: '', isOptional: true } : item)),
  );
  const partOf = (words: string) => source.slice(0, from) + words + source.slice(to);
  const wordsOf = (alternative: Alternative) => source.slice(alternative.from, alternative.to);
  const parts = alternatives.map((alternative) => ({
    alternative,
    needs: asRequirement([...others, ...requirementOfItems(alternative.items)]),
  }));
  const needless = parts.filter(({ needs }) => needs.length === 0);
  const cutAgain = needless.map(({ alternative }) => cut(partOf(wordsOf(alternative)), flags, depth - 1));
  // What requires nothing even when it is cut is tried on every text: quicker as one pattern than as many.
  const stubborn = needless.filter((_, i) => cutAgain[i]?.every(({ needs }) => needs.length === 0));
  if (stubborn.length * 2 > parts.length) return whole();
  let isJoined = false;
  return parts.flatMap((part) => {
    if (part.needs.length > 0) return [pieceOf(partOf(wordsOf(part.alternative)), flags, part.needs)];
    if (!stubborn.includes(part)) return cutAgain[needless.indexOf(part)] ?? [];
    if (isJoined) return [];
    isJoined = true;
    return [pieceOf(partOf(stubborn.map(({ alternative }) => wordsOf(alternative)).join('|')), flags, [])];
  });
}

/** The phrases of a pattern, in their order. */
export const piecesOf = ({ source, flags }: RegExp): readonly Piece[] =>
  cut(source, flags.includes('g') ? flags : `${flags}g`, DEEPEST);
