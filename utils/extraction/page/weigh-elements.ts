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

/**
 * Rows of more children than this are too many where browsers, for each child that is inserted, search the others for
 * parts of a formula, for a label, a slot, a legend, or the first letter with a direction. Copying 20,000 elements in an
 * `<option>` takes four seconds. `dir` on the root and the body does not count: it is often there, and costs nothing.
 */
const TOO_LONG_ROWS = [
  ':is(math, math *, option, summary summary summary) > :nth-child(1001)',
  ':is(bdi, fieldset, textarea, body [dir=auto]) > :nth-child(5001)',
].join();

/**
 * Counts the elements of a page, shadow root or frame, each by how long it takes to copy. Infinite if that is not
 * known.
 */
export function weighElements(root: Document | ShadowRoot): number {
  const count = (selector: string) => unclobbered.findAll(root, selector).length;
  if (count(TOO_LONG_ROWS) > 0) return Number.POSITIVE_INFINITY;
  return WEIGHTS.reduce((sum, [selector, weight]) => sum + count(selector) * weight, count('*'));
}
