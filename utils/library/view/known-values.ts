import { computed, type ReadonlySignal } from '@preact/signals';
import { foldForSearch } from '@/utils/article/text/fold-for-search';
import type { SearchVocabulary } from '@/utils/library/search/suggest-search';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { LibraryCounts } from './count-library';

/**
 * The tags, sites and authors of a library, the most frequent first, for completing a search. They are collected when
 * first needed after a change.
 */
export function createKnownValues(
  counts: ReadonlySignal<LibraryCounts | null>,
  entries: ReadonlySignal<readonly SavedArticleEntry[]>,
): Pick<SearchVocabulary, 'tag' | 'site' | 'author'> {
  const tags = computed(() =>
    [...(counts.value?.tags ?? [])].sort((a, b) => b.count - a.count).map(({ tag }) => tag),
  );
  const sites = computed(() => counts.value?.sites.map(({ site }) => site) ?? []);
  const authors = computed(() => listAuthors(entries.value));
  return { tag: () => tags.value, site: () => sites.value, author: () => authors.value };
}

/** Returns the authors of the articles that are not deleted, each as first written. */
function listAuthors(entries: readonly SavedArticleEntry[]): string[] {
  const authors = new Map<string, { name: string; count: number }>();
  for (const { byline, deletedAt } of entries) {
    if (deletedAt !== null) continue;
    for (const name of byline) {
      const key = foldForSearch(name);
      const known = authors.get(key);
      if (known) known.count += 1;
      else authors.set(key, { name, count: 1 });
    }
  }
  return [...authors.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
}
