import type { BlockFeatures } from './block-features';

/** A decision tree: a node is `[feature, threshold, below, notBelow]`, a leaf is what it adds to the score. */
export type Tree = number | [feature: number, threshold: number, below: Tree, notBelow: Tree];

/**
 * Boosted trees. Their nodes refer to the features by their index in `FEATURES`, because names would be most of the
 * file.
 */
export interface BoostedTrees {
  trees: readonly Tree[];
}

/** Returns the probability, 0 to 1, that a block belongs to the article. */
export function scoreWithTrees({ trees }: BoostedTrees, features: BlockFeatures): number {
  // In the order of `FEATURES`: see `describeFeatures`.
  const ordered = Object.values(features);
  let score = 0;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') {
      // By index: in a script's first run, taking a list apart takes several times as long.
      node = (ordered[node[0]] ?? 0) < node[1] ? node[2] : node[3];
    }
    score += node;
  }
  return 1 / (1 + Math.exp(-score));
}
