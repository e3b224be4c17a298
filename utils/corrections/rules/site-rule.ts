import * as v from 'valibot';
import { isEmptyRule } from './is-empty-rule';

/** The most levels of a shape, and its longest text in characters. */
export const SHAPE_LIMITS = { levels: 8, classes: 3, length: 500 } as const;
/** The most shapes that a site may have of each kind. */
export const MAX_SHAPES = 20;
/** Elements of one shape on a page are numbered up to here. */
const MAX_INDEX = 10_000;

/** One element of a shape: its tag and up to three classes, "div.story.wide". */
const STEP = /^[a-z][a-z0-9-]{0,40}(?:\.[\p{L}\p{N}_-]{1,60}){0,3}$/u;
const SEPARATOR = ' > ';

/**
 * The shape of an element: tag and classes of the element and its nearest ancestors, outermost first, for example
 * `div.story > section > p.note`. Never contains words of the page's text.
 */
const ShapeSchema = v.pipe(
  v.string(),
  v.maxLength(SHAPE_LIMITS.length),
  v.check((shape) => {
    const steps = shape.split(SEPARATOR);
    return steps.length <= SHAPE_LIMITS.levels && steps.every((step) => STEP.test(step));
  }),
);

const ShapesSchema = v.pipe(v.array(ShapeSchema), v.maxLength(MAX_SHAPES), v.readonly());

/** Validates a rule. Unknown fields are left out. */
export const SiteRuleSchema = v.object({
  /** The element of the whole article, and its number among those of its shape; null to let the extraction choose. */
  root: v.optional(
    v.nullable(
      v.object({
        shape: ShapeSchema,
        // The stored name of the index.
        place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_INDEX)),
      }),
    ),
    // The default, because Chromium drops null when it passes a rule to a page.
    null,
  ),
  /** Shapes of what belongs to articles of the site although the extraction leaves it out. */
  keep: ShapesSchema,
  /** Shapes of what does not belong to them. */
  drop: ShapesSchema,
});

/** What the user corrected on a site, for its other articles. */
export type SiteRule = v.InferOutput<typeof SiteRuleSchema>;

/** A rule that changes nothing. */
export const NO_RULE: SiteRule = { root: null, keep: [], drop: [] };

/** Validates a stored rule. Returns null if it is invalid or changes nothing. */
export function parseSiteRule(value: unknown): SiteRule | null {
  const parsed = v.safeParse(SiteRuleSchema, value);
  return parsed.success && !isEmptyRule(parsed.output) ? parsed.output : null;
}
