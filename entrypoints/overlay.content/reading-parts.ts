import type { ReadingParts } from '@/utils/extraction/reading-parts';

const parts: ReadingParts | undefined = globalThis.lecternReadingParts;
globalThis.lecternReadingParts = undefined;
if (!parts) throw new Error('extract.js must be injected before overlay.js');

/**
 * The extraction and the sanitiser of extract.js, which runs before this script. They are already compiled, so the
 * reader opens sooner. The build uses this file in place of the sanitiser's own: modules/small-scripts.
 */
export const { extractArticle, sanitiseArticle } = parts;
