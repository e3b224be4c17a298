import type { Article } from '@/utils/article/article';
import { bindToPage } from '@/utils/article/bind-to-page';
import type { Result } from '@/utils/article/outcome/result';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { StorageFailure } from '@/utils/library/store/storage-failure';
import { injectExtractor } from '@/utils/tab/inject-extractor';
import { openFurtherPages } from '@/utils/tab/open-further-pages';
import { parseExtraction } from '@/utils/tab/parse-extraction';
import { flashDone } from './mark-tab';

/**
 * Extracts and saves the article of a tab without a window. Needs the `activeTab` grant of a shortcut or the menu.
 * `joinPages`: with the further pages of a divided article, as far as they can be loaded.
 * Returns false if there was nothing to save or saving failed; the popup can tell why.
 */
export async function saveTab(
  tab: { id?: number | undefined; url?: string | undefined; title?: string | undefined },
  save: (article: Article) => Promise<Result<SavedArticleEntry, StorageFailure>>,
  joinPages = false,
): Promise<boolean> {
  if (tab.id === undefined) return false;
  const target = { id: tab.id, url: tab.url };
  const answer = await injectExtractor(target, { force: false });
  const extraction = answer.ok ? parseExtraction(answer.value) : answer;
  if (!extraction.ok) return false;
  const article = joinPages ? await loadFurtherPages(tab.id, extraction.value) : extraction.value;
  const outcome = await save(bindToPage(article, tab.url ?? article.url, 'same-site'));
  if (outcome.ok) await flashDone(tab.id);
  return outcome.ok;
}

async function loadFurtherPages(tabId: number, article: Article): Promise<Article> {
  const session = await openFurtherPages(tabId, article);
  if (!session) return article;
  while ((await session.next()).ahead > 0);
  return session.join(article);
}
