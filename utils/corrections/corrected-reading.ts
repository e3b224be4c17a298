import type { Article, LeftOutPiece } from '@/utils/article/article';
import type { Block } from '@/utils/extraction/blocks/block';
import type { BodyTrace } from '@/utils/extraction/extraction-world';
import type { Furniture } from './list-furniture';
import type { LeftOutReason } from './reason-of';
import type { SiteRule } from './rules/site-rule';

/** An article that was read, with what correcting it needs. */
export interface Reading {
  article: Article;
  /** The extraction; null for a saved article, whose page is not here. */
  trace: BodyTrace | null;
  /** The rule of the site with which it was read. */
  rule: SiteRule;
}

/** A reading with the corrections made so far. */
export interface CorrectedReading extends Reading {
  /** The rule before anything was corrected in this article. */
  base: SiteRule;
  /** The blocks that were put back. */
  putBack: ReadonlySet<Block>;
  /** The shapes of elements that were put back and are no blocks. */
  putBackShapes: readonly string[];
  /** The blocks that were removed. */
  removed: ReadonlySet<Block>;
  /** The blocks of pieces, by their markup. */
  blocksOf: ReadonlyMap<string, readonly Block[]>;
  putBackFurniture: ReadonlySet<Furniture>;
}

/** A piece that readers may miss, as a list shows it. */
export interface ListedPiece {
  piece: LeftOutPiece;
  text: string;
  isPicture: boolean;
  reason: LeftOutReason;
}
