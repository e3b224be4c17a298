import type { LibraryStore } from '@/utils/library/store/library-store';
import type { WholeArticle } from '@/utils/library/store/saved-article';
import type { SkippedItem } from '../skipped-item';
import { TransferError } from '../transfer-failure';

/** One write holds no more than these: large enough to be quick, small enough for memory. */
const MOST_ARTICLES = 25;
const MOST_BYTES = 16 * 1024 * 1024;

/** Writes whole articles, a batch at a time. */
export interface BatchWriter {
  add(whole: WholeArticle): Promise<void>;
  /** Writes what is left. */
  flush(): Promise<void>;
  /** So far, in writes that are on the disk. */
  written(): number;
  /** Those that the library did not take. */
  skipped: SkippedItem[];
}

/**
 * Gathers articles for writes. Each write is one transaction: after a kill each article is there whole or not at all. A
 * batch that fails is written again one by one, so that a bad article costs itself alone. `add` and `flush` throw a
 * TransferError where going on makes no sense: a full disk, a library that another page blocks.
 */
export function createBatchWriter(store: Pick<LibraryStore, 'writeWhole'>): BatchWriter {
  let batch: WholeArticle[] = [];
  let bytes = 0;
  let written = 0;
  const skipped: SkippedItem[] = [];

  async function write(articles: readonly WholeArticle[]): Promise<void> {
    const outcome = await store.writeWhole(articles);
    if (outcome.ok) written += articles.length;
    else if (outcome.error.reason !== 'storage-failed') throw TransferError.of(outcome.error);
    else if (articles.length > 1) for (const whole of articles) await write([whole]);
    else skipped.push({ name: articles[0]?.entry.title ?? '', row: null, reason: 'not-written' });
  }

  async function flush(): Promise<void> {
    const articles = batch;
    batch = [];
    bytes = 0;
    if (articles.length > 0) await write(articles);
  }

  return {
    skipped,
    written: () => written,
    flush,
    async add(whole) {
      batch.push(whole);
      bytes += measure(whole);
      if (batch.length >= MOST_ARTICLES || bytes >= MOST_BYTES) await flush();
    },
  };
}

function measure({ entry, thumbnail }: WholeArticle): number {
  return entry.textBytes + entry.editions.bytes + entry.pictures.bytes + (thumbnail?.size ?? 0);
}
