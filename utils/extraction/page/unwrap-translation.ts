import { unwrap } from '@/utils/dom/move-nodes';

/** The class that Chromium gives the root of a page that it has translated. */
const TRANSLATED = '[class*="translated-ltr"], [class*="translated-rtl"]';
/** Words of the metadata, which stay in the original language. */
const WORDS = 'meta[property^="og:"], meta[name^="twitter:"], meta[name="description" i]';
const KEPT = '[property="og:image"], [property="og:site_name"], [property="og:url"]';

/**
 * Whether the browser has translated the page. Firefox does not mark the page, so its translations count as originals.
 */
export const isTranslated = (document: Document): boolean =>
  document.documentElement.matches(TRANSLATED);

/**
 * Makes the copy of a page that the browser has translated read like one in that language. Chromium puts each piece of
 * text into two `<font>` elements, and changes only the language of the root. Parts keep their `lang` if they were not
 * translated. Leaves other pages unchanged.
 */
export function unwrapTranslation(document: Document): void {
  if (!isTranslated(document)) return;
  for (const font of document.querySelectorAll('font')) {
    const part = font.closest('[lang]');
    if (part !== document.documentElement) part?.removeAttribute('lang');
    unwrap(font);
  }
  document.body.normalize();
  for (const meta of document.querySelectorAll(WORDS)) if (!meta.matches(KEPT)) meta.remove();
}
