import type { Article } from '@/utils/article/article';
import type { ExportFormat } from '@/utils/export/export-formats';
import type { ExportState, ExportStateMessages } from '@/utils/export/export-state';

/** Returns the props of a reader that its export menu needs, for an article. */
export const exportActions = (
  { isBusy, copyMarkdown, exportFile }: ExportState,
  article: Article,
  messages: ExportStateMessages,
) => ({
  isExporting: isBusy.value,
  onCopyMarkdown: () => void copyMarkdown(article, messages),
  onExport: (format: ExportFormat) => void exportFile(article, format, messages),
});
