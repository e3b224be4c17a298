import type { ExportMessages } from '@/utils/export/export-messages';
import { messages as exportLabels } from '@/utils/i18n/en/export-labels';

const { date: _, ...messages } = exportLabels;

/** The English messages inside exported files, with dates as backups write them. */
export const ENGLISH_EXPORT_MESSAGES: ExportMessages = messages;
