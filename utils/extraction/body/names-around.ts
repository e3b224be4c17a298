import type { Block } from '../blocks/block';

/** What the publisher calls a block and the two elements around it: classes, ids and microdata, nearest first. */
export function namesAround({ element, path }: Block): string[] {
  return [element, ...path.slice(0, 2)].map(
    (one) => `${one.getAttribute('class') ?? ''} ${one.id} ${one.getAttribute('itemprop') ?? ''}`,
  );
}
