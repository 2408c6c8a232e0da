import { createLinter, type Rule, rules } from '../../lib/linter/index.ts';
import { DEFAULT_PROFILE } from '../../lib/profile/index.ts';

const WARM_UP = 10;
const ROUNDS = 15;

interface Cost {
  calls: number;
  /** Microseconds in this round. */
  spent: number;
  readonly rounds: number[];
}

/** The rule with a clock around its check. */
function withClock(rule: Rule, cost: Cost): Rule {
  const timed = (check: () => Iterable<unknown>) => {
    const started = performance.now();
    const seen = [...check()];
    cost.spent += (performance.now() - started) * 1000;
    cost.calls++;
    return seen;
  };
  return { ...rule, check: (...given: [never, never, never]) => timed(() => rule.check(...given)) } as Rule;
}

/** Prints what each rule costs per text, in microseconds: the dearest first. A quarter of the rounds was quicker. */
export function printCosts(texts: readonly string[]): void {
  const costs = new Map<string, Cost>();
  const linter = createLinter({
    rules: rules.map((rule) => {
      const cost = { calls: 0, spent: 0, rounds: [] };
      costs.set(rule.id, cost);
      return withClock(rule, cost);
    }),
  });
  for (let count = -WARM_UP; count < ROUNDS; count++) {
    for (const text of texts) linter.report(text, { account: 'company', network: 'linkedin' }, { ...DEFAULT_PROFILE });
    for (const cost of costs.values()) {
      if (count >= 0) cost.rounds.push(cost.spent / texts.length);
      else cost.calls = 0;
      cost.spent = 0;
    }
  }
  const quick = ({ rounds }: Cost) => [...rounds].sort((a, b) => a - b)[ROUNDS >> 2] ?? 0;
  const rows = [...costs].map(([id, cost]) => ({ id, us: quick(cost), calls: cost.calls / ROUNDS / texts.length }));
  console.log('µs a text  calls  rule');
  for (const { id, us, calls } of rows.sort((a, b) => b.us - a.us))
    console.log(`${us.toFixed(2).padStart(9)} ${calls.toFixed(2).padStart(6)}  ${id}`);
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  console.log(
    `${sum(({ us }) => us)
      .toFixed(2)
      .padStart(9)} ${sum(({ calls }) => calls)
      .toFixed(1)
      .padStart(6)}  all`,
  );
}
