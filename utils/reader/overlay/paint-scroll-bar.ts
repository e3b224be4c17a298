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
  const restore = () => {
    if (sheet) page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return {
    restore,
    paint(colour) {
      // Made only now: a new sheet makes the browser style the whole page again.
      sheet ??= view && addSheet(view);
      if (!sheet) return;
      const width = root.clientWidth;
      sheet.replaceSync(`:root { scrollbar-color: ${colour} ${colour} !important }`);
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
