import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { isWebAddress } from '@/utils/article/address/is-web-address';
import type { SavedLink } from '@/utils/library/store/link-entry';
import type { SkippedItem, SkipReason } from '@/utils/library/transfer/skipped-item';
import { TransferError } from '@/utils/library/transfer/transfer-failure';
import { LIMITS } from '@/utils/library/transfer/transfer-limits';
import {
  IMPORT_LOSSES,
  type ImportedItem,
  type ImportLoss,
  type ParsedImport,
} from './import-item';

/** A row as it was read from a file, unchecked. */
export interface FoundItem {
  row: number | null;
  url: string;
  title?: string | null;
  tags?: readonly string[];
  /** Milliseconds since 1970. */
  savedAt?: number | null;
  isRead?: boolean;
  /** Reading progress, 0 to 1. From `FINISHED` on, the article counts as read. */
  progress?: number | null;
  /** Passages that the reader marked. */
  highlights?: readonly string[];
  isFavourite?: boolean;
  isArchived?: boolean;
  text?: ImportedItem['text'];
}

/** Collects the rows of a file. */
export interface ItemCollector {
  add(found: FoundItem): void;
  skip(name: string, row: number | null, reason: SkipReason): void;
  /** Reports that the file contains something that the library cannot keep. */
  lose(what: ImportLoss): void;
  finish(): Pick<ParsedImport, 'items' | 'skipped' | 'losses'>;
}

/**
 * Validates rows: web addresses, without duplicates; titles and tags are truncated to their limits. Invalid rows are
 * reported. `add` throws a TransferError if there are too many rows.
 */
export function collectItems(): ItemCollector {
  const items: ImportedItem[] = [];
  const skipped: SkippedItem[] = [];
  const seen = new Set<ArticleUrlKey>();
  const lost = new Set<ImportLoss>();
  const makeRoom = () => {
    if (items.length + skipped.length >= LIMITS.importRows) throw new TransferError('too-large');
  };
  const skip: ItemCollector['skip'] = (name, row, reason) => {
    makeRoom();
    skipped.push({ name: name.slice(0, LIMITS.tag), row, reason });
  };
  return {
    skip,
    add(found) {
      const { row, text = null } = found;
      const url = found.url.trim();
      const key = toArticleUrlKey(url);
      if (!isWebAddress(url)) skip(found.title || url, row, 'no-address');
      else if (seen.has(key)) skip(found.title || url, row, 'twice');
      else {
        makeRoom();
        seen.add(key);
        items.push({ row, link: toLink(found, url), text });
      }
    },
    lose: (what) => void lost.add(what),
    finish: () => ({ items, skipped, losses: IMPORT_LOSSES.filter((what) => lost.has(what)) }),
  };
}

function toLink(found: FoundItem, url: string): ImportedItem['link'] {
  const title = found.title?.replace(/\s+/g, ' ').trim().slice(0, LIMITS.title) || null;
  return {
    url,
    // Programs write the address if they have no title.
    title: title === url ? null : title,
    tags: admitTags(found.tags ?? []),
    savedAt: admitTime(found.savedAt),
    ...readProgress(found),
    highlights: admitHighlights(found.highlights ?? []),
    isFavourite: found.isFavourite ?? false,
    isArchived: found.isArchived ?? false,
  };
}

/** From this progress on, only the footer of the page is left. */
const FINISHED = 0.98;

function readProgress({ isRead, progress }: FoundItem): Pick<SavedLink, 'state' | 'progress'> {
  const reached = Math.min(1, Math.max(0, progress ?? 0)) || 0;
  if (isRead || reached >= FINISHED) return { state: 'read' };
  return reached > 0 ? { state: 'reading', progress: reached } : { state: 'unread' };
}

function admitHighlights(highlights: readonly string[]): string[] {
  const written = highlights.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, LIMITS.line));
  return [...new Set(written.filter(Boolean))].slice(0, LIMITS.highlights);
}

function admitTags(tags: readonly string[]): string[] {
  const written = tags.map((tag) => tag.replace(/\s+/g, ' ').trim());
  const fit = written.filter((tag) => tag !== '' && tag.length <= LIMITS.tag);
  return [...new Set(fit)].slice(0, LIMITS.tags);
}

/** Whether a time is a valid date. */
function admitTime(time: number | null | undefined): number | null {
  return time != null && time > 0 && time <= 8.64e15 ? time : null;
}
