import { unclobbered } from './unclobbered';

/**
 * Extraction may take two seconds above this number of elements, counted by `weighElements`. The longest real articles
 * have less than a fifth of it.
 */
export const MAX_ELEMENTS = 100_000;

/**
 * How many ordinary elements take as long to copy and to move. Browsers prepare players, pickers and groups even in an
 * inert document, and for each form that is moved they visit the others.
 */
const WEIGHTS: readonly (readonly [selector: string, weight: number])[] = [
  ['video, audio', 50],
  ['base, form', 20],
  ['input, track, details[name]', 4],
  // Of a row of formula parts, browsers visit all others for each.
  ['math :nth-child(1001)', MAX_ELEMENTS],
];

/**
 * Elements whose content browsers search again for each node that is inserted: for a legend, a label, a slot or the
 * first letter with a direction. Copying 20,000 elements in an `<option>` takes four seconds. A summary is slow only
 * inside others, and one that is never closed may contain a whole article. Values of `dir` match in any case.
 */
const SEARCHED_AGAIN = 'fieldset, textarea, option, bdi, [dir=auto], summary summary summary';
/** How many of these visits take as long as one element takes in all steps. */
const PAIRS_PER_ELEMENT = 250;

/** Counts the elements of a page, shadow root or frame, each by how long it takes to copy. */
export function weighElements(root: Document | ShadowRoot): number {
  const count = (selector: string, inside: Document | ShadowRoot | Element = root) =>
    unclobbered.findAll(inside, selector).length;
  let weight = WEIGHTS.reduce((sum, [selector, each]) => sum + count(selector) * each, count('*'));
  for (const element of unclobbered.findAll(root, SEARCHED_AGAIN)) {
    // Counting on would visit the same elements once for each level of nesting.
    if (weight <= MAX_ELEMENTS) weight += count('*', element) ** 2 / PAIRS_PER_ELEMENT;
  }
  return weight;
}
