import { weighText } from '@/utils/article/text/east-asian';
import { isRunningText } from '@/utils/article/text/is-running-text';

/** The least text of a page whose metadata states that it is an article. Latin characters. */
const STATED_ARTICLE = 250;
/** The least text of any other article. */
const UNSTATED_ARTICLE = 1_000;
/** A page with more linked headings is a section page, unless it has much text. */
const MAX_LINKED_HEADINGS = 8;
/** Longer metadata is not read. Characters. */
const LONGEST_METADATA = 500_000;

/** Tag names of elements that continue the text around them, and of those that contain running text. */
const INLINE = /^(?:A|ABBR|B|CITE|CODE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
const PARAGRAPH = /^(?:P|LI|BLOCKQUOTE)$/;
const NOT_ARTICLE =
  'a,aside,button,figcaption,footer,form,nav,noscript,script,style,template,textarea,[hidden]';
/**
 * The type of an article in JSON-LD, alone or in a list. The JSON is searched as text, because parsing it is slower.
 */
const STATED_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"[A-Za-z]{0,40}(?:Article|BlogPosting|Report)"/;

/**
 * Returns the element that holds the running text of a page if the page may be an article; null for front pages,
 * section pages and pages without text. Fast and without side effects: the extraction decides afterwards.
 */
export function findArticleText(page: Document, path: string): Element | null {
  if (path === '/' || !page.body) return null;
  const [box, length] = findLongestText(page.body);
  if (!box || length < STATED_ARTICLE) return null;
  if (length >= UNSTATED_ARTICLE) return page.querySelector('h1') || isStated(page) ? box : null;
  const headings = page.querySelectorAll(':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)');
  return isStated(page) && headings.length <= MAX_LINKED_HEADINGS ? box : null;
}

/** Whether the page's metadata states that it is an article. */
function isStated(page: Document): boolean {
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type === 'article') return true;
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some(
    ({ textContent }) => textContent.length < LONGEST_METADATA && STATED_TYPE.test(textContent),
  );
}

/** Returns the element with most running text directly in it or in its paragraphs, and the length of that text. */
function findLongestText(body: Element): [Element | null, number] {
  const lengths = new Map<Element, number>();
  let longest: [Element | null, number] = [null, 0];
  // NodeFilter.SHOW_TEXT
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (!isRunningText(text)) continue;
    const parent = node.parentElement;
    const box = parent && !parent.closest(NOT_ARTICLE) ? findBox(parent) : null;
    if (!box) continue;
    // An East Asian character counts as two and a half others.
    const length = (lengths.get(box) ?? 0) + weighText(text);
    lengths.set(box, length);
    if (length > longest[1]) longest = [box, length];
  }
  return longest;
}

/** Returns the element around the paragraph of a text, or around its lines where there are no paragraphs. */
function findBox(parent: Element): Element | null {
  let block: Element | null = parent;
  while (block && INLINE.test(block.tagName)) block = block.parentElement;
  if (!block || !PARAGRAPH.test(block.tagName)) return block;
  const box = block.parentElement;
  // Some pages have a wrapper around each paragraph.
  return box?.childElementCount === 1 ? box.parentElement : box;
}
