import type { Context, Example, Span, Where } from '../../lib/linter/index.ts';
import { ACCOUNT_NAMES, ANSWERING_NAMES, KIND_NAMES, listOf, NETWORK_NAMES } from './words.ts';

/** An example as the rule book shows it. */
export interface ShownExample {
  readonly text: string;
  readonly marks: readonly Span[];
  /** The text after the offered words were taken. */
  readonly fixed: string | undefined;
  /** Where the example stands when it is not an ordinary post: "Reply, as the company, to a complaint". */
  readonly where: string;
  /** What it answers. */
  readonly replyTo: string;
}

function whereOf({ kind, account, answering, network }: Partial<Context>): string {
  const parts = [
    kind && KIND_NAMES[kind],
    network && `on ${NETWORK_NAMES[network]}`,
    account === 'personal' && 'from a personal account',
    answering && answering !== 'nothing' && `to ${ANSWERING_NAMES[answering]}`,
  ].filter((part) => typeof part === 'string');
  const words = parts.join(' ');
  return words && words[0]?.toUpperCase() + words.slice(1);
}

/** Takes the braces out of a rule's example and remembers where they stood. */
export function showExample(example: Example): ShownExample {
  const given = typeof example === 'string' ? { text: example } : example;
  const shared = { fixed: given.fixed, where: whereOf(given.context ?? {}), replyTo: given.context?.replyTo ?? '' };
  if (given.spans) {
    const marks: Span[] = [];
    let from = 0;
    for (const words of given.spans) {
      const start = given.text.indexOf(words, from);
      if (start === -1) continue;
      from = start + words.length;
      marks.push({ start, end: from });
    }
    return { text: given.text, marks, ...shared };
  }
  const marks: Span[] = [];
  let text = '';
  let last = 0;
  for (const match of given.text.matchAll(/\{([^{}]*)\}/g)) {
    text += given.text.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + (match[1]?.length ?? 0) });
    text += match[1];
    last = match.index + match[0].length;
  }
  return { text: text + given.text.slice(last), marks, ...shared };
}

/** Where a rule runs, in words; '' when it runs everywhere. */
export function placesOf({ kinds, accounts, networks, answering }: Where = {}): string {
  const sentences = [
    kinds && `in ${listOf(kinds.map((kind) => KIND_NAMES[kind].toLowerCase()))}`,
    answering && `answering ${listOf(answering.map((one) => ANSWERING_NAMES[one]))}`,
    accounts && `written as ${listOf(accounts.map((account) => ACCOUNT_NAMES[account].toLowerCase()))}`,
    networks && `on ${listOf(networks.map((network) => NETWORK_NAMES[network]))}`,
  ].filter((part) => typeof part === 'string');
  return sentences.length > 0 ? `Only ${sentences.join(', ')}.` : '';
}
