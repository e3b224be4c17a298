/**
 * Returns how to scroll in a document: smoothly, unless a person prefers less motion. At once in a document without a
 * window, in which nothing moves.
 */
export const scrollBehaviorIn = ({ defaultView }: Document): ScrollBehavior =>
  (defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true)
    ? 'instant'
    : 'smooth';
