import type { Block } from '../blocks/block';

const INNER_CAPITAL = /([a-z])(?=[A-Z])/g;

/**
 * Returns the names of a block and its two nearest ancestors, nearest first: class, id and `itemprop`. Camel case is split
 * ("articleLead" becomes "article-Lead").
 */
export function namesAround({ element, path }: Block): string[] {
  return [element, ...path.slice(0, 2)].map((one) =>
    `${one.getAttribute('class') ?? ''} ${one.id} ${one.getAttribute('itemprop') ?? ''}`.replace(
      INNER_CAPITAL,
      '$1-',
    ),
  );
}
