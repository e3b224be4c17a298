import type { ItemCollector } from '../collect-items';
import { readRows } from './read-rows';
import { readSeconds } from './read-times';

/** Reads Pocket's CSV: title, url, time_added (seconds), tags (`a|b`), status (`unread` or `archive`). */
export function readPocketCsv(text: string, into: ItemCollector): void {
  for (const row of readRows(text, into)) {
    const isArchived = row.get('status').trim() === 'archive';
    into.add({
      row: row.number,
      url: row.get('url'),
      title: row.get('title'),
      tags: row.get('tags').split('|'),
      savedAt: readSeconds(row.get('time_added')),
      isRead: isArchived,
      isArchived,
    });
  }
}
