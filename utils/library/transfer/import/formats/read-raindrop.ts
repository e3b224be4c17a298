import type { ItemCollector } from '../collect-items';
import { readRows } from './read-rows';
import { readIso } from './read-times';

/** The collection of items without one. */
const NO_FOLDER = /^(?:unsorted)?$/i;

/**
 * Reads Raindrop's CSV: id, title, note, excerpt, url, folder (a path with slashes), tags (separated by commas),
 * created (ISO 8601), cover, highlights, favorite. Folders become tags.
 */
export function readRaindrop(text: string, into: ItemCollector): void {
  for (const row of readRows(text, into)) {
    if (row.get('note').trim() !== '') into.lose('notes');
    if (row.get('excerpt').trim() !== '') into.lose('descriptions');
    const folders = row.get('folder').split('/');
    into.add({
      row: row.number,
      url: row.get('url'),
      title: row.get('title'),
      tags: [
        ...row.get('tags').split(','),
        ...folders.filter((folder) => !NO_FOLDER.test(folder.trim())),
      ],
      savedAt: readIso(row.get('created')),
      isFavourite: row.get('favorite').trim().toLowerCase() === 'true',
      highlights: readHighlights(row.get('highlights')),
    });
  }
}

/** One highlight a line; some files label them, and give their colours and notes lines of their own. */
function readHighlights(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !/^(?:note|color|colour):/i.test(line))
    .map((line) => line.replace(/^highlight:\s*/i, ''));
}
