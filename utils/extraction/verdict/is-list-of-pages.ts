import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import { isTextBlock } from '../blocks/text-block';

/** A block with a greater share of links is a link to another page. */
const MAX_LINK_SHARE = 0.5;
/** Fewer entries are the links at the end of a text. */
const MIN_ENTRIES = 3;
const ITEMS = 'li, dt, tr';
const LINK = 'a[href]:not([href^="#"])';

/**
 * Whether a body is a list of other pages, such as the results of a search or a front page: at least half of the texts
 * are links, or begin or end with one. Links beside the texts count, although they are left out.
 */
export function isListOfPages(blocks: readonly Block[], kept: readonly Block[]): boolean {
  const body = new Set(kept);
  const isText = (one: Block | undefined) => one !== undefined && body.has(one) && isTextBlock(one);
  const pieces = blocks.flatMap((one) => {
    if (isLink(one) && one.kind !== 'list') {
      const beside = [blocks[one.index - 1], blocks[one.index + 1]];
      return body.has(one) || beside.some(isText) ? [true] : [];
    }
    if (!isText(one)) return [];
    const items = [...one.element.querySelectorAll(ITEMS)];
    return (items.length > 0 ? items : [one.element]).map(isEntry);
  });
  const entries = pieces.filter(Boolean).length;
  return entries >= MIN_ENTRIES && entries >= pieces.length / 2;
}

const isLink = ({ linkDensity }: Block): boolean => linkDensity > MAX_LINK_SHARE;

/** Whether a text begins or ends with a link. */
function isEntry(element: Element): boolean {
  const text = textOf(element);
  const links = [...element.querySelectorAll(LINK)].map(textOf).filter(Boolean);
  return links.some((link) => text.startsWith(link) || text.endsWith(link));
}
