/** The layout of an element, as far as extraction needs it. */
export interface ElementLayout {
  /** Whether it starts and ends a line. False for floats and for items laid out side by side. */
  isBlock: boolean;
  /** Whether it is an item beside others, with a gap between them that no character makes. */
  isApart: boolean;
  /** Whether line breaks in its own text are rendered. */
  keepsLines: boolean;
  isFixed: boolean;
}

/** How a page lays out its elements, which only the live page can report. */
export interface PageLayout {
  /** False if the page does not lay out the element (`display: none`). */
  isShown(element: Element): boolean;
  /** How an element is laid out. Omitted if no page is laid out. */
  layoutOf?(element: Element): ElementLayout;
}

/** For a document that is not rendered. Elements are hidden only by their markup. */
export const MARKUP_LAYOUT: PageLayout = {
  isShown: (element) => !element.hasAttribute('hidden'),
};

const BLOCK_DISPLAY = /^(?:block|flow-root|list-item|table|flex|grid)/;
const BESIDE_EACH_OTHER = /flex|grid/;

/**
 * Reads the browser's layout. The content of a closed `<details>` or with skipped rendering counts as shown: only
 * `display: none` hides.
 */
export const BROWSER_LAYOUT: PageLayout = {
  isShown: (element) =>
    Element.prototype.checkVisibility.call(element) ||
    globalThis.getComputedStyle(element).display !== 'none',
  layoutOf: (element) => {
    const style = globalThis.getComputedStyle(element);
    const isBox = BLOCK_DISPLAY.test(style.display);
    // Only for boxes, because reading each style takes time.
    const isApart = isBox && isBesideOthers(element);
    return {
      isBlock: isBox && !isApart && !isOutOfFlow(style),
      isApart,
      keepsLines: /^(?:pre|break-spaces)/.test(style.whiteSpace),
      isFixed: style.position === 'fixed',
    };
  },
};

/** Floats and positioned elements are blocks by style, but still share a line. */
const isOutOfFlow = ({ float, position }: CSSStyleDeclaration): boolean =>
  float !== 'none' || /^(?:absolute|fixed)$/.test(position);

/** Whether an element is an item of a row. */
function isBesideOthers({ parentElement }: Element): boolean {
  if (!parentElement) return false;
  const { display, flexDirection } = globalThis.getComputedStyle(parentElement);
  return BESIDE_EACH_OTHER.test(display) && flexDirection !== 'column';
}
