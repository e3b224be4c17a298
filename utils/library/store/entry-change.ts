import type { ReadingPosition } from '@/utils/reader/position/reading-position';
import { foldTag } from './fold-tag';
import { isQueuePosition } from './queue/queue-position';
import type { EntryMarks, ReadingState, SavedArticleEntry } from './saved-article';

/** A change of entries. Absent fields stay the same. */
export interface EntryChange {
  state?: ReadingState;
  progress?: number;
  place?: ReadingPosition | null;
  isFavourite?: boolean;
  isArchived?: boolean;
  addTags?: readonly string[];
  removeTags?: readonly string[];
  /** True moves it to "Recently deleted", false restores it. */
  isDeleted?: boolean;
  /** True adds it at the end of the queue, unless it is there; false removes it. */
  isQueued?: boolean;
}

/**
 * Returns a copy of an entry with a change applied. The states read and unread set the progress to 1 and 0. An entry
 * that is added to the queue gets `queuePlace`.
 */
export function applyChange(
  entry: SavedArticleEntry,
  change: EntryChange,
  now: number,
  queuePlace = now,
): SavedArticleEntry {
  return {
    ...entry,
    state: change.state ?? entry.state,
    progress: change.progress ?? progressSetBy(change.state) ?? entry.progress,
    place: change.place === undefined ? placeAfter(entry, change.state) : change.place,
    isFavourite: change.isFavourite ?? entry.isFavourite,
    isArchived: change.isArchived ?? entry.isArchived,
    tags: changeTags(entry.tags, change),
    deletedAt:
      change.isDeleted === undefined
        ? entry.deletedAt
        : change.isDeleted
          ? // Not before it was saved, even if the clock was set back: else it would be purged at once when it is set right.
            (entry.deletedAt ?? Math.max(now, entry.savedAt))
          : null,
    ...(change.isQueued !== undefined && {
      queuePlace: change.isQueued ? queuePositionOf(entry.queuePlace, queuePlace) : undefined,
    }),
  };
}

/**
 * Returns a copy of an entry with a change undone that `before` was changed by. Only what the change set is restored:
 * tags and fields that another window has changed since stay.
 */
export function revertChange(
  entry: SavedArticleEntry,
  before: EntryMarks,
  change: EntryChange,
): SavedArticleEntry {
  const isStateSet = change.state !== undefined;
  const restored: Partial<EntryMarks> = {
    ...(isStateSet && { state: before.state }),
    ...((isStateSet || change.progress !== undefined) && { progress: before.progress }),
    ...((change.state === 'unread' || change.place !== undefined) && { place: before.place }),
    ...(change.isFavourite !== undefined && { isFavourite: before.isFavourite }),
    ...(change.isArchived !== undefined && { isArchived: before.isArchived }),
    ...(change.isDeleted !== undefined && { deletedAt: before.deletedAt }),
    ...(change.isQueued !== undefined && { queuePlace: before.queuePlace }),
  };
  return { ...entry, ...restored, tags: revertTags(entry.tags, before.tags, change) };
}

/** Removes the tags that the change added, and restores those that it removed in their former order. */
function revertTags(tags: string[], before: string[], change: EntryChange): string[] {
  const after = changeTags(before, change);
  const isIn = (list: string[]) => {
    const folded = new Set(list.map(foldTag));
    return (tag: string) => folded.has(foldTag(tag));
  };
  const [wasBefore, wasAfter, isNow] = [isIn(before), isIn(after), isIn(tags)];
  const kept = tags.filter((tag) => wasBefore(tag) || !wasAfter(tag));
  const old = before.filter((tag) => isNow(tag) || !wasAfter(tag));
  return [...old, ...kept.filter((tag) => !isIn(old)(tag))];
}

const queuePositionOf = (stored: unknown, next: number): number =>
  isQueuePosition(stored) ? stored : next;

/** Returns the reading progress that a state sets, 0 to 1; undefined if it keeps the present one. */
function progressSetBy(state: ReadingState | undefined): number | undefined {
  switch (state) {
    case 'unread':
      return 0;
    case 'read':
      return 1;
    default:
      return undefined;
  }
}

/** An article marked unread starts from the beginning. */
function placeAfter({ place }: SavedArticleEntry, state: ReadingState | undefined) {
  return state === 'unread' ? null : place;
}

function changeTags(tags: string[], { addTags = [], removeTags = [] }: EntryChange): string[] {
  const removed = new Set(removeTags.map(foldTag));
  const kept = tags.filter((tag) => !removed.has(foldTag(tag)));
  const known = new Set(kept.map(foldTag));
  for (const tag of addTags.map((text) => text.trim()).filter(Boolean)) {
    if (!known.has(foldTag(tag))) kept.push(tag);
    known.add(foldTag(tag));
  }
  return kept;
}
