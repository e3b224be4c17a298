import type { ReadingParts } from '@/utils/extraction/reading-parts';

const parts: ReadingParts | undefined = globalThis.lecternReadingParts;
globalThis.lecternReadingParts = undefined;
if (!parts) throw new Error('extract.js must be injected before overlay.js');

/**
 * The extraction and the sanitiser, which extract.js left for this script. It has already compiled and run them, so the
 * reader opens sooner. The build uses this file in place of theirs: modules/small-scripts.
 */
export const { extractArticle, sanitiseArticle } = parts;
