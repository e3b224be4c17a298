import type { Tree } from '../utils/extraction/body/judge/boosted-trees';

/** One block: its features, its label and its weight. */
export interface Example {
  values: readonly number[];
  truth: number;
  weight: number;
}

export interface GrowingOptions {
  trees: number;
  depth: number;
  /** Learning rate: smaller steps need more trees. */
  rate: number;
}

const BINS = 32;
/** L2 regularisation of the leaf values, so that few examples have little effect. */
const REGULARISATION = 5;
/** Minimum weight of a node to be split, and of each leaf. */
const MIN_NODE_WEIGHT = 20;
const MIN_LEAF_WEIGHT = 2;
const SAMPLE = 20_000;

/**
 * Grows boosted trees with logistic loss (Friedman 2001), using histograms: each tree corrects the errors of those
 * before it. Deterministic.
 */
export function growTrees(
  examples: readonly Example[],
  features: number,
  options: GrowingOptions,
): Tree[] {
  const edges = Array.from({ length: features }, (_, at) => findEdges(examples, at));
  const bins = examples.map(({ values }) =>
    Uint8Array.from(values, (value, at) => binOf(value, edges[at] ?? [])),
  );
  const scores = new Float64Array(examples.length);
  const allIds = examples.flatMap(({ weight }, at) => (weight > 0 ? [at] : []));
  return Array.from({ length: options.trees }, () => {
    const gradients = new Float64Array(examples.length);
    const hessians = new Float64Array(examples.length);
    for (const at of allIds) {
      const { truth, weight } = examples[at] ?? { truth: 0, weight: 0 };
      const likely = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      gradients[at] = weight * (likely - truth);
      hessians[at] = weight * Math.max(1e-4, likely * (1 - likely));
    }
    const grow = (ids: readonly number[], depth: number): Tree => {
      const [gradient, weight] = [sumOver(gradients, ids), sumOver(hessians, ids)];
      const split =
        depth > 0 && weight >= MIN_NODE_WEIGHT
          ? findBestSplit({ ids, bins, edges, gradients, hessians, gradient, weight })
          : null;
      if (!split) {
        const leaf = round((-options.rate * gradient) / (weight + REGULARISATION));
        for (const id of ids) scores[id] = (scores[id] ?? 0) + leaf;
        return leaf;
      }
      const { feature, bin } = split;
      const isBelow = (id: number) => (bins[id]?.[feature] ?? 0) <= bin;
      return [
        feature,
        round(edges[feature]?.[bin] ?? 0),
        grow(ids.filter(isBelow), depth - 1),
        grow(
          ids.filter((id) => !isBelow(id)),
          depth - 1,
        ),
      ];
    };
    return grow(allIds, options.depth);
  });
}

interface Node {
  ids: readonly number[];
  bins: readonly Uint8Array[];
  edges: readonly (readonly number[])[];
  gradients: Float64Array;
  hessians: Float64Array;
  gradient: number;
  weight: number;
}

/** Returns the split with the highest gain; null if no split gains anything. */
function findBestSplit(node: Node): { feature: number; bin: number } | null {
  const { ids, bins, edges, gradients, hessians, gradient, weight } = node;
  const width = BINS + 1;
  const sums = new Float64Array(edges.length * width);
  const weights = new Float64Array(edges.length * width);
  for (const id of ids) {
    const own = bins[id];
    if (!own) continue;
    for (let feature = 0; feature < edges.length; feature++) {
      const cell = feature * width + (own[feature] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + (gradients[id] ?? 0);
      weights[cell] = (weights[cell] ?? 0) + (hessians[id] ?? 0);
    }
  }
  const unsplit = gradient ** 2 / (weight + REGULARISATION);
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-3;
  edges.forEach((own, feature) => {
    let [below, lighter] = [0, 0];
    for (let bin = 0; bin < own.length; bin++) {
      below += sums[feature * width + bin] ?? 0;
      lighter += weights[feature * width + bin] ?? 0;
      if (lighter < MIN_LEAF_WEIGHT || weight - lighter < MIN_LEAF_WEIGHT) continue;
      const gain =
        below ** 2 / (lighter + REGULARISATION) +
        (gradient - below) ** 2 / (weight - lighter + REGULARISATION) -
        unsplit;
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = { feature, bin };
    }
  });
  return best;
}

/** Returns the distinct quantiles of a feature's values, ascending. */
function findEdges(examples: readonly Example[], feature: number): number[] {
  const step = Math.max(1, Math.floor(examples.length / SAMPLE));
  const values = examples
    .filter((_, at) => at % step === 0)
    .map((example) => example.values[feature] ?? 0)
    .sort((one, other) => one - other);
  const edges = new Set<number>();
  for (let part = 1; part < BINS; part++) {
    edges.add(round(values[Math.floor((part * values.length) / BINS)] ?? 0));
  }
  return [...edges];
}

/** Returns the number of edges that are not above the value. */
function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? Number.POSITIVE_INFINITY)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sumOver = (values: Float64Array, ids: readonly number[]): number =>
  ids.reduce((sum, id) => sum + (values[id] ?? 0), 0);

/** Two decimals are precise enough and keep the file small. */
const round = (value: number): number => Math.round(value * 100) / 100;
