/** Returns the character at an offset in the text of an element; null if the text is shorter. */
export function characterAt(element: Element, offset: number): Range | null {
  const stage = element.ownerDocument;
  const walker = stage.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (walker.nextNode()) {
    const length = walker.currentNode.nodeValue?.length ?? 0;
    if (left < length) {
      const range = stage.createRange();
      range.setStart(walker.currentNode, left);
      range.setEnd(walker.currentNode, left + 1);
      return range;
    }
    left -= length;
  }
  return null;
}
