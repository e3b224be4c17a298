import { createSearch } from '@/utils/search/search-client';
import { startSearchWorker } from '@/utils/search/start-search-worker';
import { openBrowserLibrary, browserWorld } from '@/utils/library/browser-library';
import { Shelf } from '@/utils/library/shelf';
const search = createSearch({ startWorker: startSearchWorker });
const { library, connection } = openBrowserLibrary();
Object.assign(globalThis, { search, library, connection, shelf: new Shelf(connection, browserWorld) });
