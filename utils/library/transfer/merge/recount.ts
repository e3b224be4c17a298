import type { WholeArticle } from '@/utils/library/store/saved-article';
import { measureArticle } from '@/utils/library/store/to-entry';
import { countPictures } from '@/utils/library/store/writing/write-pictures';

/** Returns the article with the counts in its entry recomputed, because `writeWhole` does not. */
export function recount(whole: WholeArticle): WholeArticle {
  const { entry, editions, pictures } = whole;
  const bytes = editions.reduce((sum, { article }) => sum + measureArticle(article), 0);
  return {
    ...whole,
    entry: {
      ...entry,
      editions: { count: editions.length, bytes },
      pictures: countPictures(pictures),
    },
  };
}
