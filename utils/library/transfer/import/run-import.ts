import { keyOfArticle } from '@/utils/article/address/article-url-key';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { progressOf, type SavedLink } from '@/utils/library/store/link-entry';
import { asSavedArticleId, type WholeArticle } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import type { ImportStore, PlannedItem } from '@/utils/library/transfer/import/import-plan';
import { type BatchWriter, createBatchWriter } from '@/utils/library/transfer/merge/batch-writer';
import { type LibraryLookup, lookUpLibrary } from '@/utils/library/transfer/merge/library-lookup';
import { mergeIntoLibrary } from '@/utils/library/transfer/merge/merge-into-library';
import type { SkippedItem } from '@/utils/library/transfer/skipped-item';
import {
  stopIfCancelled,
  TransferError,
  toTransferFailure,
} from '@/utils/library/transfer/transfer-failure';
import type { TransferHooks } from '@/utils/library/transfer/transfer-hooks';
import type {
  FailedTransfer,
  TransferChoices,
  TransferOutcome,
} from '@/utils/library/transfer/transfer-plan';
import { assembleImported } from './assemble-imported';
import type { ImportedItem, ImportedText, ParsedImport } from './import-item';

/** Links written at a time. */
const LINKS = 500;

/** What is imported: the kind of the file, and its items. */
interface PlannedImport {
  kind: ParsedImport['kind'];
  planned: readonly PlannedItem[];
}

/** What one run needs. */
interface Run {
  kind: ParsedImport['kind'];
  store: ImportStore;
  lookup: LibraryLookup;
  writer: BatchWriter;
  links: SavedLink[];
  linksWritten: number;
  skipped: SkippedItem[];
}

/**
 * Imports planned items: those with a text as articles, others as links to fetch later. Items that are `same` stay
 * unchanged, selected or not. A text without words becomes a link. Otherwise like `runRestore`.
 */
export async function runImport(
  { kind, planned }: PlannedImport,
  store: ImportStore,
  { verdicts }: TransferChoices,
  { onProgress, signal }: TransferHooks = {},
): Promise<Result<TransferOutcome, FailedTransfer>> {
  const chosen = planned.filter(({ verdict }) => verdict !== 'same' && verdicts.has(verdict));
  const writer = createBatchWriter(store);
  let run: Run | null = null;
  try {
    const lookup = await lookUpLibrary(store);
    run = { kind, store, lookup, writer, links: [], linksWritten: 0, skipped: [] };
    for (const [index, { item }] of chosen.entries()) {
      stopIfCancelled(signal);
      onProgress?.({ done: index, total: chosen.length });
      await writeItem(run, item);
    }
    await writer.flush();
    await writeLinks(run);
  } catch (error) {
    const failure = toTransferFailure(error, 'file-failed');
    return fail({ failure, written: writer.written() + (run?.linksWritten ?? 0) });
  }
  onProgress?.({ done: chosen.length, total: chosen.length });
  return succeed({
    written: writer.written() + run.linksWritten,
    skipped: [...run.skipped, ...writer.skipped],
  });
}

async function writeItem(run: Run, item: ImportedItem): Promise<void> {
  const whole = await toWhole(run, item);
  if (whole) {
    await run.lookup.refresh();
    await mergeIntoLibrary(run.store, run.lookup, run.writer, whole);
  } else {
    run.links.push(item.link);
    if (run.links.length >= LINKS) await writeLinks(run);
  }
}

async function writeLinks(run: Run): Promise<void> {
  const links = run.links;
  run.links = [];
  if (links.length === 0) return;
  const outcome = await run.store.saveLinks(links);
  if (!outcome.ok) throw TransferError.of(outcome.error);
  run.linksWritten += outcome.value.length;
}

async function toWhole(run: Run, item: ImportedItem): Promise<WholeArticle | null> {
  const { link } = item;
  const text = await readText(run, item);
  const now = Date.now();
  const article = text && assembleImported(link, text, run.kind, new Date(now).toISOString());
  if (!article) return null;
  const id = asSavedArticleId(crypto.randomUUID());
  const { state, isFavourite, isArchived, highlights } = link;
  const entry = {
    ...toEntry(article, id, keyOfArticle(article), link.savedAt ?? now),
    state,
    isFavourite,
    isArchived,
    tags: [...link.tags],
    ...(highlights?.length && { highlights }),
    progress: progressOf(link),
  };
  return { entry, article, editions: [], pictures: [], thumbnail: null };
}

/** Reads the text of an item. If it is damaged, that is reported and only the link is imported. */
async function readText(run: Run, { row, link, text }: ImportedItem): Promise<ImportedText | null> {
  try {
    return (await text?.()) ?? null;
  } catch (error) {
    const reason = error instanceof TransferError ? error.failure.reason : null;
    if (reason !== 'damaged' && reason !== 'too-large') throw error;
    run.skipped.push({ name: link.title ?? link.url, row, reason });
    return null;
  }
}
