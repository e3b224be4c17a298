/**
 * Why only a part of an article is readable on its page.
 *
 * - `consent`: the page asks for consent first, and shows little else
 * - `preview`: the page shows the beginning, and the rest to subscribers
 * - `loading`: the page is still loading, or loads more while it is scrolled
 */
export const PARTIAL_REASONS = ['consent', 'preview', 'loading'] as const;

/** One of them. */
export type PartialReason = (typeof PARTIAL_REASONS)[number];

/** Returns a value if it is such a reason, else undefined. */
export const parsePartialReason = (value: unknown): PartialReason | undefined =>
  PARTIAL_REASONS.find((reason) => reason === value);
