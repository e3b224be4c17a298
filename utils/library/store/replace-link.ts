import type { Article } from '@/utils/article/article';
import type { Library } from './library';
import type { SavedArticleEntry } from './saved-article';

/**
 * Saves the fetched article of a link under the address of the link, whatever canonical address its page states: it
 * then replaces the link. Otherwise like `Library.save`.
 */
export const replaceLink = (
  library: Pick<Library, 'save'>,
  link: Pick<SavedArticleEntry, 'url'>,
  article: Article,
): ReturnType<Library['save']> => library.save({ ...article, canonicalUrl: link.url });
