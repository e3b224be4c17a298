import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { LibraryWrite } from '../database/library-schema';
import { reserveRevisions } from '../database/reserve-revisions';
import { applyChange } from '../entry-change';
import { findEntry } from '../find-entry';
import { toLinkEntry, toWaitingLink } from '../link-entry';
import { asSavedArticleId, type SavedArticleId } from '../saved-article';
import { isQueuePosition } from './queue-position';
import { admitToQueue } from './queue-positions';

/** The outcome for a link: it was added to the queue, it was in it already, or the queue was full. */
export interface QueuedLink {
  outcome: 'added' | 'present' | 'full';
  /** The entries that changed. */
  changed: readonly SavedArticleId[];
}

/**
 * Adds the article or link with an address to the end of the queue, as a waiting link if the library has neither. One
 * that was archived or deleted is restored. The address must be one of the web.
 */
export async function queueLink(
  write: LibraryWrite,
  url: string,
  world: { now: number; newId(): string },
): Promise<QueuedLink> {
  const entries = write.objectStore('entries');
  const known = await findEntry(entries, [toArticleUrlKey(url)]);
  const isShown = known && known.deletedAt === null && !known.isArchived;
  if (isShown && isQueuePosition(known.queuePlace)) return { outcome: 'present', changed: [] };
  const entry = known ?? {
    ...toLinkEntry(toWaitingLink(url), asSavedArticleId(world.newId()), world.now),
    revision: await reserveRevisions(write, 1),
  };
  const { before, firstPosition } = await admitToQueue(
    entries,
    [{ ...entry, queuePlace: undefined }],
    world.now,
  );
  const [admitted] = before;
  if (!admitted) return { outcome: 'full', changed: [] };
  const change = { isQueued: true, isDeleted: false, isArchived: false };
  await entries.put(applyChange(admitted, change, world.now, firstPosition));
  return { outcome: 'added', changed: [entry.id] };
}
