import { browserWorld, openBrowserLibrary } from '@/utils/library/store/browser-library';
import { LibraryStore } from '@/utils/library/store/library-store';
import type { IndexedLibrary } from './catch-up';
import { IndexKeeper } from './index-keeper';
import { IndexStore } from './index-store';
import { SearchBroker } from './search-broker';
import { parsePeerMessage, parseRequest } from './search-messages';

// The worker of one page: wiring alone. It has the index for as long as it has the lock, which goes with the page.

const { library, connection, changes } = openBrowserLibrary();
const store = new LibraryStore(connection, browserWorld);
const indexed: IndexedLibrary = {
  changedSince: (revision, count) => store.changedSince(revision, count),
  ids: () => store.ids(),
  text: async (id) => {
    const opened = await library.open(id);
    return opened.ok && opened.value ? opened.value.article.text : '';
  },
};

// The project's types are those of pages, where a message needs a target.
const page = self as unknown as { postMessage(message: unknown): void };
const others = new BroadcastChannel('lectern-search');
const desk = new SearchBroker({
  name: crypto.randomUUID(),
  report: (report) => page.postMessage(report),
  say: (word) => others.postMessage(word),
  openKeeper: async (onProgress) => {
    const keeper = new IndexKeeper(await IndexStore.load(), indexed, onProgress);
    changes.listen(() => desk.refresh());
    return keeper;
  },
});

self.addEventListener('message', ({ data }) => {
  const order = parseRequest(data);
  if (order) desk.take(order);
});
others.addEventListener('message', ({ data }) => {
  const word = parsePeerMessage(data);
  if (word) desk.hear(word);
});
void navigator.locks.request('lectern-search-index', async () => {
  await desk.takeOver();
  await new Promise(() => undefined);
});
