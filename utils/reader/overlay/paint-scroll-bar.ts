/** The page's scroll bar behind the reader. */
export interface PaintedScrollBar {
  /** Hides it by using one colour. */
  paint(colour: string): void;
  /** Restores its colours. */
  restore(): void;
}

/**
 * Hides the page's scroll bar, which a dialog does not cover, behind the reader. It is painted instead of removed,
 * because removing it would shift the page. Does nothing where painting shifts the page too (scroll bars of another
 * width), or where the browser does not allow it.
 */
export function paintScrollBar(page: Document): PaintedScrollBar {
  const { documentElement: root, defaultView: view } = page;
  let sheet: CSSStyleSheet | null = null;
  let below = '';
  const restore = () => {
    if (sheet) page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return {
    restore,
    paint(colour) {
      if (!view) return;
      below ||= view.getComputedStyle(root).getPropertyValue('scrollbar-color');
      sheet ??= addSheet(view);
      if (!sheet) return;
      const width = root.clientWidth;
      // The colour is inherited. What is below the root keeps its own: otherwise the browser would style every element
      // of the page again, for seconds on a large one, and scroll bars within the page could change their width.
      sheet.replaceSync(
        `:root { scrollbar-color: ${colour} ${colour} !important } :where(:root > *) { scrollbar-color: ${below} }`,
      );
      if (root.clientWidth !== width) restore();
    },
  };
}

/** Null in Firefox, which does not let content scripts add a page's style sheets. */
function addSheet(view: Window & typeof globalThis): CSSStyleSheet | null {
  try {
    const sheet = new view.CSSStyleSheet();
    view.document.adoptedStyleSheets = [...view.document.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return null;
  }
}
