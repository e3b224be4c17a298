import { hasEastAsian } from '@/utils/article/text/east-asian';

/** A shorter piece of text is a label, a name or a teaser. Characters. */
const SHORTEST_RUN = 60;
const SHORTEST_RUN_CJK = 25;
/** What is inside is pressed, not read. */
const PRESSED = 'a, button, [role="button"]';

/** How much running text an element holds outside links and buttons, in characters. Headlines and labels do not count. */
export function measureRunningText(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = nodeValue ?? '';
    if (text.length >= SHORTEST_RUN_CJK && isRun(text) && !parentElement?.closest(PRESSED))
      length += text.trim().length;
  }
  return length;
}

function isRun(written: string): boolean {
  const text = written.trim();
  return text.length >= SHORTEST_RUN || (text.length >= SHORTEST_RUN_CJK && hasEastAsian(text));
}
