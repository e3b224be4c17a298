import * as v from 'valibot';
import type { ItemCollector } from '../collect-items';
import { readEntries } from './read-entries';
import { readMarkedPassages } from './read-marked-passages';
import { readIso } from './read-times';

const text = v.optional(v.nullable(v.string()));

const EntrySchema = v.object({
  url: v.string(),
  slug: text,
  title: text,
  author: text,
  state: text,
  description: text,
  readingProgress: v.optional(v.nullable(v.number())),
  labels: v.optional(v.nullable(v.array(v.string()))),
  savedAt: text,
  publishedAt: text,
});

/** The files of an archive, by the slug of an item. */
export interface OmnivoreFiles {
  /** Returns a function that reads the text of an item, or null if it has none. */
  findContent(slug: string): (() => Promise<string | null>) | null;
  /** Returns the highlights of an item as Markdown, or null if it has none. */
  readHighlights(slug: string): Promise<string | null>;
}

/**
 * Reads one of Omnivore's lists (`metadata_*.json`). `files` holds the texts (`content/SLUG.html`) and the highlights
 * (`highlights/SLUG.md`) of the archive; a list without an archive has neither.
 */
export async function readOmnivore(
  list: readonly unknown[],
  into: ItemCollector,
  files: OmnivoreFiles,
): Promise<void> {
  for (const { row, entry } of readEntries(list, EntrySchema, into)) {
    const slug = entry.slug ?? '';
    const readContent = files.findContent(slug);
    const { highlights, hasNotes } = readMarkedPassages((await files.readHighlights(slug)) ?? '');
    if (hasNotes) into.lose('notes');
    if (entry.description?.trim()) into.lose('descriptions');
    const isArchived = entry.state?.toLowerCase() === 'archived';
    into.add({
      row,
      url: entry.url,
      ...(entry.title && { title: entry.title }),
      tags: entry.labels ?? [],
      savedAt: readIso(entry.savedAt),
      isRead: isArchived,
      isArchived,
      progress: (entry.readingProgress ?? 0) / 100,
      highlights,
      text: readContent && (async () => toText(entry, await readContent())),
    });
  }
}

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
