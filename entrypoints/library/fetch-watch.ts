import { signal } from '@preact/signals';
import type { PagesWatcher } from '@/utils/browser/fetch-article';

/** Follows the loading of the further pages of fetched articles, and ends it. */
export function createFetchWatch() {
  /** The page that is being loaded; null if none is. */
  const page = signal<{ number: number; total: number } | null>(null);
  let controller = new AbortController();
  return {
    page,
    /** Runs one fetch, which must pass the watcher on. */
    async follow<T>(fetch: (watcher: PagesWatcher) => Promise<T>): Promise<T> {
      controller = new AbortController();
      const onPage = (number: number, total: number) => {
        page.value = { number, total };
      };
      const outcome = await fetch({ signal: controller.signal, onPage });
      page.value = null;
      return outcome;
    },
    /** Ends loading pages: the article is saved with what has come. */
    stop: () => controller.abort(),
  };
}
