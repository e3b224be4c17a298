import type { Article } from '@/utils/article/article';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { CollectedPictures } from '@/utils/export/collect-pictures';
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

/** What several articles can be taken along as: a folder of Markdown files, one book, a folder of web pages. */
export type SelectionFormat = 'markdown' | 'epub' | 'html';

/** What is told of a selection as a whole. */
export interface SelectionFacts {
  /** Names the file, and the book. Not empty. */
  title: string;
  /** Of the title: a BCP 47 tag. */
  language: string;
  dir: Article['dir'];
  /** How many articles there are, for the progress; 0 when that is not known. */
  total: number;
  /** Milliseconds since 1970. */
  now: number;
}

/** An article with the pictures that are kept of it. */
export interface ReadableArticle {
  article: Article;
  pictures: CollectedPictures;
}

/** Writes one format; articles are numbered from 1. */
export interface SelectionWriter {
  add(article: ReadableArticle, number: number): Promise<void>;
  finish(): Promise<void>;
}

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
