import { readerAddress } from '@/utils/browser/reader-address';

/** Creates the address of the reader page, which names the article that it shows. */
export function createReaderAddress(view: Window) {
  return {
    read: (): string => new URLSearchParams(view.location.search).get('id') ?? '',
    /** Adds an entry to the history, marked as opened from the queue. */
    push(id: string): void {
      view.history.pushState(null, '', readerAddress(id, { isInQueue: true }));
    },
    /** Calls back when the user goes back or forward. Returns an unsubscribe function. */
    listen(onChange: () => void): () => void {
      view.addEventListener('popstate', onChange);
      return () => view.removeEventListener('popstate', onChange);
    },
  };
}
