import type { SavedArticleId } from '../saved-article';

/** Returns the range of an article's editions or pictures, whose keys begin with its id. */
export const rangeOfArticle = (id: SavedArticleId): IDBKeyRange =>
  IDBKeyRange.bound([id], [id, []]);
