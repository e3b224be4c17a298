import { extractArticle } from '@/utils/extraction/extract-article';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  LINK_ADDRESS,
  PICTURE_ADDRESS,
} from '@/utils/sanitisation/allowed-markup';
import { parseInert } from '@/utils/sanitisation/parse-inert';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';

/**
 * The checks that run in the browser, as the global `lecternChecks`. Each returns the first broken property; null if
 * there is none.
 */
export interface MarkupChecks {
  /** Checks what the sanitiser makes of a piece of markup. */
  fragment(markup: string): string | null;
  /** Checks what the extraction makes of a page. */
  page(markup: string): string | null;
  /** Checks that text of markup that an article may contain is kept. */
  benign(markup: string): string | null;
}

const TAGS = new Set(ALLOWED_TAGS);
const ATTRIBUTES = new Set(ALLOWED_ATTRIBUTES);
const PROTOTYPES = [Object.prototype, Array.prototype, Element.prototype, Document.prototype];

const checks: MarkupChecks = {
  fragment: (markup) => withCleanPrototypes(() => checkBody(sanitised(markup))),
  page: (markup) => withCleanPrototypes(() => checkPage(markup)),
  benign(markup) {
    const [before, after] = [markup, sanitised(markup)].map(
      (one) => parseInert(one).body.textContent ?? '',
    );
    return before === after ? null : `text was lost: ${after}`;
  },
};

const sanitised = (markup: string): string => serialiseFragment(sanitiseArticle(markup));

function checkPage(markup: string): string | null {
  const page = parseInert(markup);
  const before = page.documentElement?.outerHTML;
  const world = {
    url: 'https://news.test/story.html',
    now: new Date(0),
    clock: () => 0,
    layout: { isShown: (element: Element) => !element.hasAttribute('hidden') },
  };
  const { result } = extractArticle(page, world, { force: true });
  if (page.documentElement?.outerHTML !== before) return 'the page was changed';
  if (!result.ok)
    return result.error.reason === 'internal'
      ? `the extraction failed: ${result.error.cause}`
      : null;
  return checkBody(result.value.html);
}

function checkBody(html: string): string | null {
  // In an element, because parsers drop white space before the first element of a body.
  const { body } = parseInert(`<body><div>${html}</div>`);
  const [box] = body.children;
  if (!box) return 'the article closed its container';
  for (const element of box.querySelectorAll('*')) {
    const broken = checkElement(element);
    if (broken) return `${broken} in ${html.slice(0, 2_000)}`;
  }
  if (body.innerHTML !== `<div>${html}</div>`)
    return `parsed again: ${body.innerHTML} instead of ${html}`;
  const twice = sanitised(html);
  return twice === html ? null : `sanitised twice: ${twice} instead of ${html}`;
}

function checkElement(element: Element): string | null {
  if (!TAGS.has(element.localName)) return `the element ${element.localName}`;
  for (const { name, value } of element.attributes) {
    if (!ATTRIBUTES.has(name)) return `the attribute ${name} of ${element.localName}`;
    if (name === 'href' && !LINK_ADDRESS.test(value)) return `the link ${value}`;
    if (name === 'src' && !PICTURE_ADDRESS.test(value)) return `the picture ${value}`;
  }
  return null;
}

function withCleanPrototypes(check: () => string | null): string | null {
  const before = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);
  const broken = check();
  const after = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);
  return broken ?? (String(before) === String(after) ? null : 'a prototype was changed');
}

Object.assign(globalThis, { lecternChecks: checks });
