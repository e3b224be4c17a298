import DOMPurify, { type Config, type WindowLike } from 'dompurify';
import { unwrap } from '@/utils/dom/move-nodes';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  CODE_LANGUAGE,
  DROPPED_WITH_CONTENT,
  EMBED_MARKS,
  FORMULA_ATTRIBUTES,
  FORMULA_SPACE,
  LINK_ADDRESS,
  PICTURE_ADDRESS,
} from './allowed-markup';
import { isFormula } from './mathml';
import { MISNESTED } from './misnested';
import { serialiseFragment } from './serialise-fragment';

/** Options of every DOMPurify call. */
const PURIFIER_OPTIONS = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  FORBID_CONTENTS: DROPPED_WITH_CONTENT,
  // TeX is not an address, though "f: A \\to B" looks like one.
  ADD_URI_SAFE_ATTR: ['alttext'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
} satisfies Config;

/** The only DOMPurify instance of a page: the policy of Lectern's pages does not allow a second one. */
const purifier = DOMPurify(isOwnPage() ? globalThis.window : windowWithoutTrustedTypes());

/** Whether this runs in a page of Lectern's own, whose policy allows only DOMPurify to create markup from strings. */
function isOwnPage(): boolean {
  return /^(?:chrome|moz)-extension:$/.test(globalThis.location.protocol);
}

/**
 * The parts of a window that DOMPurify uses, without Trusted Types: in other pages, creating a policy would be reported
 * as a violation to the page. DOMPurify parses into an inert document in both cases.
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

// Checks addresses by attribute: DOMPurify has only one pattern for all of them.
purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
  if (!isAttributeAllowed(element, attribute.attrName, attribute.attrValue.trim())) {
    attribute.keepAttr = false;
  }
});

/** Runs DOMPurify. The fragment is empty if the markup has no body, as with a `<frameset>`. */
export function purify(untrusted: string | Node, options: Config): DocumentFragment {
  const purified: DocumentFragment | null = purifier.sanitize(untrusted, {
    ...options,
    RETURN_DOM_FRAGMENT: true,
  });
  // DOMPurify's types do not mention null.
  return purified ?? document.implementation.createHTMLDocument().createDocumentFragment();
}

/**
 * Reduces untrusted markup to what an article may contain (see allowed-markup.ts).
 *
 * Copies a node without changing it. The fragment belongs to an inert document: nothing in it loads or runs until it is
 * appended to a live one. Its markup gives the same tree when it is parsed. Never throws on hostile input; what is not
 * allowed is absent.
 */
export function sanitiseArticle(untrusted: string | Node): DocumentFragment {
  let fragment = sanitiseOnce(untrusted);
  for (let round = 0; round < MAX_ROUNDS && fragment.querySelector(MISNESTED); round++) {
    fragment = sanitiseOnce(serialiseFragment(fragment));
  }
  return fragment;
}

/** How often a tree is parsed again that its own markup would not give. One round is nearly always enough. */
const MAX_ROUNDS = 3;

function sanitiseOnce(untrusted: string | Node): DocumentFragment {
  const fragment = purify(untrusted, PURIFIER_OPTIONS);
  for (const image of fragment.querySelectorAll('img:not([src])')) image.remove();
  for (const link of fragment.querySelectorAll('a:not([href])')) unwrap(link);
  for (const token of fragment.querySelectorAll(FORMULA_TOKENS)) {
    // May contain HTML, which a second parser may interpret differently.
    if (token.firstElementChild) token.replaceChildren(token.textContent ?? '');
  }
  for (const code of fragment.querySelectorAll('pre')) dropFirstLineBreaks(code);
  return fragment;
}

/** Removes empty lines at the beginning of code. Each parser would remove one of them. */
function dropFirstLineBreaks(code: Element): void {
  for (let first = code.firstChild; first instanceof Text; first = code.firstChild) {
    first.data = first.data.replace(/^\n+/, '');
    if (first.data) return;
    first.remove();
  }
}

/** Elements of formulas that hold text. */
const FORMULA_TOKENS = 'math :is(mi, mn, mo, ms, mtext)';

const FORMULA_NAMES = new Set(FORMULA_ATTRIBUTES);

function isAttributeAllowed(element: Element, name: string, value: string): boolean {
  const { nodeName } = element;
  if (FORMULA_NAMES.has(name)) return isFormula(element);
  switch (name) {
    case 'href':
      return nodeName === 'A' && LINK_ADDRESS.test(value);
    case 'cite':
      return /^https?:/i.test(value);
    case 'src':
      return nodeName === 'IMG' && PICTURE_ADDRESS.test(value);
    case 'srcset':
      return nodeName === 'IMG' && value.split(/,\s+/).every((part) => PICTURE_ADDRESS.test(part));
    case 'open':
      return nodeName === 'DETAILS';
    case 'data-language':
      return nodeName === 'PRE' && CODE_LANGUAGE.test(value);
    case 'data-embed':
    case 'data-duration':
      return nodeName === 'FIGURE' && EMBED_MARKS[name].test(value);
    case 'width':
      if (nodeName === 'mspace') return FORMULA_SPACE.test(value);
      return nodeName === 'IMG' && /^[1-9]\d{0,4}$/.test(value);
    case 'height':
      return nodeName === 'IMG' && /^[1-9]\d{0,4}$/.test(value);
    default:
      return true;
  }
}
