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
    const rest = source.slice(i, i + 400);
    if (source[i] === '(') {
      const opening = OPENINGS.exec(rest)?.[0] ?? '(';
      const inner = readAlternatives(source, i + opening.length);
      const looksAround = /^\(\?(?:[=!]|<[=!])/.test(opening);
      group = { from: i + opening.length, to: inner.end, looksAround, alternatives: inner.alternatives };
      i = inner.end + 1;
    } else if (source[i] === '[') i += CLASS.exec(source.slice(i))?.[0].length ?? 1;
    else if (source[i] === '\\') {
      const escape = ESCAPE.exec(rest)?.[0] ?? '\\';
      if (PLAIN_ESCAPE.test(escape)) literal = escape[1] as string;
      i += escape.length;
    } else {
      if (source[i] !== '.' && source[i] !== '^' && source[i] !== '$') literal = source[i] as string;
      i++;
    }
    const quantifier = QUANTIFIER.exec(source.slice(i, i + 12))?.[0] ?? '';
    i += quantifier.length;
    const isOptional = /^(?:[*?]|\{0)/.test(quantifier);
    items.push({ from: start, to: i, literal, isOptional, isQuantified: quantifier !== '', ...(group && { group }) });
  }
  close(i);
  return { alternatives, end: i };
}

/** Words shorter than this say too little to be looked for. */
export const SHORTEST = 3;
const MOST_PIECES = 48;
const shortest = (clause: readonly string[]) => Math.min(...clause.map(({ length }) => length));

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
      const pieces = each.flatMap((inner) => [...inner].sort((a, b) => shortest(b) - shortest(a))[0] ?? []);
      if (pieces.length <= MOST_PIECES) clauses.push(pieces);
    }
  }
  flush();
  return clauses;
}

/** One phrase of a pattern, able to match by itself. */
export interface Piece {
  readonly pattern: RegExp;
  readonly needs: Requirement;
}

const FEWEST_PIECES = 2;
const NUMBERED_GROUP = /(?<!\\)\((?!\?)/;

/** Rarest first: the clause with the fewest and longest words fails soonest. */
const asRequirement = (clauses: readonly (readonly string[])[]): Requirement =>
  [...clauses].sort((a, b) => a.length - b.length || shortest(b) - shortest(a));

/** The pattern cut at its widest alternation; one piece when there is none worth cutting. */
export function piecesOf(pattern: RegExp): readonly Piece[] {
  const { source, flags } = pattern;
  const top = readAlternatives(source, 0).alternatives;
  const whole: Piece[] = [
    { pattern, needs: top.length === 1 ? asRequirement(requirementOfItems(top[0]?.items ?? [])) : [] },
  ];
  // Groups told apart by their number: cutting would renumber them.
  if (NUMBERED_GROUP.test(source)) return whole;
  if (top.length >= FEWEST_PIECES)
    return top.map(({ from, to, items }) => ({
      pattern: new RegExp(source.slice(from, to), flags),
      needs: asRequirement(requirementOfItems(items)),
    }));
  if (top.length > 1) return whole;
  const items = top[0]?.items ?? [];
  const widest = items
    .filter(({ group, isQuantified }) => group && !isQuantified && !group.looksAround)
    .sort((a, b) => (b.group?.alternatives.length ?? 0) - (a.group?.alternatives.length ?? 0))[0];
  if (!widest?.group || widest.group.alternatives.length < FEWEST_PIECES) return whole;
  const { from, to, alternatives } = widest.group;
  const others = requirementOfItems(
    items.map((item) => (item === widest ? { ...item, literal: '', isOptional: true } : item)),
  );
  return alternatives.map((alternative) => ({
    pattern: new RegExp(
      source.slice(0, from) + source.slice(alternative.from, alternative.to) + source.slice(to),
      flags,
    ),
    needs: asRequirement([...others, ...requirementOfItems(alternative.items)]),
  }));
}
