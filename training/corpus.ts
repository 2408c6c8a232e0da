import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Account, Kind, Network } from '../lib/linter/index.ts';
import { READ_CATEGORIES } from '../lib/linter/reader/model.ts';

/** One labelled post, see README.md. */
export interface LabelledPost {
  readonly id: string;
  readonly twin?: string;
  readonly text: string;
  readonly network: Network;
  readonly kind: Kind;
  readonly account: Account;
  readonly replyTo?: string;
  readonly labels: readonly string[];
  readonly spans: Readonly<Record<string, readonly string[]>>;
  readonly note: string;
  /** File name without ending: one author a file. */
  readonly author: string;
}

/** All posts of the corpus folder, in the order of file names and lines. */
export function readCorpus(folder: string): LabelledPost[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ ...JSON.parse(line), author: name.slice(0, -'.jsonl'.length) })),
  );
}

/** Is the label on the post? In the order of READ_CATEGORIES. */
export const labelsOf = (post: LabelledPost): number[] =>
  READ_CATEGORIES.map((category) => (post.labels.includes(category) ? 1 : 0));

/** Which labels a piece of the post carries: those with a labelled substring that touches it. */
export function labelsWithin(post: LabelledPost, start: number, end: number): number[] {
  return READ_CATEGORIES.map((category) => {
    const touches = (words: string) => {
      const at = post.text.indexOf(words);
      return at >= 0 && at < end - 1 && at + words.length > start + 1;
    };
    return post.labels.includes(category) && (post.spans[category] ?? []).some(touches) ? 1 : 0;
  });
}

/** Not a small company's draft but an ordinary text of another kind, there to teach what is no problem. */
export const isPlain = ({ author }: LabelledPost): boolean => author.startsWith('zz-');
