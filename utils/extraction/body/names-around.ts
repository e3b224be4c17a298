import type { Block } from '../blocks/block';

const INNER_CAPITAL = /([a-z])(?=[A-Z])/g;

/**
 * What the publisher calls a block and the two elements around it: classes, ids and microdata, nearest first. Words
 * that are run together with capitals ("articleLead") are parted.
 */
export function namesAround({ element, path }: Block): string[] {
  return [element, ...path.slice(0, 2)].map((one) =>
    `${one.getAttribute('class') ?? ''} ${one.id} ${one.getAttribute('itemprop') ?? ''}`.replace(
      INNER_CAPITAL,
      '$1-',
    ),
  );
}
