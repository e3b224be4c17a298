import type { LibraryWrite } from '../database/library-schema';
import { asSavedArticleId, type SavedArticleId } from '../saved-article';
import { purgeArticle } from './purge-article';

const DAY = 24 * 60 * 60 * 1000;
/** How long deleted articles can be restored, in milliseconds. */
export const DELETED_FOR = 30 * DAY;

/** The facts about articles in "Recently deleted": when a check first found them there. */
const SEEN = 'deletedSeen:';
const allSeen = () => IDBKeyRange.bound(SEEN, `${SEEN}\uffff`);

/**
 * Permanently deletes what has been in "Recently deleted" for `DELETED_FOR`, and returns the ids. `now` is the time of
 * the check, in milliseconds since 1970.
 *
 * A deletion date may be wrong, because the clock was wrong or a backup says so, and so may `now`. So the thirty days
 * must also have passed since a check first found the article deleted, and two checks at least a day apart must agree
 * that they have. Checks within a day of the last one do nothing.
 */
export async function purgeExpired(write: LibraryWrite, now: number): Promise<SavedArticleId[]> {
  const facts = write.objectStore('facts');
  const last = await facts.get('expiryCheckedAt');
  // A check in the future was made with a wrong clock.
  const isKnown = last !== undefined && last <= now;
  if (isKnown && now - last < DAY) return [];
  await facts.put(now, 'expiryCheckedAt');
  const limit = isKnown ? last - DELETED_FOR : Number.NEGATIVE_INFINITY;

  const seen = await readSeen(write);
  const deleted = write.objectStore('entries').index('byDeletedAt');
  const expired = new Set(await deleted.getAllKeys(IDBKeyRange.upperBound(limit)));
  const purged: SavedArticleId[] = [];
  for (const id of await deleted.getAllKeys()) {
    const since = seen.get(id);
    seen.delete(id);
    if (since === undefined || since > now) await facts.put(now, `${SEEN}${id}`);
    else if (since <= limit && expired.has(id)) purged.push(asSavedArticleId(id));
  }
  for (const id of purged) await purgeArticle(write, id);
  // Those that were restored or purged.
  for (const id of [...seen.keys(), ...purged]) await facts.delete(`${SEEN}${id}`);
  return purged;
}

/** Returns when each article was first found deleted. */
async function readSeen(write: LibraryWrite): Promise<Map<string, number>> {
  const facts = write.objectStore('facts');
  const [keys, times] = await Promise.all([facts.getAllKeys(allSeen()), facts.getAll(allSeen())]);
  return new Map(keys.map((key, index) => [key.slice(SEEN.length), times[index] ?? 0]));
}
