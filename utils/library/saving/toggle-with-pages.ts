import type { Article } from '@/utils/article/article';
import type { SavingMessages } from './saving-state';

/** What saving an article with its further pages needs. */
export interface TogglingParts {
  saving: {
    /** The saved copy; null if there is none. */
    saved: { readonly value: object | null };
    toggle(article: Article, messages: SavingMessages, removes: boolean): Promise<void>;
  };
  /** Returns the open article, with its further pages if `joins`; null if there is nothing to save. */
  prepare(joins: boolean): Promise<Article | null>;
  /** Whether the settings say to load further pages. */
  joinPages: boolean;
}

/** Saves the open article with its further pages, unless the settings say not to load them; or removes it. */
export async function toggleWithPages(
  { saving, prepare, joinPages }: TogglingParts,
  messages: SavingMessages,
): Promise<void> {
  // Before anything is awaited: meanwhile, the copy may be found.
  const removes = saving.saved.value !== null;
  const article = await prepare(!removes && joinPages);
  if (article) await saving.toggle(article, messages, removes);
}
