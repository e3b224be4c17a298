import type { Article } from '@/utils/article/article';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result } from '@/utils/article/outcome/result';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { ArticleCleaner } from './article-cleaner';

/** What saving needs from outside. */
export interface SaveWorld {
  clean: ArticleCleaner;
  save(article: Article): Promise<Result<SavedArticleEntry, StorageFailure>>;
  onSaved(entry: SavedArticleEntry): void;
}

/**
 * Creates the only way in which the background saves articles: sanitised, because they come from pages. Fails if an
 * article may not be stored; nothing is changed then. Never rejects.
 */
export function createCleanSave({ clean, save, onSaved }: SaveWorld): SaveWorld['save'] {
  return async (article) => {
    try {
      const cleaned = await clean(article);
      if (!cleaned) return fail({ reason: 'storage-failed', cause: 'the article is not valid' });
      const outcome = await save(cleaned);
      if (outcome.ok) onSaved(outcome.value);
      return outcome;
    } catch (error) {
      return fail({ reason: 'storage-failed', cause: describeError(error) });
    }
  };
}
