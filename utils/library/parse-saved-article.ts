import * as v from 'valibot';
import { toArticleUrlKey } from '@/utils/article/article-url-key';
import { parseArticle } from '@/utils/article/parse-article';
import { type SavedArticle, type SavedArticleId, toEntry } from './saved-article';

const KeptSchema = v.object({
  entry: v.object({
    id: v.string(),
    urlKey: v.string(),
    savedAt: v.pipe(v.number(), v.minValue(0)),
  }),
  article: v.unknown(),
});

/**
 * Checks that a value from outside is a saved article. Only what cannot be known otherwise is taken from its entry:
 * the rest is made anew of the article. Null when it is none.
 */
export function parseSavedArticle(value: unknown): SavedArticle | null {
  const parsed = v.safeParse(KeptSchema, value);
  const article = parsed.success ? parseArticle(parsed.output.article) : null;
  if (!parsed.success || !article) return null;
  const { id, urlKey, savedAt } = parsed.output.entry;
  // The id is whatever names the article; the cast is the brand.
  return {
    entry: toEntry(article, id as SavedArticleId, toArticleUrlKey(urlKey), savedAt),
    article,
  };
}
