import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { DELETED_FOR } from '@/utils/library/store/writing/purge-expired';

const DAY = 86_400_000;

/**
 * Returns the days until a deleted article is purged, rounded up, at least one; null if it is not deleted. `now` in
 * milliseconds.
 */
export function daysLeft({ deletedAt }: SavedArticleEntry, now: number): number | null {
  if (deletedAt === null) return null;
  // The clock may have been set back since.
  const elapsed = Math.max(0, now - deletedAt);
  return Math.max(1, Math.ceil((DELETED_FOR - elapsed) / DAY));
}
