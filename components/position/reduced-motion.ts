/** Whether a person prefers less motion. True for a document without a window, in which nothing moves. */
export const prefersReducedMotion = ({ defaultView }: Document): boolean =>
  defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;

/** Returns how to scroll in a document: smoothly, unless a person prefers less motion. */
export const scrollBehaviorIn = (stage: Document): ScrollBehavior =>
  prefersReducedMotion(stage) ? 'instant' : 'smooth';
