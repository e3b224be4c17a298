import { signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import { describeError } from '@/utils/article/outcome/describe-error';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats';
import type { ExportWords } from './export-words';
import type { ExportedFile } from './make-export';

/** What taking an article along needs from outside. */
export interface ExportWorld {
  fetchPicture(src: string): Promise<Blob | null>;
  saveFile(file: ExportedFile): void;
  copyText(text: string): Promise<void>;
}

/** The words for what came of it, and those inside the files. */
export interface ExportStateMessages extends ExportWords {
  copied: string;
  failed: string;
  copyDetails: string;
  missing(count: number): string;
}

/** A word about what was done; where it went wrong, with a way to take the cause along. */
export interface ExportNotice {
  text: string;
  action?: { label: string; run(): void };
}

/** How an article is taken along, one file at a time. `say` shows a notice. */
export function createExportState(world: ExportWorld, say: (notice: ExportNotice) => void) {
  const isBusy = signal(false);

  async function guard(words: ExportStateMessages, work: () => Promise<void>): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    try {
      await work();
    } catch (error) {
      const cause = describeError(error);
      const run = () => void world.copyText(cause).catch(() => undefined);
      say({ text: words.failed, action: { label: words.copyDetails, run } });
    } finally {
      isBusy.value = false;
    }
  }

  return {
    isBusy,
    /** Makes a file of the article and hands it to the browser; pictures that could not be had are told. */
    takeFile: (article: Article, format: ExportFormat, words: ExportStateMessages) =>
      guard(words, async () => {
        // What makes files is large and seldom wanted: a page loads it when it is.
        const [{ collectPictures, NO_PICTURES }, { makeExport }] = await Promise.all([
          import('./collect-pictures'),
          import('./make-export'),
        ]);
        const pictures = EXPORT_FORMATS[format].hasPictures
          ? await collectPictures(article, world.fetchPicture)
          : NO_PICTURES;
        world.saveFile(makeExport(article, format, pictures, words));
        if (pictures.missing.length > 0) say({ text: words.missing(pictures.missing.length) });
      }),
    /** Puts the article on the clipboard as Markdown. */
    copyMarkdown: (article: Article, words: ExportStateMessages) =>
      guard(words, async () => {
        const { toMarkdown } = await import('./markdown/to-markdown');
        await world.copyText(toMarkdown(article));
        say({ text: words.copied });
      }),
  };
}
