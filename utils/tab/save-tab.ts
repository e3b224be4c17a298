import { type ArticleUrlKey, keysOfArticle } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import { bindToPage } from '@/utils/article/bind-to-page';
import type { Result } from '@/utils/article/outcome/result';
import { isFuller } from '@/utils/article/partial/is-fuller';
import { labelMissing } from '@/utils/further-pages/label-missing';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { openFurtherPages } from '@/utils/tab/open-further-pages';
import { parseExtraction } from '@/utils/tab/parse-extraction';
import { flashDone } from './icon/mark-tab';
import { injectExtractor } from './injection/inject-extractor';

/**
 * Extracts and saves the article of a tab without a window. Needs the `activeTab` grant of a shortcut or the menu.
 * `joinPages`: also loads the further pages of the article; a copy that lacks some of them is labelled as partial.
 * Returns false if there was nothing to save or saving failed, or if the page shows only a part of an article whose
 * saved copy has more; the popup says why.
 */
export async function saveTab(
  tab: { id?: number | undefined; url?: string | undefined; title?: string | undefined },
  library: {
    find(
      ...keys: readonly ArticleUrlKey[]
    ): Promise<Result<SavedArticleEntry | null, StorageFailure>>;
    save(article: Article): Promise<Result<SavedArticleEntry, StorageFailure>>;
  },
  joinPages = false,
): Promise<boolean> {
  if (tab.id === undefined) return false;
  const target = { id: tab.id, url: tab.url };
  const answer = await injectExtractor(target, { force: false });
  const extraction = answer.ok ? parseExtraction(answer.value) : answer;
  if (!extraction.ok) return false;
  const read = await withFurtherPages(tab.id, extraction.value, joinPages);
  const article = bindToPage(read, tab.url ?? read.url, 'same-site');
  const copy = await library.find(...keysOfArticle(article));
  if (!copy.ok || (copy.value && isFuller(copy.value, article))) return false;
  const outcome = await library.save(article);
  if (outcome.ok) await flashDone(tab.id);
  return outcome.ok;
}

async function withFurtherPages(tabId: number, article: Article, joins: boolean): Promise<Article> {
  const session = await openFurtherPages(tabId, article);
  if (!session) return article;
  if (joins) while ((await session.next()).ahead > 0);
  const joined = joins ? await session.join(article) : article;
  return labelMissing(joined, await session.progress());
}
