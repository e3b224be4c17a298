import type { Block } from '../blocks/block';
import { INGREDIENT } from '../content/mark-ingredients';

/**
 * Returns the indices of the blocks with the ingredients of a recipe: those of the body, or, if it has less than half
 * of them, all on the page, without duplicates, with their headings.
 */
export function findIngredients(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
): ReadonlySet<number> {
  const all = blocks.filter(isOfIngredients);
  const found = all.filter(({ index }) => body.has(index));
  const texts = new Set(found.map(({ folded }) => folded));
  const missing = all.filter(({ folded }) => !texts.has(folded) && texts.add(folded));
  if (lengthOfTexts(missing) > lengthOfTexts(found)) {
    const above = missing.flatMap(({ index }) => blocks[index - 1] ?? []);
    found.push(...missing, ...above.filter(({ kind }) => kind === 'heading'));
  }
  return new Set(found.map(({ index }) => index));
}

const lengthOfTexts = (blocks: readonly Block[]): number =>
  blocks.map(({ text }) => text).join('').length;

const isOfIngredients = ({ element, path }: Block): boolean =>
  [element, ...path].some((outer) => outer.matches(INGREDIENT)) ||
  element.querySelector(INGREDIENT) !== null;
