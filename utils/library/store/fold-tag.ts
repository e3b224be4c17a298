import { foldForSearch } from '@/utils/article/text/fold-for-search';

/** Folds a tag for comparison. Tags that differ only in case, accents or composition are the same tag. */
export function foldTag(tag: string): string {
  return foldForSearch(tag.trim());
}
