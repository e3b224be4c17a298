import { lengthOfText } from '@/utils/article/text/squeeze-text';
import { appendAll } from '@/utils/dom/move-nodes';
import { disarmNames } from './disarm-names';
import { unclobbered } from './unclobbered';

/** A frame with less text is an advertisement or a control. Characters. */
const SHORTEST_FRAME = 500;

/** Attributes with addresses, which are relative to the frame's own page. */
const ADDRESSES = ['href', 'src', 'poster'] as const;

/**
 * Returns the document of a frame that may hold the article: of the page's own origin, and with text. Null otherwise.
 */
export function readableFrame(element: Element): Document | null {
  // Not its name: formulas may contain an element of the same name, which has no document.
  if (!(element instanceof HTMLIFrameElement)) return null;
  const inner = unclobbered.frameDocument(element);
  const body = inner && unclobbered.body(inner);
  return body && lengthOfText(body) >= SHORTEST_FRAME ? inner : null;
}

/**
 * Replaces the copy of a frame by a copy of its content, with absolute addresses. Calls `alongside` with the frame's
 * body and its copy, while both have the same shape.
 */
export function flattenFrame(
  inner: Document,
  frameCopy: Element,
  alongside: (original: Element, copy: Element) => void,
): void {
  const body = unclobbered.body(inner);
  if (!body) return;
  const document = frameCopy.ownerDocument;
  const copy = document.importNode(body, true);
  alongside(body, copy);
  disarmNames(copy);
  for (const name of ADDRESSES) {
    for (const element of copy.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? '';
      if (URL.canParse(address, inner.baseURI)) {
        element.setAttribute(name, new URL(address, inner.baseURI).href);
      }
    }
  }
  const content = document.createElement('div');
  appendAll(content, [...copy.childNodes]);
  frameCopy.replaceWith(content);
}
