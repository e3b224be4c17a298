import { LETTER } from '@/utils/article/text/letters';
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
  // Closed, and nested deeper than any page has them: browsers ask each one around an element whether it is shown.
  `${'details '.repeat(9)}:nth-child(1001)`,
].join();

/** Elements that have the direction of the first letter in them. */
const AUTO_DIRECTION = 'bdi, body [dir=auto]';
/** In an element of more elements than this, or of more characters, the first letter is far away. */
const FAR = 5_000;

/**
 * Whether an element has the direction of a letter that is far away, or nowhere: browsers search for it again with each
 * element that is inserted. A table of 20,000 figures takes five seconds to copy.
 */
const hasFarLetter = (element: Element): boolean =>
  unclobbered.findAll(element, '*').length > FAR &&
  !LETTER.test(unclobbered.text(element).slice(0, FAR));

/**
 * Counts the elements of a page, shadow root or frame, each by how long it takes to copy. Infinite if that is not
 * known.
 */
export function weighElements(root: Document | ShadowRoot): number {
  const count = (selector: string) => unclobbered.findAll(root, selector).length;
  const isTooSlow =
    count(TOO_LONG_ROWS) > 0 || [...unclobbered.findAll(root, AUTO_DIRECTION)].some(hasFarLetter);
  if (isTooSlow) return Number.POSITIVE_INFINITY;
  return WEIGHTS.reduce((sum, [selector, weight]) => sum + count(selector) * weight, count('*'));
}
