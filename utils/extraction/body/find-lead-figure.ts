import type { Block } from '../blocks/block';
import type { PageFacts } from '../metadata/read-page-facts';
import { pictureNameOf } from '../pictures/picture-address';
import { isHeadline } from './header-zone';

/** How far above the first block of the body a lead picture may stand, in blocks. */
const LEAD_REACH = 12;

/**
 * Finds the pictures that open the article above its text: between the headline, or a little before the body, and its
 * first block. Captioned ones count; one without a caption only when the page names it as the article's picture.
 */
export function findLeadFigures(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
  base: string,
): number[] {
  const first = Math.min(...body);
  if (!Number.isFinite(first)) return [];
  const headline = blocks.findLast(
    (block) => block.index <= first && isHeadline(block, facts.titles),
  )?.index;
  const start = Math.max(0, Math.min(headline ?? first, first - LEAD_REACH) - 3);
  const stated = new Set(
    facts.pictures.flatMap((address) =>
      URL.canParse(address, base) ? pictureNameOf(new URL(address, base).href) : [],
    ),
  );
  return blocks
    .slice(start, first)
    .filter((block) => {
      const src = block.element.querySelector('img')?.getAttribute('src');
      if (!src || block.linkDensity > 0.5) return false;
      return block.element.hasAttribute('data-lectern-figure') || stated.has(pictureNameOf(src));
    })
    .map((block) => block.index);
}
