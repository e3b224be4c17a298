import { weighText } from '@/utils/article/text/east-asian';
import { textOf } from '@/utils/article/text/squeeze-text';
import { rename } from '@/utils/dom/move-nodes';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** The text of a link to the heading itself. */
const ANCHOR_SIGN = /^[\s\u200b#¶§🔗∞⚓]*$/u;
/** A line that only separates: "___", "* * *". */
const SEPARATOR = /^[_*=~•·◇◆–—-][\s_*=~•·◇◆–—-]*$/u;
/** A longer one is not a heading but text that is printed like one. Latin characters. */
const LONGEST_HEADING = 400;
/** Maximum length of the edit links beside a heading, with their brackets and bars. */
const LONGEST_EDIT_LINKS = 60;

/**
 * Removes page controls from headings: signs that link to the heading itself, and edit links beside it in the same box.
 * They would separate the heading from its text. Headings that only separate become rules, those with a text become
 * boxes. Removes the no-break spaces and line breaks at the beginning of a heading.
 */
export function tidyHeadings(
  body: Element,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  for (const heading of deadline.each(body.querySelectorAll(HEADINGS))) {
    for (const link of heading.querySelectorAll('a')) {
      const isOwn = /^(?:#|$)/.test(link.getAttribute('href') ?? '');
      if (!isOwn || !ANCHOR_SIGN.test(link.textContent ?? '')) continue;
      log.omit('the sign of a link to the heading itself', link);
      link.remove();
    }
    trimStart(heading);
    const text = textOf(heading);
    if (weighText(text) > LONGEST_HEADING) {
      rename(heading, 'div');
      continue;
    }
    if (SEPARATOR.test(text) && !heading.querySelector('img')) {
      heading.replaceWith(heading.ownerDocument.createElement('hr'));
      continue;
    }
    const editLinks = heading.nextElementSibling;
    if (!/^(?:div|header|span)$/.test(heading.parentElement?.localName ?? '')) continue;
    // Not `childElementCount`, which counts all children of the parent.
    if (heading.previousElementSibling || editLinks?.nextElementSibling) continue;
    if (editLinks && areEditLinks(editLinks)) {
      log.omit('edit links', editLinks);
      editLinks.remove();
    }
  }
}

/** Content of a heading without text. */
const CONTENT = 'img, svg, math';

/**
 * Removes white space, no-break spaces and line breaks at the beginning of an element. Returns whether anything follows
 * them.
 */
function trimStart(element: Element): boolean {
  for (let node = element.firstChild; node; ) {
    const next = node.nextSibling;
    if (node instanceof Element) {
      if (node.localName === 'br') node.remove();
      else if (node.matches(CONTENT) || trimStart(node)) return true;
    } else if (node.nodeType === Node.TEXT_NODE) {
      node.nodeValue = (node.nodeValue ?? '').replace(/^[\s\u200b]+/, '');
      if (node.nodeValue) return true;
    }
    node = next;
  }
  return false;
}

/** Distinguishes edit links from links of the text, by their brackets or their name. */
const BRACKETED = /^[[(【].*[\])】]$/u;
const EDIT_LINKS_NAME = /edit|permalink|anchor|tools/i;

/** Whether an element only holds links and brackets, on one line. */
function areEditLinks(element: Element): boolean {
  const text = textOf(element);
  if (!/^(?:span|div|a|small)$/.test(element.localName) || text.length > LONGEST_EDIT_LINKS)
    return false;
  if (!BRACKETED.test(text) && !EDIT_LINKS_NAME.test(element.getAttribute('class') ?? ''))
    return false;
  if (element.querySelector('img, p, ul, h1, h2, h3')) return false;
  let words = text;
  for (const link of element.localName === 'a' ? [element] : element.querySelectorAll('a')) {
    words = words.replace(textOf(link), '');
  }
  return words !== text && !/[\p{L}\p{N}]/u.test(words);
}
