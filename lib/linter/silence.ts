import type { Profile } from '../profile/index.ts';
import { foldedText } from './text/fold.ts';
import type { Finding } from './types.ts';

/** Words that a person wants no finding for again, as the settings keep them. */
export type Never = { readonly rule: string; readonly words: string };

const MOST_WORDS = 4;
const LONGEST = 40;

/** Lower case and folded, so that dress and blanks make no other words of them. */
export const plainly = (words: string): string => foldedText(words).trim().toLowerCase();

/** Few enough words to be a term; a sentence is a draft, and drafts are never stored. */
export function isTerm(words: string): boolean {
  const own = plainly(words);
  return own !== '' && own.length <= LONGEST && own.split(/\s+/).length <= MOST_WORDS;
}

/**
 * May the person who writes say “Never” to a finding? Not to a stop, not to what the company itself decided, and to
 * four words or 40 signs at most.
 * @param text the draft as typed
 */
export const maySilence = (
  { severity, isOwners, start, end }: Pick<Finding, 'severity' | 'isOwners' | 'start' | 'end'>,
  text: string,
): boolean => severity !== 'stop' && isOwners !== true && isTerm(text.slice(start, end));

const plain = new WeakMap<readonly Never[], ReadonlySet<string>>();
const keyOf = (rule: string, words: string) => `${rule} ${words}`;
function keysOf(list: readonly Never[]): ReadonlySet<string> {
  const known = plain.get(list) ?? new Set(list.map(({ rule, words }) => keyOf(rule, plainly(words))));
  plain.set(list, known);
  return known;
}

/**
 * Says whether a finding was told to be left out: by the company, which may silence anything, or by the person.
 * @param text the text the finding's span counts in
 */
export function silencer(profile: Profile, never: readonly Never[], text: string) {
  if (profile.ignored.length === 0 && never.length === 0) return () => false;
  const [ofCompany, ofPerson] = [keysOf(profile.ignored), keysOf(never)];
  return (finding: Finding): boolean => {
    const key = keyOf(finding.rule, plainly(text.slice(finding.start, finding.end)));
    return ofCompany.has(key) || (ofPerson.has(key) && maySilence(finding, text));
  };
}
