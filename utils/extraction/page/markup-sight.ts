import type { LiveSight } from './live-sight';

/** For a document that is not rendered: only its markup states what is hidden. */
export const MARKUP_SIGHT: LiveSight = {
  isShown: (element) => !element.hasAttribute('hidden'),
};
