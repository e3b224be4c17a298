import { browserWorld, openBrowserLibrary } from '@/utils/library/store/browser-library';
import { LibraryStore } from '@/utils/library/store/library-store';
import { throttleItems } from '@/utils/tasks/throttle-items';
import { HitIndexes } from './hit-indexes';
import type { IndexedLibrary } from './index/catch-up';
import { IndexKeeper } from './index/index-keeper';
import { IndexStore } from './index/index-store';
import { SearchBroker } from './search-broker';
import { parsePeerMessage, parseRequest } from './search-messages';

// The worker of one page, which only connects the parts. It owns the index while it holds the lock, which is released
// when the page closes.

/** Each update compares the index with the whole library. Milliseconds. */
const UPDATE_INTERVAL = 1_000;

const { connection, changes } = openBrowserLibrary();
const store = new LibraryStore(connection, browserWorld);
const indexed: IndexedLibrary = {
  changedSince: (revision, count) => store.changedSince(revision, count),
  ids: () => store.ids(),
  texts: (ids) => store.texts(ids),
};

// The project uses the types of pages, where `postMessage` needs a target.
const page = self as unknown as { postMessage(message: unknown): void };
const hits = new HitIndexes();
const peers = new BroadcastChannel('lectern-search');
const broker = new SearchBroker({
  name: crypto.randomUUID(),
  report: (report) =>
    page.postMessage(report.type === 'hits' ? hits.encode(report.number, report.ids) : report),
  broadcast: (message) => peers.postMessage(message),
  openKeeper: async (onProgress) => {
    const keeper = new IndexKeeper(await IndexStore.load(), indexed, onProgress);
    changes.listen(throttleItems(UPDATE_INTERVAL, () => broker.refresh()));
    return keeper;
  },
});

self.addEventListener('message', ({ data }) => {
  const request = parseRequest(data);
  if (request?.type === 'search') broker.handleRequest(request);
  else if (request) hits.setRoster(request.version, request.ids.split(' '));
});
peers.addEventListener('message', ({ data }) => {
  const message = parsePeerMessage(data);
  if (message) broker.handlePeerMessage(message);
});
void navigator.locks.request('lectern-search-index', async () => {
  await broker.takeOver();
  // Here, because it takes long on the page and only one worker should do it.
  await store.renewListParts();
  await new Promise(() => undefined);
});
