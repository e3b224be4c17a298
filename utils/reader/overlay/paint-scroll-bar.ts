/** The page's own scroll bar while a reader lies over the page. */
export interface PaintedScrollBar {
  /** Gives it one colour, so that nothing of it is seen. */
  paint(colour: string): void;
  /** Gives it back its own. */
  restore(): void;
}

/**
 * A dialog lies over a page but not over its scroll bar, which would stand there as a second one. It is only painted:
 * taking it away would move the page. Where painting it would move the page too, as on pages that draw a bar of
 * another width, or where the browser does not let a script from outside do it, nothing happens.
 */
export function paintScrollBar(page: Document): PaintedScrollBar {
  const { documentElement: root, defaultView: view } = page;
  const sheet = view && makeSheet(view);
  if (!sheet) return { paint: () => undefined, restore: () => undefined };
  const restore = () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return {
    restore,
    paint(colour) {
      const width = root.clientWidth;
      sheet.replaceSync(`:root { scrollbar-color: ${colour} ${colour} !important }`);
      if (!page.adoptedStyleSheets.includes(sheet)) {
        page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
      }
      if (root.clientWidth !== width) restore();
    },
  };
}

/** Null in Firefox, where a page's list of sheets takes none from outside. */
function makeSheet(view: Window & typeof globalThis): CSSStyleSheet | null {
  try {
    const sheet = new view.CSSStyleSheet();
    view.document.adoptedStyleSheets = [...view.document.adoptedStyleSheets, sheet];
    view.document.adoptedStyleSheets = view.document.adoptedStyleSheets.filter(
      (other) => other !== sheet,
    );
    return sheet;
  } catch {
    return null;
  }
}
