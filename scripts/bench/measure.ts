/** One linter, or one way to use it: a text in, whatever it makes of it out. */
export interface Subject {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** Forgets what was read; not timed. */
  readonly forget?: () => void;
}
export interface Row {
  readonly subject: string;
  readonly chars: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

export const round = (ms: number): number => Number(ms.toPrecision(4));
const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

export function rowOf(subject: string, chars: number, samples: readonly number[]): Row {
  const sorted = [...samples].sort((a, b) => a - b);
  return { subject, chars, medianMs: round(at(sorted, 0.5)), p95Ms: round(at(sorted, 0.95)) };
}

async function time(subject: Subject, text: string): Promise<number> {
  const started = performance.now();
  const answer = subject.read(text);
  if (answer instanceof Promise) await answer;
  return performance.now() - started;
}

export interface Pace {
  readonly chars: number;
  /** Texts a round. */
  readonly count: number;
  readonly warmUp: number;
  readonly rounds: number;
}

/**
 * In each round every subject reads the texts of that round, in an order that turns, so that the noise of the machine
 * hits all alike. Each text is read once: nobody remembers it. The first rounds warm up and are not counted.
 */
export async function race(
  subjects: readonly Subject[],
  texts: readonly string[],
  { chars, count, warmUp, rounds }: Pace,
): Promise<Row[]> {
  const samples = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let now = 0; now < warmUp + rounds; now++)
    for (let i = 0; i < subjects.length; i++) {
      const subject = subjects[(i + now) % subjects.length] as Subject;
      subject.forget?.();
      for (const text of texts.slice(now * count, (now + 1) * count)) {
        const ms = await time(subject, text);
        if (now >= warmUp) samples.get(subject.name)?.push(ms);
      }
    }
  return subjects.map(({ name }) => rowOf(name, chars, samples.get(name) ?? []));
}
