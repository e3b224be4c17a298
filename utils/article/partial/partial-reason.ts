/**
 * Why a page itself shows only a part of its article.
 *
 * - `consent`: the page asks for consent first, and shows little else
 * - `preview`: the page shows the beginning, and the rest to subscribers
 * - `loading`: the page is still loading, or loads more while it is scrolled
 */
const PAGE_REASONS = ['consent', 'preview', 'loading'] as const;

/** A reason of a page itself. */
export type PageReason = (typeof PAGE_REASONS)[number];

/** Why an article is only a part: one of these, or `pages`: further pages of it were not loaded. */
export const PARTIAL_REASONS = [...PAGE_REASONS, 'pages'] as const;

/** A reason why an article is only a part. */
export type PartialReason = (typeof PARTIAL_REASONS)[number];

/** Returns a value if it is a reason, else undefined. */
export const parsePartialReason = (value: unknown): PartialReason | undefined =>
  PARTIAL_REASONS.find((reason) => reason === value);

/** Returns a value if it is a reason of a page itself, else undefined. */
export const parsePageReason = (value: unknown): PageReason | undefined =>
  PAGE_REASONS.find((reason) => reason === value);
