import type { Block } from '@/utils/extraction/blocks/block';
import { hasShape } from './create-corrections';
import { createShapeTest, shapeOf } from './shape';
import { MAX_SHAPES, SHAPE_LIMITS, type SiteRule } from './site-rule';

/** What was corrected in one article. */
interface Changes {
  blocks: readonly Block[];
  /** The blocks that the extraction chose. */
  body: ReadonlySet<number>;
  /** The blocks that were put back. */
  putBack: ReadonlySet<Block>;
  /** The shapes of elements that were put back and are no blocks. */
  putBackShapes: readonly string[];
  /** The blocks that were removed. */
  removed: ReadonlySet<Block>;
}

/**
 * Returns the rule `before` with the shapes of what was corrected. A block is left out if the rule would also change
 * other blocks of its shape that were not corrected. Newer shapes replace the oldest if there are too many.
 */
export function deriveRule(before: SiteRule, corrected: Changes): SiteRule {
  const { blocks, body, putBack, removed } = corrected;
  const isKept = (block: Block) =>
    putBack.has(block) || (body.has(block.index) && !removed.has(block));
  const keep = [...putBack].flatMap((block) => preciseShapeOf(block, blocks, isKept) ?? []);
  const drop = [...removed].flatMap(
    (block) => preciseShapeOf(block, blocks, (other) => !isKept(other)) ?? [],
  );
  return {
    root: before.root,
    keep: join(before.keep, [...keep, ...corrected.putBackShapes], drop),
    drop: join(before.drop, drop, keep),
  };
}

/** Returns the shortest shape of a block that only blocks for which `isAlike` holds have; null if there is none. */
function preciseShapeOf(
  block: Block,
  blocks: readonly Block[],
  isAlike: (block: Block) => boolean,
): string | null {
  for (let levels = 2; levels <= SHAPE_LIMITS.levels; levels++) {
    const shape = shapeOf(block.element, block.path, levels);
    if (!shape) return null;
    const test = createShapeTest(shape);
    if (blocks.every((other) => isAlike(other) || !hasShape(other, test))) return shape;
  }
  return null;
}

/** Joins two lists of shapes, without those of the opposite kind, which were changed back. */
function join(
  before: readonly string[],
  now: readonly string[],
  opposite: readonly string[],
): string[] {
  const gone = new Set(opposite);
  const all = [...new Set([...before.filter((shape) => !gone.has(shape)), ...now])];
  return all.slice(-MAX_SHAPES);
}
