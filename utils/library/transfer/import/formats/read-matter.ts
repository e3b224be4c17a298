import type { ItemCollector } from '../collect-items';
import { readRows } from './read-rows';
import { readIso } from './read-times';

/**
 * Reads the history of Matter (`_matter_history.csv`): Title, Author, Publisher, URL, Tags (separated by semicolons),
 * In Queue, Favorited, Read, Last Interaction Date. The highlights are in other files, without addresses.
 */
export function readMatter(text: string, into: ItemCollector): void {
  for (const row of readRows(text, into)) {
    const is = (name: string) => row.get(name).trim().toLowerCase() === 'true';
    if (Number(row.get('highlight_count')) > 0) into.lose('notes');
    into.add({
      row: row.number,
      url: row.get('url'),
      title: row.get('title'),
      tags: row.get('tags').split(';'),
      savedAt: readIso(row.get('last interaction date')),
      isRead: is('read'),
      isArchived: !is('in queue'),
      isFavourite: is('favorited'),
    });
  }
}
