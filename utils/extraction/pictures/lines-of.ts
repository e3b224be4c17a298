import { hasMoreTextThan } from '@/utils/article/text/squeeze-text';

/**
 * Returns the lines of text in a box, in document order: the smallest elements that contain one, or loose text nodes
 * beside `around`, the picture that the box may contain. An element with text nodes of its own is one line, whatever
 * else it contains.
 */
export function linesOf(box: Element, around: Element | null = null): ChildNode[] {
  const wordy = [...box.childNodes].filter((node) => hasMoreTextThan(node, 0));
  const holdsPicture = around !== null && box.contains(around);
  if (!holdsPicture && (wordy.length === 0 || wordy.some((node) => !(node instanceof Element))))
    return [box];
  return wordy.flatMap((node) => (node instanceof Element ? linesOf(node, around) : [node]));
}
