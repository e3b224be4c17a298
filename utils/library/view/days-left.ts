import { DELETED_FOR } from '@/utils/library/store/library-store';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

const DAY = 86_400_000;

/** Returns the days until a deleted article is purged, rounded up; null if it is not deleted. `now` in milliseconds. */
export function daysLeft({ deletedAt }: SavedArticleEntry, now: number): number | null {
  return deletedAt === null ? null : Math.ceil((DELETED_FOR - (now - deletedAt)) / DAY);
}
