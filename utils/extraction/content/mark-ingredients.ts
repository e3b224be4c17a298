import { foldText } from '@/utils/article/text/fold-text';
import { hasMoreTextThan } from '@/utils/article/text/squeeze-text';

/** Elements that each contain one ingredient of a recipe, also as older and newer pages mark them themselves. */
export const INGREDIENT = '[itemprop*="ngredient"]';

const LINES = 'li, p, div, tr, dt, dd, label, span';
/** Characters. */
const LONGEST_LINE = 200;
/** A smaller share of the ingredients may be on the page by chance. */
const MOST = 0.5;

/**
 * Marks the elements that contain one ingredient each of the recipe in the page's metadata. Later steps cannot
 * recognise a list of ingredients by its name, checkboxes or place: it may be in a form or in a column of its own.
 */
export function markIngredients(root: Element, ingredients: readonly string[]): void {
  const stated = new Set(ingredients.map(foldText));
  if (stated.size === 0) return;
  const found = new Map<Element, string>();
  for (const element of root.querySelectorAll(LINES)) {
    if (hasMoreTextThan(element, LONGEST_LINE)) continue;
    const line = foldText(element.textContent);
    if (stated.has(line)) found.set(element, line);
  }
  if (new Set(found.values()).size < stated.size * MOST) return;
  for (const element of found.keys()) element.setAttribute('itemprop', 'ingredient');
}
