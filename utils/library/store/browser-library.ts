import { LibraryConnection } from './database/library-connection';
import { Library } from './library';
import { createLibraryChanges, type LibraryChanges } from './library-changes';

/** Opens the library of this browser, with its connection and its changes. One per page. */
export function openBrowserLibrary(): {
  library: Library;
  connection: LibraryConnection;
  changes: LibraryChanges;
} {
  const changes = createLibraryChanges();
  const connection = new LibraryConnection(changes);
  return { library: new Library(connection, browserWorld), connection, changes };
}

/** The clock and the id generator of the browser. */
export const browserWorld = { now: Date.now, newId: () => crypto.randomUUID() };
