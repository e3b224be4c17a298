import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type {
  SelectionFacts,
  SelectionFormat,
  SelectionWriter,
} from '@/utils/export/selection/selection-writer';
import { toFileName } from '@/utils/export/to-file-name';
import type { WholeArticle } from '@/utils/library/store/saved-article';
import {
  type ArchiveWriter,
  createArchiveWriter,
} from '@/utils/library/transfer/archive/archive-writer';
import { gatherBlob } from '@/utils/library/transfer/archive/gather-blob';
import {
  nameTransferFailure,
  stopIfCancelled,
  TransferError,
  type TransferFailure,
} from '@/utils/library/transfer/transfer-failure';
import type { TransferHooks } from '@/utils/library/transfer/transfer-hooks';
import { collectKeptPictures } from './collect-kept-pictures';
import { writeAnthology } from './write-anthology';
import { writeHtmlFiles, writeMarkdownFiles } from './write-selection-files';

/** What was made of a selection. */
export interface ExportedSelection {
  file: Blob;
  /** Safe on every system. */
  name: string;
  /** How many articles are in it. */
  articles: number;
  /** Links without a text, which are left out. */
  withoutText: number;
  /** Pictures that are not kept: they stay linked on the web, or give way to their words in a book. */
  missingPictures: number;
}

/**
 * Makes one file of several articles, with the pictures that are kept of them; nothing is fetched. One article at a time
 * is held in memory. A selection without a single text fails with `nothing-to-write`. Progress counts articles. Never
 * rejects.
 */
export async function exportSelection(
  articles: AsyncIterable<WholeArticle>,
  format: SelectionFormat,
  facts: SelectionFacts,
  { onProgress, signal }: TransferHooks = {},
): Promise<Result<ExportedSelection, TransferFailure>> {
  const gatherer = gatherBlob(format === 'epub' ? 'application/epub+zip' : 'application/zip');
  try {
    const archive = createArchiveWriter(gatherer.writable, new Date(facts.now), signal);
    const writer = await beginFormat(archive, format, facts);
    const counts = { articles: 0, withoutText: 0, missingPictures: 0 };
    for await (const { article, pictures } of articles) {
      stopIfCancelled(signal);
      onProgress?.({ done: counts.articles + counts.withoutText, total: facts.total });
      if (!article) {
        counts.withoutText += 1;
        continue;
      }
      counts.articles += 1;
      const number = counts.articles;
      const collected = await collectKeptPictures(article, pictures, `article-${number}-`);
      counts.missingPictures += collected.missing.length;
      await writer.add({ article, pictures: collected }, number);
    }
    if (counts.articles === 0) throw new TransferError('nothing-to-write');
    await writer.finish();
    await archive.close();
    const name = toFileName(facts.title, format === 'epub' ? 'epub' : 'zip');
    return succeed({ file: gatherer.finish(), name, ...counts });
  } catch (error) {
    return fail(nameTransferFailure(error, 'file-failed'));
  }
}

function beginFormat(
  archive: ArchiveWriter,
  format: SelectionFormat,
  facts: SelectionFacts,
): SelectionWriter | Promise<SelectionWriter> {
  switch (format) {
    case 'markdown':
      return writeMarkdownFiles(archive);
    case 'html':
      return writeHtmlFiles(archive);
    case 'epub':
      return writeAnthology(archive, facts);
  }
}
