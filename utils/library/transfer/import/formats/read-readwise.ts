import type { ItemCollector } from '../collect-items';
import { readRows } from './read-rows';
import { readIso } from './read-times';

/**
 * Reads the CSV of Readwise Reader: Title, URL, ID, Document tags (a list in brackets and quotes), Saved date, Reading
 * progress (0 to 1), Location (`new`, `later`, `shortlist`, `archive`, `feed`), Seen.
 */
export function readReadwise(text: string, into: ItemCollector): void {
  for (const row of readRows(text, into)) {
    const isArchived = row.get('location').trim().toLowerCase() === 'archive';
    into.add({
      row: row.number,
      url: row.get('url'),
      title: row.get('title'),
      tags: readTags(row.get('document tags')),
      savedAt: readIso(row.get('saved date')),
      isRead: isArchived,
      isArchived,
      progress: Number(row.get('reading progress')),
    });
  }
}

/** Tags in single or double quotes: `['sea', "boat's"]`. */
function readTags(text: string): string[] {
  return [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, other]) => one ?? other ?? '');
}
