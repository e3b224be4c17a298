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
  // Each level makes the copy slower. No page nests them like this.
  `${'details '.repeat(9)}:nth-child(1001)`,
].join();

/** Elements that take their direction from the first letter in them. */
const AUTO_DIRECTION = 'bdi, body [dir=auto]';
/** How many elements such a box may contain, and how many characters may precede its first letter. */
const FAR = 5_000;

/**
 * Whether the letter that gives a long box its direction is far from its start, or missing: browsers search for it again
 * with each element that is inserted. A table of 20,000 numbers takes five seconds to copy.
 */
const hasFarLetter = (box: Element): boolean =>
  unclobbered.findAll(box, '*').length > FAR && !LETTER.test(unclobbered.text(box).slice(0, FAR));

/**
 * Counts the elements of a page, shadow root or frame, each by how long it takes to copy. Infinite if the copy would
 * take seconds.
 */
export function weighElements(root: Document | ShadowRoot): number {
  const count = (selector: string) => unclobbered.findAll(root, selector).length;
  const isTooSlow =
    count(TOO_LONG_ROWS) > 0 || [...unclobbered.findAll(root, AUTO_DIRECTION)].some(hasFarLetter);
  if (isTooSlow) return Number.POSITIVE_INFINITY;
  return WEIGHTS.reduce((sum, [selector, weight]) => sum + count(selector) * weight, count('*'));
}
