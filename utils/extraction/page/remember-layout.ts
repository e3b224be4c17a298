import type { PageCopy } from './page-copy';
import type { ElementLayout } from './page-layout';
import { unclobbered } from './unclobbered';

/** Inline elements, which style may make blocks. */
const INLINE = new Set('span a b strong em i small font time label cite code mark u q'.split(' '));
/** Boxes that may be bars or overlays. */
const BOXES = new Set(['div', 'section', 'aside', 'header', 'footer', 'nav']);
/** Bars and overlays are close to the root of the page. */
const FIXED_DEPTH = 4;
/** Text with a line break between two words. */
const LINED = /\S[^\S\n]*\n\s*\S/;

/** Where layout is read from and written to, the same for all elements of a page. */
export interface LayoutRecord {
  layoutOf(element: Element): ElementLayout;
  facts: { [Fact in 'blocks' | 'keepsLines' | 'fixed']: PageCopy[Fact] & Set<Element> };
  /** Elements of the live page with several lines of text. */
  lined: ReadonlySet<Element>;
}

/**
 * Records how the live page lays out an element, if its name does not determine it: inline elements next to others,
 * elements with several lines of text, boxes close to the root. Reads the style of few elements, because each
 * costs about a microsecond.
 */
export function rememberLayout(
  original: Element,
  copyOf: () => Element,
  { layoutOf, facts, lined }: LayoutRecord,
): void {
  const name = original.localName;
  // Elements that a page defines are inline too. A field of a form may shadow the form's name.
  const isInline = (INLINE.has(name) || /-/.test(name)) && hasNeighbour(original);
  const isLined = lined.has(original);
  const mayBeFixed = BOXES.has(name) && isNearRoot(original);
  if (!isInline && !isLined && !mayBeFixed) return;
  const layout = layoutOf(original);
  if (isInline && layout.isBlock) facts.blocks.add(copyOf());
  if (isInline && layout.isApart) separate(copyOf());
  if (isLined && layout.keepsLines) facts.keepsLines.add(copyOf());
  if (mayBeFixed && layout.isFixed && !holdsStory(original)) facts.fixed.add(copyOf());
}

/**
 * Adds a space before an element, unless text is there already, such as the line breaks of code. The copy has the same
 * elements.
 */
function separate(copy: Element): void {
  if (copy.previousSibling instanceof Element) copy.before(' ');
}

/** Returns the elements whose own text has a line break between words. */
export function findLinedText(live: Document, body: Element): Set<Element> {
  const lined = new Set<Element>();
  const walker = unclobbered.walkTexts(live, body);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!LINED.test(text.nodeValue ?? '')) continue;
    if (text.parentElement) lined.add(text.parentElement);
  }
  return lined;
}

/** Pages that scroll a box of their own fix their whole content. */
const holdsStory = (element: Element): boolean =>
  unclobbered.findAll(element, 'h1, article, main').length > 0;

const hasNeighbour = (element: Element): boolean =>
  element.nextElementSibling !== null || element.previousElementSibling !== null;

function isNearRoot(element: Element): boolean {
  let outer: Element | null = element;
  for (let depth = 0; depth <= FIXED_DEPTH && outer; depth++) {
    if (outer.localName === 'body') return true;
    outer = outer.parentElement;
  }
  return false;
}
