import { Library } from './library';
import { createLibraryChanges, type LibraryChanges } from './library-changes';
import { LibraryConnection } from './library-connection';

/** The library of this browser, the way to it, and the news of its changes. One per page. */
export function openBrowserLibrary(): {
  library: Library;
  connection: LibraryConnection;
  changes: LibraryChanges;
} {
  const changes = createLibraryChanges();
  const connection = new LibraryConnection(changes);
  return { library: new Library(connection, browserWorld), connection, changes };
}

/** The clock and the names that saved articles get. */
export const browserWorld = { now: Date.now, newId: () => crypto.randomUUID() };
