/** How the live page lays an element out, as far as reading needs it. */
export interface LiveLayout {
  /** Whether it begins and ends a line. Floats, and items set side by side, do not. */
  isBlock: boolean;
  /** Whether line ends of its own text are seen. */
  keepsLines: boolean;
  isFixed: boolean;
}

/** What only the live page can tell about an element. */
export interface LiveSight {
  /** False when the page does not lay the element out (`display: none`). */
  isShown(element: Element): boolean;
  /** How an element is laid out. Left out where no page is laid out. */
  layoutOf?(element: Element): LiveLayout;
}

const BLOCK_DISPLAY = /^(?:block|flow-root|list-item|table|flex|grid)/;
const BESIDE_EACH_OTHER = /flex|grid/;

/** Asks the browser. Content of a closed `<details>` or skipped for speed counts as shown: only `display: none` hides. */
export const BROWSER_SIGHT: LiveSight = {
  isShown: (element) =>
    Element.prototype.checkVisibility.call(element) ||
    globalThis.getComputedStyle(element).display !== 'none',
  layoutOf: (element) => {
    const style = globalThis.getComputedStyle(element);
    return {
      isBlock: BLOCK_DISPLAY.test(style.display) && standsInColumn(element, style),
      keepsLines: /^(?:pre|break-spaces)/.test(style.whiteSpace),
      isFixed: style.position === 'fixed',
    };
  },
};

/** Style makes blocks of floats, of what is placed freely and of the items of rows: they still share a line. */
function standsInColumn(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.float !== 'none' || /^(?:absolute|fixed)$/.test(style.position)) return false;
  const parent = element.parentElement;
  if (!parent) return true;
  const around = globalThis.getComputedStyle(parent);
  return !BESIDE_EACH_OTHER.test(around.display) || around.flexDirection === 'column';
}
