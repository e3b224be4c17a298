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
 * Makes one of two articles under the same address, so that neither loses anything: the later saved text is the article
 * and the other an earlier edition where it says something else; tags, editions and pictures are united; what is farther
 * read, a favourite or kept on one side is so. The id, and whether it is archived, stay as they are here.
 */
export function mergeWhole(here: WholeArticle, there: WholeArticle): WholeArticle {
  const isThereNewer = compareEntries(there.entry, here.entry) === 'newer-there';
  const [main, other] = isThereNewer ? [there, here] : [here, there];
  return recount({
    entry: mergeEntries(here.entry, there.entry, main.entry),
    article: main.article,
    editions: mergeEditions(main, other),
    pictures: mergePictures(main.pictures, other.pictures).map((picture) => ({
      ...picture,
      id: here.entry.id,
    })),
    thumbnail: main.thumbnail ?? other.thumbnail,
  });
}

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
    state: farther.state,
    progress: farther.progress,
    place: farther.place,
    isFavourite: here.isFavourite || there.isFavourite,
    isArchived: here.isArchived,
    deletedAt: isKept ? null : here.deletedAt,
  };
}

function mergeEditions(main: WholeArticle, other: WholeArticle): SavedEdition[] {
  const { id } = main.entry;
  const last = other.article && { id, savedAt: other.entry.savedAt, article: other.article };
  const all = [...main.editions, ...other.editions, ...(last ? [last] : [])];
  const known = new Set(main.article ? [hashText(main.article)] : []);
  const bySavedAt = new Map<number, SavedEdition>();
  for (const edition of all) {
    const hash = hashText(edition.article);
    // What the later side has kept of itself stays, whatever it says.
    const isOwn = main.editions.includes(edition);
    if (!isOwn && (known.has(hash) || bySavedAt.has(edition.savedAt))) continue;
    known.add(hash);
    bySavedAt.set(edition.savedAt, { ...edition, id });
  }
  return [...bySavedAt.values()].sort((one, next) => one.savedAt - next.savedAt);
}

/** By address; a kept one stands above one that is missing. */
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
