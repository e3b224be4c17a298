import { applyChange } from '@/utils/library/store/entry-change';
import { hashText } from '@/utils/library/store/hash-text';
import type {
  SavedArticleEntry,
  SavedEdition,
  SavedPicture,
  WholeArticle,
} from '@/utils/library/store/saved-article';
import { compareEntries } from './compare-entries';
import { recount } from './recount';

/**
 * Merges two articles with the same address without losing data: the later text wins, or the whole one over a part, and
 * the other becomes an earlier edition if it differs. Tags, editions and pictures are combined; the further progress,
 * favourite and undeleted states win. The local id and archive state stay.
 */
export function mergeWhole(here: WholeArticle, there: WholeArticle): WholeArticle {
  const isThereNewer = compareEntries(there.entry, here.entry) === 'newer-there';
  const [main, other] = isThereNewer ? [there, here] : [here, there];
  return recount({
    entry: {
      ...mergeEntries(here.entry, there.entry, main.entry),
      savedAt: savedAfter(main.entry, other.entry),
    },
    article: main.article,
    editions: mergeEditions(main, other),
    pictures: mergePictures(main.pictures, other.pictures).map((picture) => ({
      ...picture,
      id: here.entry.id,
    })),
    thumbnail: main.thumbnail ?? other.thumbnail,
  });
}

/** A whole text is later than each part of it that becomes an earlier edition: editions are ordered by time. */
const savedAfter = (main: SavedArticleEntry, other: SavedArticleEntry): number =>
  other.partial && !main.partial ? Math.max(main.savedAt, other.savedAt + 1) : main.savedAt;

function mergeEntries(
  here: SavedArticleEntry,
  there: SavedArticleEntry,
  main: SavedArticleEntry,
): SavedArticleEntry {
  const farther = there.progress > here.progress ? there : here;
  const { tags } = applyChange(here, { addTags: there.tags }, 0);
  const isKept = here.deletedAt === null || there.deletedAt === null;
  return {
    ...main,
    id: here.id,
    tags,
    ...mergeHighlights(here, there),
    state: farther.state,
    progress: farther.progress,
    place: farther.place,
    isFavourite: here.isFavourite || there.isFavourite,
    isArchived: here.isArchived,
    deletedAt: isKept ? null : here.deletedAt,
    queuePlace: here.queuePlace ?? there.queuePlace,
  };
}

function mergeHighlights(
  here: SavedArticleEntry,
  there: SavedArticleEntry,
): Pick<SavedArticleEntry, 'highlights'> {
  const all = new Set([...(here.highlights ?? []), ...(there.highlights ?? [])]);
  return all.size > 0 ? { highlights: [...all] } : {};
}

function mergeEditions(main: WholeArticle, other: WholeArticle): SavedEdition[] {
  const { id } = main.entry;
  const last = other.article && { id, savedAt: other.entry.savedAt, article: other.article };
  const all = [...main.editions, ...other.editions, ...(last ? [last] : [])];
  const known = new Set(main.article ? [hashText(main.article)] : []);
  const bySavedAt = new Map<number, SavedEdition>();
  for (const edition of all) {
    const hash = hashText(edition.article);
    // All editions of the later side stay, even if their texts are equal.
    const isOwn = main.editions.includes(edition);
    if (!isOwn && (known.has(hash) || bySavedAt.has(edition.savedAt))) continue;
    known.add(hash);
    bySavedAt.set(edition.savedAt, { ...edition, id });
  }
  return [...bySavedAt.values()].sort((one, next) => one.savedAt - next.savedAt);
}

/** By address. A saved picture replaces a missing one. */
function mergePictures(
  main: readonly SavedPicture[],
  other: readonly SavedPicture[],
): SavedPicture[] {
  const bySource = new Map(main.map((picture) => [picture.src, picture]));
  for (const picture of other) {
    const known = bySource.get(picture.src);
    if (!known || (known.status === 'missing' && picture.status === 'kept')) {
      bySource.set(picture.src, picture);
    }
  }
  return [...bySource.values()];
}
