import { textOf } from '../text/squeeze-text';

/**
 * The lines of words in a box, in document order: the smallest elements that hold one, or loose text beside `around`,
 * the picture that the box may hold. An element with words of its own is one line, whatever else is in it.
 */
export function linesOf(box: Element, around: Element | null = null): ChildNode[] {
  const wordy = [...box.childNodes].filter((node) => textOf(node));
  const holdsPicture = around !== null && box.contains(around);
  if (!holdsPicture && (wordy.length === 0 || wordy.some((node) => !(node instanceof Element))))
    return [box];
  return wordy.flatMap((node) => (node instanceof Element ? linesOf(node, around) : [node]));
}
