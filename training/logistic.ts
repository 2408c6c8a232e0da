/** A sparse vector: feature numbers (already rows of the model) and their values. */
export interface Sparse {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}
export interface Weights {
  readonly of: Float32Array;
  offset: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** How many times an example with the label counts. */
  readonly positive: number;
  readonly seed: number;
}

/** Mulberry32: small, and the same on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function scoreOf({ of, offset }: Weights, { rows, values }: Sparse): number {
  let sum = offset;
  for (let i = 0; i < rows.length; i++) sum += (of[rows[i] as number] as number) * (values[i] as number);
  return sum;
}

/** Logistic regression by stochastic gradient with AdaGrad (Duchi et al. 2011): one pass an epoch in a seeded order. */
export function trainLogistic(
  examples: readonly Sparse[],
  labels: readonly number[],
  size: number,
  options: TrainingOptions,
): Weights {
  const { epochs, rate, decay, positive, seed } = options;
  const weights: Weights = { of: new Float32Array(size), offset: 0 };
  const { of } = weights;
  const squares = new Float32Array(size).fill(1e-6);
  let offsetSquares = 1e-6;
  const order = examples.map((_, i) => i);
  const random = createRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const which of order) {
      const example = examples[which] as Sparse;
      const label = labels[which] as number;
      const error = (1 / (1 + Math.exp(-scoreOf(weights, example))) - label) * (label ? positive : 1);
      const { rows, values } = example;
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number;
        const slope = error * (values[i] as number) + decay * (of[row] as number);
        squares[row] = (squares[row] as number) + slope * slope;
        of[row] = (of[row] as number) - (rate * slope) / Math.sqrt(squares[row] as number);
      }
      offsetSquares += error * error;
      weights.offset -= (rate * error) / Math.sqrt(offsetSquares);
    }
  }
  return weights;
}

/** Logistic regression on few dense parts by plain gradient descent; `parts` end with the constant 1. */
export function fitDense(parts: readonly (readonly number[])[], labels: readonly number[], decay = 1e-3): number[] {
  const size = parts[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const steps = 3000;
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, k) => (k === size - 1 ? 0 : decay * weight));
    parts.forEach((part, i) => {
      const error =
        1 / (1 + Math.exp(-part.reduce((sum, value, k) => sum + value * (weights[k] as number), 0))) -
        (labels[i] as number);
      for (let k = 0; k < size; k++) slope[k] = (slope[k] as number) + (error * (part[k] as number)) / parts.length;
    });
    for (let k = 0; k < size; k++) weights[k] = (weights[k] as number) - 0.5 * (slope[k] as number);
  }
  return weights;
}
