import { squeezeText } from '@/utils/article/text/squeeze-text';

/** Elements whose text browsers never show. */
const NEVER_SHOWN = 'script, style, noscript, template, svg, textarea, iframe, object, canvas';

/** Returns the text nodes that a page shows, in document order, with collapsed white space. Skips empty ones. */
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
