import type { SavedLink } from '@/utils/library/store/link-entry';
import type { SkippedItem } from '@/utils/library/transfer/skipped-item';
import type { TransferKind } from '@/utils/library/transfer/transfer-plan';

/** The text that another program kept of an article, as it gave it: nothing of it is checked but for its kind. */
export interface ImportedText {
  html: string;
  byline: readonly string[];
  /** Null for the host's name. */
  siteName: string | null;
  /** As it was written; null when there is none. */
  publishedTime: string | null;
  lang: string | null;
}

/** One article or link of another program. */
export interface ImportedItem {
  /** Its row in the file, from 1; null where rows have no meaning. */
  row: number | null;
  /** Checked: its address is one of the web, its texts are no longer than may be. */
  link: SavedLink;
  /** Reads the text that came with it; null when the file holds none. */
  text: (() => Promise<ImportedText | null>) | null;
}

/** What a file of another program holds. */
export interface ParsedImport {
  kind: Exclude<TransferKind, 'lectern'>;
  items: ImportedItem[];
  /** Rows that cannot be taken in. */
  skipped: SkippedItem[];
}
