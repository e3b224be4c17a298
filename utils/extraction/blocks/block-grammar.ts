const BLOCK_NAMES = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * Block-level elements. An element that contains one is a container, even if it is inline itself. Made from the set,
 * because the minifier would write a constant text again at each of its uses.
 */
export const BLOCK_SELECTOR = [...BLOCK_NAMES].join();

/** Whether the element is block-level by its name. */
const isBlockElement = (element: Element): boolean => BLOCK_NAMES.has(element.localName);

/** Whether the node is inline: text, or an inline element without blocks inside. */
export function isInline(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return true;
  if (!(node instanceof Element)) return false;
  if (isBlockElement(node)) return false;
  return node.firstElementChild === null || node.querySelector(BLOCK_SELECTOR) === null;
}

/** Elements that can be a single block with all their content. */
const UNIT_NAMES = new Set(
  'h1 h2 h3 h4 h5 h6 figure pre hr ul ol menu dl table blockquote details'.split(' '),
);

/** The entries of a list. Without any, it is a box. */
const ENTRIES = 'li, dt, dd';
/** A list whose entries are longer on average is used for layout. Characters. */
const LONGEST_LIST_ENTRY = 600;

/** Whether the element is a single block with all its content. Lists and tables used for layout are not. */
export function isUnit(element: Element): boolean {
  if (!UNIT_NAMES.has(element.localName)) return false;
  switch (element.localName) {
    case 'table':
      return isDataTable(element);
    case 'figure':
      // A figure with figures inside is a gallery; one with a heading and no picture is a part of a list of entries.
      return element.querySelector('figure') === null && !isEntry(element);
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dl':
      return isTextList(element);
    case 'details':
      return isAside(element);
    default:
      return true;
  }
}

/** What a figure can show. */
const SHOWN = 'img, table, pre, blockquote, ul, ol, dl, math, [data-lectern-figure]';

/** Whether a figure is one of several entries with headings, whose pictures are not in the page. */
export const isEntry = (figure: Element): boolean =>
  figure.querySelector('h2, h3, h4, h5, h6') !== null && figure.querySelector(SHOWN) === null;

/** A longer `<details>` is a section of the article, or all of it. Characters. */
const LONGEST_DETAILS = 6_000;

/** Whether `<details>` is a short aside with a summary, not a menu or a part of the page. */
function isAside(details: Element): boolean {
  if (details.querySelector('h1, article, section, figure, details, nav')) return false;
  const text = details.textContent ?? '';
  const links = [...details.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0);
  return (
    details.querySelector('summary') !== null &&
    text.length < LONGEST_DETAILS &&
    linked < text.length * 0.35
  );
}

function isTextList(list: Element): boolean {
  if (list.querySelector('figure, h1, h2, h3, h4, table, article, section')) return false;
  if (!list.querySelector(ENTRIES)) return false;
  const entries = Math.max(1, list.children.length);
  return (list.textContent?.length ?? 0) / entries < LONGEST_LIST_ENTRY;
}

function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table, figure'))
    return false;
  if (table.querySelector('th, caption, thead')) return true;
  const rows = table.querySelectorAll('tr').length;
  const cells = table.querySelectorAll('td').length;
  if (rows < 2 || cells < 2 * rows) return false;
  return (table.textContent?.length ?? 0) / cells < LONGEST_LIST_ENTRY / 4;
}
