import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { toFileName } from '@/utils/export/to-file-name';
import type { WholeArticle } from '@/utils/library/store/saved-article';
import { createArchiveWriter } from '@/utils/library/transfer/archive/archive-writer';
import { gatherBlob } from '@/utils/library/transfer/archive/gather-blob';
import {
  stopIfCancelled,
  TransferError,
  type TransferFailure,
  toTransferFailure,
} from '@/utils/library/transfer/transfer-failure';
import type { TransferHooks } from '@/utils/library/transfer/transfer-hooks';
import { collectStoredPictures } from './collect-stored-pictures';
import { SELECTION_FORMATS, type SelectionFormat } from './selection-formats';
import type { SelectionFacts } from './selection-writer';

/** An exported selection. */
export interface ExportedSelection {
  file: Blob;
  /** Valid on every system. */
  name: string;
  /** The number of articles in it. */
  articles: number;
  /** The number of links without a text, which are left out. */
  withoutText: number;
  /** Pictures that are not saved. They stay linked to the web; in a book, their text replaces them. */
  missingPictures: number;
}

/**
 * Writes several articles into one file, with their saved pictures. Nothing is fetched, and only one article at a time
 * is in memory. Fails with `nothing-to-write` if no article has a text. Progress counts articles. Never rejects.
 */
export async function exportSelection(
  articles: AsyncIterable<WholeArticle>,
  format: SelectionFormat,
  facts: SelectionFacts,
  { onProgress, signal }: TransferHooks = {},
): Promise<Result<ExportedSelection, TransferFailure>> {
  const { mediaType, extension, load } = SELECTION_FORMATS[format];
  const gatherer = gatherBlob(mediaType);
  try {
    const archive = createArchiveWriter(gatherer.writable, new Date(facts.now), signal);
    const createWriter = await load();
    const writer = await createWriter(archive, facts);
    const counts = { articles: 0, withoutText: 0, missingPictures: 0 };
    for await (const { entry, article, pictures } of articles) {
      stopIfCancelled(signal);
      onProgress?.({ done: counts.articles + counts.withoutText, total: facts.total });
      if (!article) {
        counts.withoutText += 1;
        continue;
      }
      counts.articles += 1;
      const number = counts.articles;
      const collected = await collectStoredPictures(article, pictures, `article-${number}-`);
      counts.missingPictures += collected.missing.length;
      await writer.add({ article, pictures: collected, tags: entry.tags }, number);
    }
    if (counts.articles === 0) throw new TransferError('nothing-to-write');
    await writer.finish();
    await archive.close();
    const name = toFileName(facts.title, extension);
    return succeed({ file: gatherer.finish(), name, ...counts });
  } catch (error) {
    return fail(toTransferFailure(error, 'file-failed'));
  }
}
