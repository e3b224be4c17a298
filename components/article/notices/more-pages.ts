import { createContext } from 'preact';

/** Whether the open article goes on on pages that are not loaded, so that nothing is said to be all of it. */
export const MorePagesContext = createContext(false);
