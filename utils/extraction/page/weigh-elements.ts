import { unclobbered } from './unclobbered';

/**
 * How many ordinary elements take as long to copy and to move. Browsers prepare players, pickers and groups even in an
 * inert document, and for each form that is moved they visit the others.
 */
const WEIGHTS: readonly (readonly [selector: string, weight: number])[] = [
  ['video, audio', 50],
  ['base, form', 20],
  ['input, track, details[name]', 4],
];
/** Of a row of formula parts, browsers visit all others for each. */
const LONG_FORMULA = 'math *:nth-child(1001)';

/**
 * Counts the elements of a page, shadow root or frame, each by how long it takes to copy. Infinite if that is not
 * known.
 */
export function weighElements(root: Document | ShadowRoot): number {
  const count = (selector: string) => unclobbered.findAll(root, selector).length;
  if (count('math') > 0 && count(LONG_FORMULA) > 0) return Number.POSITIVE_INFINITY;
  return WEIGHTS.reduce((sum, [selector, weight]) => sum + count(selector) * weight, count('*'));
}
