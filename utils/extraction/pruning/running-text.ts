import { isRunningText } from '@/utils/article/text/is-running-text';

/** Elements whose text is a control, not running text. */
const CONTROLS = 'a, button, [role="button"]';

/** Returns the length of the running text outside links and buttons, in characters. Ignores headlines and labels. */
export function measureRunningText(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = nodeValue?.trim() ?? '';
    if (isRunningText(text) && !parentElement?.closest(CONTROLS)) length += text.length;
  }
  return length;
}
