import * as v from 'valibot';
import type { ItemCollector } from '../collect-items';
import { readEntries } from './read-entries';

const text = v.optional(v.nullable(v.string()));

const EntrySchema = v.object({
  /** Seconds since 1970. */
  createdAt: v.optional(v.nullable(v.number())),
  title: text,
  tags: v.optional(v.array(v.string()), []),
  content: v.nullable(v.object({ type: v.string(), url: text })),
  note: text,
  archived: v.optional(v.boolean(), false),
  favourited: v.optional(v.boolean(), false),
});

/** Reads the `bookmarks` of Karakeep's JSON. Its notes and uploaded files have no address and are left out. */
export function readKarakeep(list: readonly unknown[], into: ItemCollector): void {
  for (const { row, entry } of readEntries(list, EntrySchema, into)) {
    const { title, tags, content, note, archived, favourited, createdAt } = entry;
    if (note?.trim()) into.lose('notes');
    if (content?.type !== 'link') into.lose('texts-without-address');
    into.add({
      row,
      url: content?.url ?? '',
      ...(title && { title }),
      tags,
      savedAt: createdAt ? createdAt * 1000 : null,
      isRead: archived,
      isArchived: archived,
      isFavourite: favourited,
    });
  }
}
