/**
 * Returns how to scroll in a document: smoothly, unless the user prefers reduced motion or the document has no window.
 */
export const scrollBehaviorIn = ({ defaultView }: Document): ScrollBehavior =>
  (defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true)
    ? 'instant'
    : 'smooth';
