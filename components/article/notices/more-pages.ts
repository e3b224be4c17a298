import { createContext } from 'preact';

/** Whether the article continues on pages that are not loaded. The interface then never calls it complete. */
export const MorePagesContext = createContext(false);
