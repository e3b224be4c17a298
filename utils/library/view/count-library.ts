import { foldTag } from '@/utils/library/store/fold-tag';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { SECTIONS, type Section } from './library-view';
import { compareNames } from './selecting/compare-names';
import { isInSection } from './selecting/is-in-section';
import { sizeOf } from './selecting/size-of';

/** The counts that the side bar and the filters show. */
export interface LibraryCounts {
  sections: Record<Section, number>;
  /** Tags of articles that are not deleted, sorted by name, each as first written. */
  tags: readonly { tag: string; count: number }[];
  /** Most frequent first. */
  sites: readonly { site: string; count: number }[];
  /** Of all entries, including deleted ones, which use storage until they are purged. */
  bytes: { text: number; pictures: number; all: number };
}

/** Counts the entries of the library. Linear. */
export function countLibrary(entries: Iterable<SavedArticleEntry>): LibraryCounts {
  // The cast is safe: every section has an entry.
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, 0])) as Record<Section, number>;
  const tags = new Map<string, { tag: string; count: number }>();
  const sites = new Map<string, { site: string; count: number }>();
  const bytes = { text: 0, pictures: 0, all: 0 };
  const fold = createCachedFold();
  for (const entry of entries) {
    for (const name of SECTIONS) if (isInSection(entry, name)) sections[name] += 1;
    bytes.text += entry.textBytes + entry.editions.bytes;
    bytes.pictures += entry.pictures.bytes;
    bytes.all += sizeOf(entry);
    if (entry.deletedAt !== null) continue;
    if (entry.tags.length > 0) {
      const own = new Map(entry.tags.map((tag) => [fold(tag), tag]));
      for (const [folded, tag] of own) countIn(tags, folded, () => ({ tag, count: 0 }));
    }
    countIn(sites, entry.siteName, () => ({ site: entry.siteName, count: 0 }));
  }
  return {
    sections,
    tags: [...tags.values()].sort((a, b) => compareNames(a.tag, b.tag)),
    sites: [...sites.values()].sort((a, b) => b.count - a.count),
    bytes,
  };
}

/** Folds each tag once: there are far fewer of them than articles. */
function createCachedFold(): (tag: string) => string {
  const known = new Map<string, string>();
  return (tag) => {
    const folded = known.get(tag) ?? foldTag(tag);
    known.set(tag, folded);
    return folded;
  };
}

function countIn<T extends { count: number }>(
  counts: Map<string, T>,
  key: string,
  make: () => T,
): void {
  const item = counts.get(key) ?? make();
  item.count += 1;
  counts.set(key, item);
}
