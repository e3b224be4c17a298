import { squeezeText } from '@/utils/article/text/squeeze-text';

/**
 * Returns the text of the page's `<title>`; empty if there is none. It may be in the body: an unknown element ends the
 * head. Titles in drawings are those of their parts.
 */
export function readPageTitle(document: Document): string {
  const title =
    document.querySelector('head > title') ??
    [...document.querySelectorAll('title')].find((one) => !one.closest('svg'));
  return squeezeText(title?.textContent);
}
