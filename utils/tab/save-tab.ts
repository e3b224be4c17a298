import type { Article } from '@/utils/article/article';
import type { Result } from '@/utils/article/outcome/result';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { StorageFailure } from '@/utils/library/store/storage-failure';
import { injectExtractor } from '@/utils/tab/inject-extractor';
import { parseExtraction } from '@/utils/tab/parse-extraction';
import { flashDone } from './mark-tab';

/**
 * Reads the page of a tab and saves its article, without a window. Needs the grant that a shortcut or the menu gives for
 * the tab. False when there was nothing to save or it could not be saved; the popup can say why.
 */
export async function saveTab(
  tab: { id?: number | undefined; url?: string | undefined; title?: string | undefined },
  save: (article: Article) => Promise<Result<SavedArticleEntry, StorageFailure>>,
): Promise<boolean> {
  if (tab.id === undefined) return false;
  const target = { id: tab.id, url: tab.url, title: tab.title };
  const answer = await injectExtractor(target, { force: false });
  const extraction = answer.ok ? parseExtraction(answer.value) : answer;
  if (!extraction.ok) return false;
  const outcome = await save(extraction.value);
  if (outcome.ok) await flashDone(tab.id);
  return outcome.ok;
}
