import type { Block } from '../blocks/block';
import { INGREDIENT } from '../content/mark-ingredients';
import type { ExtractionLog } from '../extraction-log';

/**
 * Returns the indices of the blocks with the ingredients of a recipe: those of the body, or, if it has less than half of
 * them, all on the page, each text once, with their headings.
 */
export function findIngredients(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  log: ExtractionLog,
): Set<number> {
  const all = blocks.filter(isOfIngredients);
  const inBody = all.filter(({ index }) => body.has(index));
  const texts = new Set(inBody.map(({ folded }) => folded));
  const missing = all.filter(({ folded }) => !texts.has(folded) && texts.add(folded));
  const found = new Set(inBody.map(({ index }) => index));
  if (lengthOf(missing) < lengthOf(inBody)) return found;
  for (const { index, text } of missing) {
    log.note('ingredients', text);
    found.add(index);
    if (blocks[index - 1]?.kind === 'heading') found.add(index - 1);
  }
  return found;
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

const isOfIngredients = ({ element, path }: Block): boolean =>
  element.matches(INGREDIENT) ||
  element.querySelector(INGREDIENT) !== null ||
  path.some((outer) => outer.matches(INGREDIENT));
