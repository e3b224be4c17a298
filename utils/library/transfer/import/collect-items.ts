import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/article-url-key';
import { isWebAddress } from '@/utils/article/is-web-address';
import type { SkippedItem, SkipReason } from '@/utils/library/transfer/skipped-item';
import { TransferError } from '@/utils/library/transfer/transfer-failure';
import { LIMITS } from '@/utils/library/transfer/transfer-limits';
import type { ImportedItem, ParsedImport } from './import-item';

/** A row as it was read from a file, unchecked. */
export interface FoundItem {
  row: number | null;
  url: string;
  title?: string | null;
  tags?: readonly string[];
  /** Milliseconds since 1970. */
  savedAt?: number | null;
  isRead?: boolean;
  isFavourite?: boolean;
  isArchived?: boolean;
  text?: ImportedItem['text'];
}

/** Collects the rows of a file. */
export interface ItemCollector {
  add(found: FoundItem): void;
  skip(name: string, row: number | null, reason: SkipReason): void;
  finish(): Pick<ParsedImport, 'items' | 'skipped'>;
}

/**
 * Validates rows: web addresses, without duplicates; titles and tags are truncated to their limits. Invalid rows are
 * reported. `add` throws a TransferError if there are too many rows.
 */
export function collectItems(): ItemCollector {
  const items: ImportedItem[] = [];
  const skipped: SkippedItem[] = [];
  const seen = new Set<ArticleUrlKey>();
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
    finish: () => ({ items, skipped }),
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
    state: found.isRead ? 'read' : 'unread',
    isFavourite: found.isFavourite ?? false,
    isArchived: found.isArchived ?? false,
  };
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
