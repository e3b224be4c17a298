import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';
import { guardText } from '../furniture-lines/guard-text';

/** More linked headings are not examined. */
const MAX_HEADINGS = 60;
/** How many levels above its heading the box of a card may be, and the list of all cards above each. */
const LEVELS = 4;
/** A longer text is an entry of the article. Characters. */
const LONGEST_CARD = 500;
/** With less of it linked, a heading only has a link in it. */
const MIN_LINK_SHARE = 0.9;

const TEASER = 'the teaser of another story';

/**
 * Drops lists of other stories that no name or label marks: boxes of one class side by side, each with a heading and a
 * picture that link to the same page of the site at `url`, and with little text. Links to other sites do not count,
 * because articles about products have such lists. Returns the indices of the blocks that stay.
 */
export function dropCards(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  url: string,
  log: ExtractionLog,
): Set<number> {
  const cards = findCards(blocks, url);
  const kept = blocks.filter((block) => body.has(block.index));
  const reasons = kept.map(({ path }) => (path.some((box) => cards.has(box)) ? TEASER : null));
  const guarded = guardText(kept, reasons, log);
  const dropped = kept.filter((_block, at) => guarded[at]);
  for (const { element } of dropped) log.note(TEASER, element);
  const indices = new Set(dropped.map(({ index }) => index));
  return new Set([...body].filter((index) => !indices.has(index)));
}

function findCards(blocks: readonly Block[], url: string): ReadonlySet<Element> {
  const found = new Set<Element>();
  const headings = blocks.filter(
    ({ kind, linkDensity }) => kind === 'heading' && linkDensity >= MIN_LINK_SHARE,
  );
  for (const { element, path } of headings.slice(0, MAX_HEADINGS)) {
    const href = element.querySelector('a[href]')?.getAttribute('href') ?? '';
    const box = path.slice(0, LEVELS).find((one) => hasLinkedPicture(one, href));
    if (box && isPageOfSite(href, url) && isShort(box, blocks)) found.add(box);
  }
  return new Set([...found].filter((one) => [...found].some((other) => areBeside(one, other))));
}

/** Whether two boxes of one class are side by side, alone or each in entries of a list. */
function areBeside(one: Element, other: Element): boolean {
  if (one === other || one.className !== other.className) return false;
  let [first, second]: (Element | null)[] = [one, other];
  for (let level = 0; level < LEVELS && first && second && first !== second; level += 1)
    [first, second] = [first.parentElement, second.parentElement];
  return first === second;
}

const hasLinkedPicture = (box: Element, href: string): boolean =>
  [...box.querySelectorAll('a[href] img')].some(
    (image) => image.closest('a')?.getAttribute('href') === href,
  );

const isShort = (box: Element, blocks: readonly Block[]): boolean =>
  blocks.filter(({ path }) => path.includes(box)).reduce((sum, { text }) => sum + text.length, 0) <=
  LONGEST_CARD;

function isPageOfSite(href: string, url: string): boolean {
  if (!URL.canParse(href, url)) return false;
  const [page, here] = [new URL(href, url), new URL(url)];
  return page.host === here.host && page.pathname !== here.pathname && page.pathname !== '/';
}
