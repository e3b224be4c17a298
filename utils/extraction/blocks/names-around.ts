import type { Block } from './block';

const INNER_CAPITAL = /([a-z])(?=[A-Z])/g;

/** Attributes with the name of an element. On pages with generated class names, only the last two mean something. */
const NAMES = ['class', 'id', 'itemprop', 'data-component', 'data-testid'];

/**
 * Returns the names of a block and its two nearest ancestors, nearest first. Camel case is split ("articleLead" becomes
 * "article-Lead").
 */
export function namesAround({ element, path }: Block): string[] {
  return [element, ...path.slice(0, 2)].map((one) =>
    NAMES.map((name) => one.getAttribute(name) ?? '')
      .join(' ')
      .replace(INNER_CAPITAL, '$1-'),
  );
}
