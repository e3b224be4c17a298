import type { LiveLayout } from './live-sight';
import type { PageCopy } from './page-copy';
import { unclobbered } from './unclobbered';

/** Elements that are inline by their names, and that style may make blocks of. */
const INLINE = /^(?:span|a|b|strong|em|i|small|font|time|label|cite|code|mark|u|q)$/;
/** Bars and layers over the page hang near its root. */
const FIXED_DEPTH = 4;
/** Text in which a line ends between two words. */
const LINED = /\S[^\S\n]*\n\s*\S/;

/**
 * Remembers how the live page lays one element out, where its name does not tell: inline elements beside others, elements
 * with more than one line of text (`lined`), boxes near the root. Few are asked: each costs about a microsecond.
 */
export function rememberLayout(
  original: Element,
  copyOf: () => Element,
  layoutOf: (element: Element) => LiveLayout,
  facts: { [Fact in 'blocks' | 'keepsLines' | 'fixed']: PageCopy[Fact] & Set<Element> },
  lined: ReadonlySet<Element>,
): void {
  const isInline = INLINE.test(original.localName) && hasNeighbour(original);
  const isLined = lined.has(original);
  const mayBeFixed =
    /^(?:div|section|aside|header|footer|nav)$/.test(original.localName) && isNearRoot(original);
  if (!isInline && !isLined && !mayBeFixed) return;
  const layout = layoutOf(original);
  if (isInline && layout.isBlock) facts.blocks.add(copyOf());
  if (isLined && layout.keepsLines) facts.keepsLines.add(copyOf());
  if (mayBeFixed && layout.isFixed && !holdsStory(original)) facts.fixed.add(copyOf());
}

/** The elements that have text of their own with a line end between words. */
export function findLinedText(live: Document, body: Element): Set<Element> {
  const lined = new Set<Element>();
  const walker = unclobbered.walkTexts(live, body);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (parent && LINED.test(text.nodeValue ?? '')) lined.add(parent);
  }
  return lined;
}

/** Pages that scroll a box of their own fix all they show. */
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
