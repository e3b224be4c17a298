import { foldTag } from '@/utils/library/store/entry-change';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { isInSection } from './is-in-section';
import { SECTIONS, type Section } from './library-view';
import { sizeOf } from './select-entries';

/** How much there is of everything that the side bar and the filters offer. */
export interface LibraryCounts {
  sections: Record<Section, number>;
  /** By name, those of what is not deleted; as first written. */
  tags: readonly { tag: string; count: number }[];
  /** The most frequent first. */
  sites: readonly { site: string; count: number }[];
  /** Of all entries, deleted ones too: they take room until they are gone. */
  bytes: { text: number; pictures: number; all: number };
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Counts the library. Linear. */
export function countLibrary(entries: Iterable<SavedArticleEntry>): LibraryCounts {
  // Each name has its place; the cast says so.
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, 0])) as Record<Section, number>;
  const tags = new Map<string, { tag: string; count: number }>();
  const sites = new Map<string, { site: string; count: number }>();
  const bytes = { text: 0, pictures: 0, all: 0 };
  for (const entry of entries) {
    for (const name of SECTIONS) if (isInSection(entry, name)) sections[name] += 1;
    bytes.text += entry.textBytes + entry.editions.bytes;
    bytes.pictures += entry.pictures.bytes;
    bytes.all += sizeOf(entry);
    if (entry.deletedAt !== null) continue;
    for (const tag of entry.tags) countIn(tags, foldTag(tag), () => ({ tag, count: 0 }));
    countIn(sites, entry.siteName, () => ({ site: entry.siteName, count: 0 }));
  }
  return {
    sections,
    tags: [...tags.values()].sort((a, b) => collator.compare(a.tag, b.tag)),
    sites: [...sites.values()].sort((a, b) => b.count - a.count),
    bytes,
  };
}

function countIn<T extends { count: number }>(
  counts: Map<string, T>,
  key: string,
  make: () => T,
): void {
  const there = counts.get(key) ?? make();
  there.count += 1;
  counts.set(key, there);
}
