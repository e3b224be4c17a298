import { weighText } from '@/utils/article/text/east-asian';
import { squeezeText } from '@/utils/article/text/squeeze-text';

/** Signs between the parts of a page title, also without spaces around them ("…-Coast"). A subtitle follows a colon. */
const BEFORE = /(?:^|(?:[|｜»›_>/\\·•–—-]|\s:)\s?)$/;
const AFTER = /^(?:$|[.。]?\s?(?:[|｜»›_</\\·•–—-]|::))/;
/** A shorter part is the name of a site or a section. Latin characters. */
const SHORTEST_HEADLINE = 20;
/** A headline is at least this share of the title. */
const MIN_SHARE = 0.3;
/** Text of scripts and styles, and of links to other pages. */
const UNREAD = 'script, style, template, nav, a';

/**
 * Returns the longest part of a page title that the page prints as a line of its own outside links: the headline,
 * without the names of site and sections around it. Undefined if there is none.
 */
export function readPrintedPart(document: Document, title: string | undefined): string | undefined {
  if (!title || !document.body) return undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let longest = '';
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!nodeValue || nodeValue.length <= longest.length || nodeValue.length > title.length * 2)
      continue;
    const line = squeezeText(nodeValue);
    const at = line.length > longest.length && line !== title ? title.indexOf(line) : -1;
    if (at < 0 || weighText(line) < SHORTEST_HEADLINE || line.length < title.length * MIN_SHARE)
      continue;
    const isPart = BEFORE.test(title.slice(0, at)) && AFTER.test(title.slice(at + line.length));
    if (isPart && !parentElement?.closest(UNREAD)) longest = line;
  }
  return longest || undefined;
}
