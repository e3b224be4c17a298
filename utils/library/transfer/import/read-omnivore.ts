import * as v from 'valibot';
import type { ItemCollector } from './collect-items';
import { readIso } from './read-times';

const text = v.optional(v.nullable(v.string()));

const EntrySchema = v.object({
  url: v.string(),
  slug: text,
  title: text,
  author: text,
  state: text,
  readingProgress: v.optional(v.nullable(v.number())),
  labels: v.optional(v.nullable(v.array(v.string()))),
  savedAt: text,
  publishedAt: text,
});

/**
 * Reads one of Omnivore's lists (`metadata_*.json`). `readContent` returns the text of a slug (`content/SLUG.html` in
 * the archive), or null; always null for a list without an archive.
 */
export function readOmnivore(
  list: readonly unknown[],
  into: ItemCollector,
  readContent?: (slug: string) => (() => Promise<string | null>) | null,
): void {
  for (const [index, value] of list.entries()) {
    const row = index + 1;
    const parsed = v.safeParse(EntrySchema, value);
    if (!parsed.success) {
      into.skip('', row, 'unreadable-row');
      continue;
    }
    const entry = parsed.output;
    const content = (entry.slug && readContent?.(entry.slug)) || null;
    const isArchived = entry.state?.toLowerCase() === 'archived';
    into.add({
      row,
      url: entry.url,
      ...(entry.title && { title: entry.title }),
      tags: entry.labels ?? [],
      savedAt: readIso(entry.savedAt),
      isRead: isArchived || (entry.readingProgress ?? 0) >= FINISHED,
      isArchived,
      text: content && (async () => toText(entry, await content())),
    });
  }
}

/** From this percentage on only the page's footer is left. */
const FINISHED = 98;

function toText(entry: v.InferOutput<typeof EntrySchema>, html: string | null) {
  if (html === null) return null;
  return {
    html,
    byline: entry.author ? [entry.author] : [],
    siteName: null,
    publishedTime: entry.publishedAt ?? null,
    lang: null,
  };
}
