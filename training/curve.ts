// npm run curve: F1 per category against the number of posts learned from, authors W to
// Z left out. Prints the table of the model card.
import path from 'node:path';
import nlp from 'compromise/two';
import type { Nlp } from '../lib/linter/index.ts';
import { READ_CATEGORIES } from '../lib/linter/reader/model.ts';
import { isPlain, readCorpus } from './corpus.ts';
import { groupMaps, readGroups } from './groups.ts';
import { createRandom } from './logistic.ts';
import { RECIPE } from './recipe.ts';
import { chooseThresholds, summarise } from './thresholds.ts';
import { fitJudgements, partsFor, probabilityOf, trainColumns } from './validate.ts';
import { chooseFeatures, seePosts, vectorsOf } from './vectors.ts';

const root = process.cwd();
const groups = readGroups(path.join(root, 'training/word-groups.tsv'));
const seen = seePosts(readCorpus(path.join(root, 'training/corpus')), groupMaps(groups), nlp as unknown as Nlp);
const isJudge = ({ post }: (typeof seen)[number]) => post.author >= 'w' && !isPlain(post);
const judges = seen.filter(isJudge);
const random = createRandom(3);
const others = seen
  .filter((one) => !isJudge(one))
  .map((one) => ({ one, key: random() }))
  .sort((a, b) => a.key - b.key)
  .map(({ one }) => one);

console.log(
  `| posts | ${READ_CATEGORIES.join(' | ')} | mean | innocent flagged |\n|---|${'---|'.repeat(READ_CATEGORIES.length + 2)}`,
);
for (const share of [0.125, 0.25, 0.5, 0.75, 1]) {
  const some = others.slice(0, Math.round(others.length * share));
  const chosen = chooseFeatures(some, RECIPE.fewest);
  const columns = trainColumns(
    some,
    some.map((one) => vectorsOf(one, chosen)),
    chosen.size,
    RECIPE,
  );
  const parts = judges.map((one) => partsFor(one, vectorsOf(one, chosen), columns));
  const weights = fitJudgements(judges, parts);
  const probabilities = parts.map((post) => post.map((own, i) => probabilityOf(own, weights[i] ?? [])));
  const { categories, macroF1, falseAlarms } = summarise(
    judges,
    probabilities,
    chooseThresholds(judges, probabilities, 0.01, 0.9),
  );
  const cells = [...categories.map(({ f1 }) => f1), macroF1, falseAlarms].map((figure) => figure.toFixed(2));
  console.log(`| ${some.length} | ${cells.join(' | ')} |`);
}
