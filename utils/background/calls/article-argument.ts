import * as v from 'valibot';
import type { Article } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';
import { shortenArticle } from '@/utils/article/shorten-article';

/** The largest article, in characters of its JSON: about as many bytes for Latin text. */
export const LARGEST_ARTICLE = { ownPage: 32_000_000, reader: 4_000_000 } as const;

/** The schema of an article in a message: valid, at most this large, other fields shortened. Not sanitised. */
export const articleUpTo = (limit: number) =>
  v.pipe(
    v.unknown(),
    v.rawTransform<unknown, Article>(({ dataset, addIssue, NEVER }) => {
      const article = parseArticle(dataset.value);
      if (article && JSON.stringify(article).length <= limit) return shortenArticle(article);
      addIssue({ message: article ? 'too large' : 'not an article' });
      return NEVER;
    }),
  );
