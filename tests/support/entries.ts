import { makeArticle } from '@/tests/support/articles';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { asSavedArticleId, type SavedArticleEntry } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';

/** Returns a library entry with this name; `fields` override its values. */
export function makeEntry(
  name: string,
  fields: Partial<SavedArticleEntry> = {},
): SavedArticleEntry {
  const url = `https://news.test/${name}`;
  const id = asSavedArticleId(name);
  return {
    ...toEntry(makeArticle({ url, title: name }), id, toArticleUrlKey(url), 1_000),
    ...fields,
  };
}
