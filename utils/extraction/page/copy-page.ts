import { flattenShadow } from './flatten-shadow';
import type { PageCopy, ShownPicture } from './page-copy';
import { unclobbered } from './unclobbered';
import { walkTogether } from './walk-together';

/** What only the live page can tell about an element. */
export interface LiveSight {
  /** False when the page does not lay the element out (`display: none`). */
  isShown(element: Element): boolean;
}

/** Asks the browser. Content of a closed `<details>` or skipped for speed counts as shown: only `display: none` hides. */
export const BROWSER_SIGHT: LiveSight = {
  isShown: (element) =>
    Element.prototype.checkVisibility.call(element) ||
    globalThis.getComputedStyle(element).display !== 'none',
};

/** Never laid out, yet they hold what a reader may need: pictures in `<noscript>`, JSON-LD in scripts. */
const NEVER_LAID_OUT = /^(?:head|script|style|noscript|template|link|meta|title|base|source|area)$/;

/**
 * Copies the page into an inert document, together with what only the live page knows: which elements are hidden,
 * which file each picture shows, what open shadow roots hold (their content takes its place in the copy).
 *
 * The live page is only read. A relative `<base>` is resolved against `url`.
 */
export function copyPage(live: Document, url: string, sight: LiveSight = BROWSER_SIGHT): PageCopy {
  const document = unclobbered.clone(live);
  const hidden = new Set<Element>();
  const shown = new Map<Element, ShownPicture>();
  const shadows: [ShadowRoot, Element][] = [];

  const visit = (original: Element, copy: Element): boolean => {
    if (original instanceof HTMLImageElement) rememberPicture(original, copy, shown);
    const shadow = unclobbered.shadowRoot(original);
    if (shadow) shadows.push([shadow, copy]);
    if (NEVER_LAID_OUT.test(unclobbered.localName(original)) || sight.isShown(original))
      return true;
    hidden.add(copy);
    return false;
  };

  walkTogether(live, document, { original: live, copy: document }, visit);
  for (let next = shadows.shift(); next; next = shadows.shift()) {
    const [shadow, host] = next;
    flattenShadow(shadow, host, (original, copy) =>
      walkTogether(original, copy, { original: live, copy: document }, visit),
    );
  }
  return { document, url, base: readBase(live, url), hidden, shown };
}

function rememberPicture(
  original: HTMLImageElement,
  copy: Element,
  shown: Map<Element, ShownPicture>,
): void {
  const src = original.currentSrc;
  if (src && original.naturalWidth > 0) {
    shown.set(copy, { src, width: original.naturalWidth, height: original.naturalHeight });
  }
}

function readBase(live: Document, url: string): string {
  const base = unclobbered.find(live, 'base[href]');
  const href = base && unclobbered.attribute(base, 'href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : url;
}
