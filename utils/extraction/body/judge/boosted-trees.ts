import type { BlockFeatures, FeatureName } from './block-features';

/**
 * A tree of questions: `[feature, threshold, below, notBelow]`; a number is an end and what it adds to the score.
 */
export type Tree = number | [feature: FeatureName, threshold: number, below: Tree, notBelow: Tree];

/** How likely the trees find that a block belongs to the article, 0 to 1. */
export function scoreWithTrees(trees: readonly Tree[], features: BlockFeatures): number {
  let score = 0;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') {
      const [feature, threshold, below, notBelow] = node;
      node = features[feature] < threshold ? below : notBelow;
    }
    score += node;
  }
  return 1 / (1 + Math.exp(-score));
}
