import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { focusLines } from '@/components/reader/line-focus/focus-lines';
import type { turnPages } from '@/components/reader/pages/turn-pages';

/** What turning pages and the line focus need, which most readers never use. */
export interface ReadingAids {
  turnPages: typeof turnPages;
  focusLines: typeof focusLines;
}

/** Loads them. Rejects after the extension was updated while its reader is open. */
export type ReadingAidsLoader = () => Promise<ReadingAids>;

/** Null by default: the article then scrolls, and no line is in focus. */
export const ReadingAidsContext = createContext<ReadingAidsLoader | null>(null);

/** Returns the loader of the page; null if it has none. */
export const useReadingAidsLoader = (): ReadingAidsLoader | null => useContext(ReadingAidsContext);
