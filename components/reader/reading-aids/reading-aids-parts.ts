import { focusLines } from '@/components/reader/line-focus/focus-lines';
import { turnPages } from '@/components/reader/pages/turn-pages';
import type { ReadingAids } from './reading-aids';

/** Turning pages and the line focus. Import it on demand. */
export const READING_AIDS: ReadingAids = { turnPages, focusLines };
