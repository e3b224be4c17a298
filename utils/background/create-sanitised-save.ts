import type { Article } from '@/utils/article/article';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result } from '@/utils/article/outcome/result';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { ArticleSanitiser } from './article-sanitiser';

/** What saving needs from outside. */
export interface SaveWorld {
  sanitise: ArticleSanitiser;
  save(article: Article): Promise<Result<SavedArticleEntry, StorageFailure>>;
  onSaved(entry: SavedArticleEntry): void;
}

/**
 * Creates the function with which the background saves every article: it sanitises them first, because they come from
 * pages. Fails, without a change, if an article may not be stored. Never rejects.
 */
export function createSanitisedSave({ sanitise, save, onSaved }: SaveWorld): SaveWorld['save'] {
  return async (article) => {
    try {
      const sanitised = await sanitise(article);
      if (!sanitised) return fail({ reason: 'storage-failed', cause: 'the article is not valid' });
      const outcome = await save(sanitised);
      if (outcome.ok) onSaved(outcome.value);
      return outcome;
    } catch (error) {
      return fail({ reason: 'storage-failed', cause: describeError(error) });
    }
  };
}
