import { lengthOfText } from '@/utils/article/text/squeeze-text';

/** Returns the share of an element's text that is inside links, 0 to 1; 0 if there is no text. */
export function shareOfLinks(element: Element): number {
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += lengthOfText(link);
  return linked / Math.max(1, lengthOfText(element));
}
