import { Library } from './library';
import { createLibraryChanges, type LibraryChanges } from './library-changes';

/** The library of this browser, and the news of its changes. One per page. */
export function openBrowserLibrary(): { library: Library; changes: LibraryChanges } {
  const changes = createLibraryChanges();
  const library = new Library({ now: Date.now, newId: () => crypto.randomUUID(), changes });
  return { library, changes };
}
