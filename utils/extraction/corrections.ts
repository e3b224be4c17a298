import type { Block } from './blocks/block';

/** What the user corrected on a site, applied to one extraction. */
export interface Corrections {
  /** Returns elements that must not be removed before the body is chosen. Called first, with the whole page. */
  guard(root: Element): ReadonlySet<Element>;
  /**
   * Returns the blocks inside the chosen root, instead of a choice by rules; null if no root was chosen or it is not
   * here.
   */
  choose(blocks: readonly Block[]): ReadonlySet<number> | null;
  /** Returns the body with the blocks that the user added and without those that the user removed. */
  adjust(blocks: readonly Block[], body: ReadonlySet<number>): ReadonlySet<number>;
}
