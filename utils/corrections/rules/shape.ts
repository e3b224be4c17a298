import { isElement } from '@/utils/dom/is-element';
import { SHAPE_LIMITS } from './site-rule';

/** A step of a shape: `div.story.wide`. */
interface Step {
  tag: string;
  classes: readonly string[];
}

const SEPARATOR = ' > ';
/** Names with long numbers belong to one page: "post-48213". */
const OF_ONE_PAGE = /\d{3}/;
/** Class and tag names that a rule may contain. The schema in `site-rule.ts` allows the same ones. */
const PLAIN_NAME = /^[\p{L}\p{N}_-]{1,60}$/u;
const PLAIN_TAG = /^[a-z][a-z0-9-]{0,40}$/;

/**
 * Returns the shape of an element and its next `levels - 1` ancestors, given nearest first. Empty if there are tags
 * that a shape cannot contain.
 */
export function shapeOf(element: Element, ancestors: readonly Element[], levels: number): string {
  const steps = [element, ...ancestors].slice(0, Math.min(levels, SHAPE_LIMITS.levels)).map(stepOf);
  if (!steps.every((step) => step !== null)) return '';
  while (steps.length > 1 && steps.join(SEPARATOR).length > SHAPE_LIMITS.length) steps.pop();
  return steps.reverse().join(SEPARATOR);
}

function stepOf(element: Element): string | null {
  if (!PLAIN_TAG.test(element.localName)) return null;
  const names = [...classesOf(element)].filter(
    (name) => PLAIN_NAME.test(name) && !OF_ONE_PAGE.test(name),
  );
  return [element.localName, ...names.slice(0, SHAPE_LIMITS.classes)].join('.');
}

/** Read as an attribute, because a form may shadow `classList`. */
function classesOf(element: Element): Set<string> {
  const names: string | null = Element.prototype.getAttribute.call(element, 'class');
  return new Set((names ?? '').split(/\s+/).filter(Boolean));
}

/** Tests whether an element has a shape. */
export interface ShapeTest {
  /** The tag of the element. */
  tag: string;
  /** `ancestors`: nearest first. */
  matches(element: Element, ancestors: readonly Element[]): boolean;
}

/** Creates a test for a valid shape. An element may have more classes than the shape states. */
export function createShapeTest(shape: string): ShapeTest {
  const steps = shape.split(SEPARATOR).reverse().map(parseStep);
  return {
    tag: steps[0]?.tag ?? '',
    matches: (element, ancestors) =>
      steps.every((step, level) => {
        const one = level === 0 ? element : ancestors[level - 1];
        return one !== undefined && fits(one, step);
      }),
  };
}

function parseStep(step: string): Step {
  const [tag = '', ...classes] = step.split('.');
  return { tag, classes };
}

function fits(element: Element, { tag, classes }: Step): boolean {
  if (element.localName !== tag) return false;
  if (classes.length === 0) return true;
  const own = classesOf(element);
  return classes.every((name) => own.has(name));
}

/** Returns the ancestors of an element that a shape may contain, nearest first, at most up to the body. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  let outer = outerOf(element);
  while (outer && outer.localName !== 'html' && ancestors.length < SHAPE_LIMITS.levels) {
    ancestors.push(outer);
    outer = outerOf(outer);
  }
  return ancestors;
}

/** In the copy of a page, a host contains what its shadow root contains on the live page. */
function outerOf(element: Element): Element | null {
  const parent: Node | null = PARENT?.call(element) ?? null;
  if (isElement(parent)) return parent;
  return parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in parent
    ? // A fragment with a host is a shadow root.
      (parent as ShadowRoot).host
    : null;
}

/** The getter itself, because a form field of that name shadows the property. */
const PARENT = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
