import { foldTag } from '@/utils/library/store/fold-tag';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { compareEntries } from './compare-entries';
import type { KnownEntry } from './library-lookup';

/** What a backup lists about an article, besides its entry. */
export interface ListedFiles {
  editions: readonly unknown[];
  pictures: readonly { status: 'kept' | 'missing' }[];
}

/**
 * Whether the library already has everything that a backup has about an article, judged without reading its pictures
 * and editions. False in case of doubt: the two are then merged.
 */
export function hasEverything(
  here: KnownEntry | undefined,
  there: SavedArticleEntry,
  { editions, pictures }: ListedFiles,
): boolean {
  if (!here || compareEntries(there, here) !== 'same' || here.kind !== there.kind) return false;
  const tags = new Set(here.tags.map(foldTag));
  const kept = pictures.filter(({ status }) => status === 'kept').length;
  return (
    there.tags.every((tag) => tags.has(foldTag(tag))) &&
    there.progress <= here.progress &&
    (here.isFavourite || !there.isFavourite) &&
    (here.deletedAt === null || there.deletedAt !== null) &&
    editions.length <= here.editions.count &&
    kept <= here.pictures.kept &&
    pictures.length <= here.pictures.kept + here.pictures.missing
  );
}
