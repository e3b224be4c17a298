import type { Article } from '@/utils/article/article';
import type { AllPagesOptions } from './read-all-pages';

/** What extracting needs from outside. */
interface ExtractorWorld extends Pick<AllPagesOptions, 'fetchPage'> {
  /** Whether further pages are loaded. */
  joins(): Promise<boolean>;
}

/**
 * Returns the function that extracts a fetched page as `readAllPages` does, whose code it loads when it is first
 * called.
 */
export const createPagesExtractor =
  ({ fetchPage, joins }: ExtractorWorld) =>
  async (
    page: Document,
    url: string,
    watcher: Pick<AllPagesOptions, 'signal' | 'onPage'>,
  ): Promise<Article | null> => {
    const { readAllPages } = await import('./read-all-pages');
    return readAllPages(page, url, { ...watcher, fetchPage, joins: await joins() });
  };
