import { foldText } from '@/utils/article/text/fold-text';
import type { Block } from '../blocks/block';
import { firstIndex } from '../blocks/first-index';
import { isHeadline } from '../blocks/is-headline';
import type { PageFacts } from '../metadata/read-page-facts';
import { isDecoration, pictureNameOf } from '../pictures/picture-address';

/** How far above the first block of the body a lead image may be, in blocks. */
const LEAD_REACH = 12;
/** How far above the headline a lead image may be, in blocks. */
const REACH_ABOVE_HEADLINE = 8;

/** How many levels above a picture and the headline a common ancestor may be. */
const NEAR = 4;

/**
 * Returns the indices of the lead images: pictures near the headline or shortly before the first block of the body. A
 * picture without a caption counts only if the metadata names it.
 */
export function findLeadFigures(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
  base: string,
): number[] {
  const first = firstIndex(body);
  if (!Number.isFinite(first)) return [];
  const top = blocks.findLast((block) => block.index <= first && isHeadline(block, facts.titles));
  const headline = top?.index;
  const start = Math.max(0, Math.min(headline ?? first, first - LEAD_REACH) - REACH_ABOVE_HEADLINE);
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
      if (isDecoration(src)) return false;
      if (stated.has(pictureNameOf(src))) return true;
      return (
        block.element.hasAttribute('data-lectern-figure') &&
        !isSiteName(block, facts) &&
        isBeside(block, top)
      );
    })
    .map((block) => block.index);
}

const LONGEST_LOGO = 30;

/** Whether the text of a picture is little more than the site's name, as for a logo. */
function isSiteName({ folded }: Block, { siteName }: PageFacts): boolean {
  const name = foldText(siteName);
  return (
    name.includes(folded) || (folded.length < LONGEST_LOGO && name !== '' && folded.includes(name))
  );
}

/** Whether a picture is below the headline, or above it but in the same `<article>` or in a near common ancestor. */
function isBeside(block: Block, headline: Block | undefined): boolean {
  if (!headline || block.index > headline.index) return true;
  const around = block.path.slice(0, NEAR);
  const article = block.path.find((element) => element.localName === 'article');
  return headline.path.some(
    (element, level) => element === article || (level < NEAR && around.includes(element)),
  );
}
