import { squeezeText } from '../text/squeeze-text';

/** What holds text that no browser shows. */
const NEVER_SHOWN = 'script, style, noscript, template, svg, textarea, iframe, object, canvas';

/** Every piece of text that a page shows, in document order: one text node each, white space squeezed, none empty. */
export function listShownText(root: Element): string[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = squeezeText(nodeValue);
    if (text && !parentElement?.closest(NEVER_SHOWN)) pieces.push(text);
  }
  return pieces;
}
