import type { Block } from '../blocks/block';
import type { PageFacts } from '../metadata/read-page-facts';
import { isDecoration, pictureNameOf } from '../pictures/picture-address';
import { foldText } from '../text/fold-text';
import { isHeadline } from './header-zone';

/** How far above the first block of the body a lead picture may stand, in blocks. */
const LEAD_REACH = 12;
/** How far above the headline, in blocks. */
const REACH_ABOVE_HEADLINE = 8;

/** How far around a picture and the headline one element may hold both. */
const NEAR = 4;

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

/** A logo says the site's name, and little more. */
function isSiteName({ folded }: Block, { siteName }: PageFacts): boolean {
  const name = foldText(siteName);
  return (
    name.includes(folded) || (folded.length < LONGEST_LOGO && name !== '' && folded.includes(name))
  );
}

/** Above the headline, a captioned picture is the article's when one `<article>` or one small part of the page holds both. */
function isBeside(block: Block, headline: Block | undefined): boolean {
  if (!headline || block.index > headline.index) return true;
  const around = block.path.slice(0, NEAR);
  const article = block.path.find((element) => element.localName === 'article');
  return headline.path.some(
    (element, level) => element === article || (level < NEAR && around.includes(element)),
  );
}
