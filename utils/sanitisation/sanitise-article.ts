import DOMPurify, { type Config, type WindowLike } from 'dompurify';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  DROPPED_WITH_CONTENT,
  LINK_ADDRESS,
  PICTURE_ADDRESS,
} from './allowed-markup';

/** What the purifier is asked for. */
const PURIFIER_OPTIONS = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  FORBID_CONTENTS: DROPPED_WITH_CONTENT,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

/** The one purifier of a page: the pages' policy lets in no second. */
export const purifier = DOMPurify(isOwnPage() ? globalThis.window : windowWithoutTrustedTypes());

/** Whether this runs in a page of Lectern's own, which lets the purifier's policy in and no other string as markup. */
function isOwnPage(): boolean {
  return /^(?:chrome|moz)-extension:$/.test(globalThis.location.protocol);
}

/**
 * What the purifier takes from a window, but for Trusted Types: inside someone's page, its asking for a policy would
 * be reported to that page as a violation. It parses into an inert document either way.
 */
function windowWithoutTrustedTypes(): WindowLike {
  const { document, DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter } = globalThis;
  const { NamedNodeMap, HTMLFormElement, DOMParser } = globalThis;
  return {
    document,
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  };
}

// Addresses are judged by the attribute they stand in, which the purifier's one pattern for all cannot do.
purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
  if (!isAttributeAllowed(element.nodeName, attribute.attrName, attribute.attrValue.trim())) {
    attribute.keepAttr = false;
  }
});

/**
 * Reduces untrusted markup to what an article may hold (see allowed-markup.ts).
 *
 * A node is copied, not changed. The fragment belongs to an inert document: nothing in it loads or runs until it is
 * appended to a live one. Never throws on hostile input; what cannot be kept is absent.
 */
export function sanitiseArticle(untrusted: string | Node): DocumentFragment {
  const fragment = purifier.sanitize(untrusted, { ...PURIFIER_OPTIONS, RETURN_DOM_FRAGMENT: true });
  for (const image of fragment.querySelectorAll('img:not([src])')) image.remove();
  for (const link of fragment.querySelectorAll('a:not([href])'))
    link.replaceWith(...link.childNodes);
  return fragment;
}

function isAttributeAllowed(nodeName: string, name: string, value: string): boolean {
  switch (name) {
    case 'href':
      return nodeName === 'A' && LINK_ADDRESS.test(value);
    case 'cite':
      return /^https?:/i.test(value);
    case 'src':
      return nodeName === 'IMG' && PICTURE_ADDRESS.test(value);
    case 'srcset':
      return nodeName === 'IMG' && value.split(/,\s+/).every((part) => PICTURE_ADDRESS.test(part));
    case 'width':
    case 'height':
      return nodeName === 'IMG' && /^[1-9]\d{0,4}$/.test(value);
    default:
      return true;
  }
}
