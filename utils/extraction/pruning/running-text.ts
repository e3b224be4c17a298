import { hasEastAsian } from '@/utils/article/text/east-asian';

/** A shorter text node is a label, a name or a teaser. Characters. */
const SHORTEST_RUN = 60;
const SHORTEST_RUN_CJK = 25;
/** Elements whose text is a control, not running text. */
const CONTROLS = 'a, button, [role="button"]';

/** Returns the length of the running text outside links and buttons, in characters. Ignores headlines and labels. */
export function measureRunningText(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = nodeValue ?? '';
    if (text.length >= SHORTEST_RUN_CJK && isRun(text) && !parentElement?.closest(CONTROLS))
      length += text.trim().length;
  }
  return length;
}

function isRun(written: string): boolean {
  const text = written.trim();
  return text.length >= SHORTEST_RUN || (text.length >= SHORTEST_RUN_CJK && hasEastAsian(text));
}
