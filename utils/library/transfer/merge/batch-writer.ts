import type { LibraryStore } from '@/utils/library/store/library-store';
import type { WholeArticle } from '@/utils/library/store/saved-article';
import type { SkippedItem } from '../skipped-item';
import { TransferError } from '../transfer-failure';

/** Limits of one write: large enough to be fast, small enough for memory. */
const MAX_ARTICLES = 25;
const MAX_BYTES = 16 * 1024 * 1024;

/** Writes complete articles in batches. */
export interface BatchWriter {
  add(whole: WholeArticle): Promise<void>;
  /** Writes the remaining articles. */
  flush(): Promise<void>;
  /** Returns how many articles have been written to disk. */
  written(): number;
  /** Articles the library rejected. */
  skipped: SkippedItem[];
}

/**
 * Creates a writer. Each batch is one transaction, so an article is written completely or not at all. A failed batch is
 * written again one article at a time, so that one bad article does not affect others. `add` and `flush` throw a
 * TransferError if continuing is pointless: the disk is full, or another page blocks the library.
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
      if (batch.length >= MAX_ARTICLES || bytes >= MAX_BYTES) await flush();
    },
  };
}

function measure({ entry, thumbnail }: WholeArticle): number {
  return entry.textBytes + entry.editions.bytes + entry.pictures.bytes + (thumbnail?.size ?? 0);
}
