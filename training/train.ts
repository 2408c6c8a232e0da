// npm run train: learns the reader from the corpus and writes assets/public/reader.bin and the figures of the model
// card. Same corpus, rules and code in, same bytes out; no network; some minutes on two cores.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise/two';
import type { Nlp } from '../lib/linter/index.ts';
import { readCorpus } from './corpus.ts';
import { groupMaps, readGroups } from './groups.ts';
import { RECIPE } from './recipe.ts';
import { chooseThresholds, summarise } from './thresholds.ts';
import { fitJudgements, probabilityOf, readUnseen, trainColumns } from './validate.ts';
import { chooseFeatures, seePosts, vectorsOf } from './vectors.ts';
import { writeModel } from './write-model.ts';

const root = process.cwd();
const FOLDS = 6;
/** F1 that one per cent of innocent posts flagged by one category may cost. */
const PRICE = 0.022;
const WARN_PRECISION = 0.9;
/** The authors up to this one were read while rules were written: how rules and reader weigh is learned on the others. */
const FIRST_UNREAD = 'w';

const posts = readCorpus(path.join(root, 'training/corpus'));
const groups = readGroups(path.join(root, 'training/word-groups.tsv'));
const seen = seePosts(posts, groupMaps(groups), nlp as unknown as Nlp);
console.log(`${seen.length} posts of ${new Set(posts.map(({ author }) => author)).size} authors`);

const parts = readUnseen(seen, FOLDS, RECIPE);
const isUnread = seen.map(({ post }) => post.author >= FIRST_UNREAD);
const unread = seen.filter((_, i) => isUnread[i]);
const weights = fitJudgements(
  unread,
  parts.filter((_, i) => isUnread[i]),
);
const probabilities = parts.map((post) => post.map((own, i) => probabilityOf(own, weights[i] ?? [])));
const unreadProbabilities = probabilities.filter((_, i) => isUnread[i]);
const thresholds = chooseThresholds(unread, unreadProbabilities, PRICE, WARN_PRECISION);
const summary = summarise(unread, unreadProbabilities, thresholds);
console.table(summary.categories.map((one, i) => ({ ...one, ...thresholds[i] })));
const { macroF1, falseAlarms, falseAlarmsPlain } = summary;
console.log({ macroF1, falseAlarms, falseAlarmsPlain });

const chosen = chooseFeatures(seen, RECIPE.fewest);
const columns = trainColumns(
  seen,
  seen.map((one) => vectorsOf(one, chosen)),
  chosen.size,
  RECIPE,
);
const bytes = writeModel(
  chosen,
  columns,
  groups,
  thresholds.map((threshold, i) => ({ ...threshold, weights: weights[i] ?? [] })),
);
writeFileSync(path.join(root, 'assets/public/reader.bin'), bytes);
console.log(`reader.bin: ${chosen.size} features, ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
