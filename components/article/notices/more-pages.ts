import { createContext } from 'preact';

/** Whether the article continues on pages that are not loaded. The interface then never says "all" of it. */
export const MorePagesContext = createContext(false);
