import type { SavedLink } from '@/utils/library/store/link-entry';
import type { SkippedItem } from '@/utils/library/transfer/skipped-item';
import type { TransferKind } from '@/utils/library/transfer/transfer-plan';

/** The text of an article in an export, unchecked apart from its type. */
export interface ImportedText {
  html: string;
  byline: readonly string[];
  /** Null for the host name. */
  siteName: string | null;
  /** As written in the file; null if there is none. */
  publishedTime: string | null;
  lang: string | null;
}

/** An article or link in an export. */
export interface ImportedItem {
  /** Its row in the file, from 1; null if the format has no rows. */
  row: number | null;
  /** Validated: a web address, and texts within their limits. */
  link: SavedLink;
  /** Reads its text; null if the file has none. */
  text: (() => Promise<ImportedText | null>) | null;
}

/**
 * What a file holds and the library cannot keep.
 *
 * - `notes`: what the reader wrote about an article or a highlight
 * - `descriptions`: summaries beside the titles
 * - `texts-without-address`: notes and files that are not web pages
 */
export const IMPORT_LOSSES = ['notes', 'descriptions', 'texts-without-address'] as const;
/** Something that the library cannot keep. */
export type ImportLoss = (typeof IMPORT_LOSSES)[number];

/** The contents of an export. */
export interface ParsedImport {
  kind: Exclude<TransferKind, 'lectern'>;
  items: ImportedItem[];
  /** Invalid rows. */
  skipped: SkippedItem[];
  /** What is left out of the items, in the order of `IMPORT_LOSSES`. */
  losses: ImportLoss[];
}
