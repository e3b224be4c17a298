import * as v from 'valibot';
import type { ItemCollector } from '../collect-items';
import { readEntries } from './read-entries';
import { readIso } from './read-times';

const flag = v.optional(v.union([v.boolean(), v.number()]), false);
const text = v.optional(v.nullable(v.string()));

const EntrySchema = v.object({
  url: v.string(),
  title: text,
  content: text,
  tags: v.optional(v.array(v.string()), []),
  is_archived: flag,
  is_starred: flag,
  created_at: text,
  published_at: text,
  published_by: v.optional(v.nullable(v.array(v.nullable(v.string())))),
  domain_name: text,
  language: text,
  annotations: v.optional(v.array(v.object({ quote: text, text })), []),
});

/** Reads Wallabag's list (JSON) with the texts of its entries. */
export function readWallabag(list: readonly unknown[], into: ItemCollector): void {
  for (const { row, entry } of readEntries(list, EntrySchema, into)) {
    const { content } = entry;
    if (entry.annotations.some((annotation) => annotation.text?.trim())) into.lose('notes');
    into.add({
      row,
      url: entry.url,
      ...(entry.title && { title: entry.title }),
      tags: entry.tags,
      savedAt: readIso(entry.created_at),
      isRead: Boolean(entry.is_archived),
      isArchived: Boolean(entry.is_archived),
      isFavourite: Boolean(entry.is_starred),
      highlights: entry.annotations.flatMap(({ quote }) => quote ?? []),
      text: content
        ? async () => ({
            html: content,
            byline: (entry.published_by ?? []).filter((name) => name !== null),
            siteName: entry.domain_name ?? null,
            publishedTime: entry.published_at ?? null,
            lang: entry.language ?? null,
          })
        : null,
    });
  }
}
