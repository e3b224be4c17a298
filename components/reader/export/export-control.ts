import type { Article } from '@/utils/article/article';
import type { ExportState, ExportStateMessages } from '@/utils/export/export-state';
import type { ExportActions } from './ExportItems';

/** The ways to export an article, and whether an export is in progress. */
export interface ExportControl extends ExportActions {
  isBusy: boolean;
}

/** Connects the export menu of a reader to the state of its exports. */
export const exportControl = (
  { isBusy, copyMarkdown, exportFile }: ExportState,
  article: Article,
  messages: ExportStateMessages,
  onPrint: () => void,
): ExportControl => ({
  isBusy: isBusy.value,
  onCopyMarkdown: () => void copyMarkdown(article, messages),
  onExport: (format) => void exportFile(article, format, messages),
  onPrint,
});
