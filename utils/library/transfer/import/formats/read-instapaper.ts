import { parseJson } from '@/utils/library/transfer/parse-json';
import type { ItemCollector } from '../collect-items';
import { readRows } from './read-rows';
import { readSeconds } from './read-times';

/** Folders that are reading states; any other is a tag. */
const FOLDERS: ReadonlySet<string> = new Set(['unread', 'archive', 'starred', '']);

/**
 * Reads Instapaper's CSV: URL, Title, Selection, Folder, Timestamp (seconds) and, in newer files, Tags (a JSON list).
 * The selection is a passage that the reader marked while saving.
 */
export function readInstapaper(text: string, into: ItemCollector): void {
  for (const row of readRows(text, into)) {
    const folder = row.get('folder').trim();
    const isArchived = folder.toLowerCase() === 'archive';
    into.add({
      row: row.number,
      url: row.get('url'),
      title: row.get('title'),
      tags: [...readTags(row.get('tags')), ...(FOLDERS.has(folder.toLowerCase()) ? [] : [folder])],
      savedAt: readSeconds(row.get('timestamp')),
      isRead: isArchived,
      isArchived,
      highlights: [row.get('selection')],
      isFavourite: folder.toLowerCase() === 'starred',
    });
  }
}

function readTags(text: string): string[] {
  const list = parseJson(text);
  if (!Array.isArray(list)) return text.split(',');
  return list.filter((tag) => typeof tag === 'string');
}
