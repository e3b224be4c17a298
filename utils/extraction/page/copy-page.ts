import { fail, type Result, succeed } from '@/utils/article/result';
import { flattenShadow } from './flatten-shadow';
import type { PageCopy, ShownPicture } from './page-copy';
import { unclobbered } from './unclobbered';
import { walkTogether } from './walk-together';

/** More elements than this and reading would take longer than a reader waits. The longest real articles have a tenth. */
export const MOST_ELEMENTS = 150_000;

/** Deeper than any real page: the parser itself stops at 512, scripts may go on. */
export const DEEPEST_ELEMENT = 1_000;

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
const NEVER_LAID_OUT = new Set([
  ...[
    'head',
    'script',
    'style',
    'noscript',
    'template',
    'link',
    'meta',
    'title',
    'base',
    'source',
    'area',
  ],
]);

/**
 * Copies the page into an inert document, together with what only the live page knows: which elements are hidden,
 * which file each picture shows, what open shadow roots hold (their content takes its place in the copy).
 *
 * The live page is only read. Fails on a page of more elements, or deeper, than can be read in reasonable time.
 */
export function copyPage(
  live: Document,
  url: string,
  sight: LiveSight = BROWSER_SIGHT,
): Result<PageCopy, 'too-large'> {
  const elements = unclobbered.elements(live);
  if (elements.length > MOST_ELEMENTS) return fail('too-large');
  const document = unclobbered.clone(live);
  const hidden = new Set<Element>();
  const shown = new Map<Element, ShownPicture>();
  const shadows: [ShadowRoot, Element][] = [];
  let deepest = 0;

  const visit = (original: Element, findCopy: () => Element, depth: number): boolean => {
    deepest = Math.max(deepest, depth);
    const name = unclobbered.localName(original);
    if (name === 'img') rememberPicture(original, findCopy(), shown);
    const shadow = unclobbered.shadowRoot(original);
    if (shadow) shadows.push([shadow, findCopy()]);
    if (NEVER_LAID_OUT.has(name)) return false;
    if (sight.isShown(original)) return true;
    hidden.add(findCopy());
    return false;
  };

  walkTogether(elements, unclobbered.elements(document), visit);
  if (deepest > DEEPEST_ELEMENT) return fail('too-large');
  for (let next = shadows.shift(); next; next = shadows.shift()) {
    const [shadow, host] = next;
    flattenShadow(shadow, host, (originals, copies) => walkTogether(originals, copies, visit));
  }
  return succeed({ document, url, base: readBase(live, url), hidden, shown });
}

function rememberPicture(
  original: Element,
  copy: Element,
  shown: Map<Element, ShownPicture>,
): void {
  if (!(original instanceof HTMLImageElement)) return;
  const { currentSrc, naturalWidth, naturalHeight } = original;
  if (currentSrc && naturalWidth > 0) {
    shown.set(copy, { src: currentSrc, width: naturalWidth, height: naturalHeight });
  }
}

function readBase(live: Document, url: string): string {
  const base = unclobbered.find(live, 'base[href]');
  const href = base && unclobbered.attribute(base, 'href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : url;
}
