import { type ReadonlySignal, signal } from '@preact/signals';

/** What a fetch must pass on, so that it can be followed and stopped. */
interface Watcher {
  signal: AbortSignal;
  onPage(number: number, total: number): void;
}

/** Follows the loading of the further pages of fetched articles, one article at a time. */
export interface PagesWatch {
  /** The page that is being loaded; null if none is. */
  page: ReadonlySignal<{ number: number; total: number } | null>;
  /** Runs one fetch, which must pass the watcher on and must not reject. */
  follow<T>(fetch: (watcher: Watcher) => Promise<T>): Promise<T>;
  /** Stops loading pages. The article has the pages loaded so far. */
  stop(): void;
}

/** Creates a watch that follows nothing yet. */
export function createPagesWatch(): PagesWatch {
  const page = signal<{ number: number; total: number } | null>(null);
  let controller = new AbortController();
  return {
    page,
    async follow(fetch) {
      controller = new AbortController();
      const onPage = (number: number, total: number) => {
        page.value = { number, total };
      };
      const outcome = await fetch({ signal: controller.signal, onPage });
      page.value = null;
      return outcome;
    },
    stop: () => controller.abort(),
  };
}
