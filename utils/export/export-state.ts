import { signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import { describeError } from '@/utils/article/outcome/describe-error';
import { runExclusively } from '@/utils/tasks/run-exclusively';
import { NO_PICTURES } from './collected-pictures';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats';
import type { ExportMessages } from './export-messages';
import type { ExportWriters } from './export-writers';
import type { ExportedFile } from './make-export';

/** What an export needs from outside. */
export interface ExportWorld {
  /** Rejects if the code cannot be loaded. */
  loadExportWriters(): Promise<ExportWriters>;
  fetchPicture(src: string): Promise<Blob | null>;
  saveFile(file: ExportedFile): void;
  copyText(text: string): Promise<void>;
}

/** The messages of the toasts, and those inside the files. */
export interface ExportStateMessages extends ExportMessages {
  copied: string;
  failed: string;
  copyDetails: string;
  missing(count: number): string;
}

/** A toast about an export. After a failure, its action copies the cause. */
export interface ExportToast {
  text: string;
  action?: { label: string; run(): void };
}

/**
 * Creates the state of exporting articles, one file at a time. `complete` returns the article as it is written, such as
 * with a label.
 */
export function createExportState(
  world: ExportWorld,
  showToast: (toast: ExportToast) => void,
  complete: (article: Article) => Promise<Article> = async (article) => article,
) {
  const isBusy = signal(false);

  async function guard(messages: ExportStateMessages, work: () => Promise<void>): Promise<void> {
    try {
      await runExclusively(isBusy, work);
    } catch (error) {
      const cause = describeError(error);
      const run = () => void world.copyText(cause).catch(() => undefined);
      showToast({ text: messages.failed, action: { label: messages.copyDetails, run } });
    }
  }

  return {
    isBusy,
    /** Writes a file and hands it to the browser. A toast counts the pictures that could not be fetched. */
    exportFile: (open: Article, format: ExportFormat, messages: ExportStateMessages) =>
      guard(messages, async () => {
        const article = await complete(open);
        const { collectPictures, makeExport } = await world.loadExportWriters();
        const pictures = EXPORT_FORMATS[format].hasPictures
          ? await collectPictures(article, world.fetchPicture)
          : NO_PICTURES;
        world.saveFile(await makeExport(article, format, pictures, messages));
        if (pictures.missing.length > 0)
          showToast({ text: messages.missing(pictures.missing.length) });
      }),
    /** Copies the article to the clipboard as Markdown. */
    copyMarkdown: (open: Article, messages: ExportStateMessages) =>
      guard(messages, async () => {
        const { toMarkdown } = await world.loadExportWriters();
        await world.copyText(toMarkdown(await complete(open), { messages }));
        showToast({ text: messages.copied });
      }),
  };
}

/** The state and the actions of exporting. */
export type ExportState = ReturnType<typeof createExportState>;
