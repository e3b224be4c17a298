import { findAll } from './create-corrections';
import { ancestorsOf, createShapeTest, shapeOf } from './shape';
import { SHAPE_LIMITS, type SiteRule } from './site-rule';

/** Levels of a root's shape: enough to be distinct, few enough to be the same on other pages of the site. */
const ROOT_LEVELS = 4;

/**
 * Describes an element of a live page as the root of a rule. Null if its tag or those around it cannot be described.
 */
export function rootOf(element: Element, page: Document): SiteRule['root'] {
  const shape = shapeOf(element, ancestorsOf(element), Math.min(ROOT_LEVELS, SHAPE_LIMITS.levels));
  if (!shape || !page.body) return null;
  const index = findAll(page.body, createShapeTest(shape)).indexOf(element);
  return index < 0 ? null : { shape, place: index };
}
