import { keyOfArticle } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import { toLinkEntry } from '@/utils/library/store/link-entry';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import type { KeptEntry } from './parse-article-file';

/**
 * Creates the entry of a restored article: recomputed from the article, with the stored fields that only the backup
 * has.
 */
export function toRestoredEntry(kept: KeptEntry, article: Article): SavedArticleEntry {
  const entry = toEntry(article, admitId(kept.id), keyOfArticle(article), kept.savedAt);
  return { ...entry, ...pickUserFields(kept) };
}

/** Creates the entry of a restored link. Its address must be a web address. */
export function toRestoredLink(kept: KeptEntry): SavedArticleEntry {
  return { ...toLinkEntry(kept, admitId(kept.id), kept.savedAt), ...pickUserFields(kept) };
}

function pickUserFields(kept: KeptEntry) {
  const {
    state,
    progress,
    place,
    isFavourite,
    isArchived,
    tags,
    highlights,
    deletedAt,
    queuePlace,
  } = kept;
  const written = tags.map((tag) => tag.trim()).filter(Boolean);
  return {
    state,
    progress,
    place,
    isFavourite,
    isArchived,
    deletedAt,
    tags: [...new Set(written)],
    ...(highlights?.length && { highlights }),
    ...(queuePlace !== undefined && { queuePlace }),
  };
}

/** Returns an id in Lectern's format; any other is replaced. */
function admitId(id: string): SavedArticleId {
  return asSavedArticleId(/^[\w-]{1,64}$/.test(id) ? id : crypto.randomUUID());
}
