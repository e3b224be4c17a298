import type { WholeArticle } from '@/utils/library/store/saved-article';
import { measureArticle } from '@/utils/library/store/to-entry';
import { countPictures } from '@/utils/library/store/write-pictures';

/** The article with what its entry counts of its belongings counted anew, for `writeWhole` takes counts as given. */
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
