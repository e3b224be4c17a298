import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from './blocks/block';

/** A block with a greater share of links is a link to another page. */
const MAX_LINK_SHARE = 0.5;
/** Fewer entries are the links at the end of a text. */
const MIN_ENTRIES = 3;
const ITEMS = 'li, dt, tr';
const LINK = 'a[href]:not([href^="#"])';

/**
 * Whether a body is a list of other pages, such as the results of a search or a front page: at least two headings are
 * links, or at least half of the texts begin or end with one. Links on lines of their own beside the texts count,
 * although they are left out.
 */
export function isListOfPages(blocks: readonly Block[], kept: readonly Block[]): boolean {
  if (kept.filter((one) => one.kind === 'heading' && isLink(one)).length > 1) return true;
  const body = new Set(kept);
  const isText = (one: Block | undefined) =>
    one !== undefined && one.kind !== 'heading' && one.text !== '' && body.has(one);
  const isLine = (one: Block | undefined) => one?.kind === 'paragraph' && isLink(one);
  const isBeside = (one: Block): boolean => {
    const [above, below] = [blocks[one.index - 1], blocks[one.index + 1]];
    return isLine(one) && (isText(above) || isText(below)) && !isLine(above) && !isLine(below);
  };
  const pieces = blocks.flatMap((one) => {
    if (!isText(one)) return isBeside(one) ? [true] : [];
    const items = [...one.element.querySelectorAll(ITEMS)];
    return items.length > 0 ? items.map(isEntry) : [isLink(one) || isEntry(one.element)];
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
