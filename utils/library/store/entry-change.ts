import type { ReadingPlace } from '@/utils/reader/position/reading-place';
import { foldTag } from './fold-tag';
import type { ReadingState, SavedArticleEntry } from './saved-article';

/** A change of entries. Absent fields stay the same. */
export interface EntryChange {
  state?: ReadingState;
  progress?: number;
  place?: ReadingPlace | null;
  isFavourite?: boolean;
  isArchived?: boolean;
  addTags?: readonly string[];
  removeTags?: readonly string[];
  /** True moves it to "Recently deleted", false restores it. */
  isDeleted?: boolean;
}

/** Returns a copy of an entry with a change applied. The states read and unread set the progress to 1 and 0. */
export function applyChange(
  entry: SavedArticleEntry,
  change: EntryChange,
  now: number,
): SavedArticleEntry {
  return {
    ...entry,
    state: change.state ?? entry.state,
    progress: change.progress ?? progressOf(change.state) ?? entry.progress,
    place: change.place === undefined ? placeAfter(entry, change.state) : change.place,
    isFavourite: change.isFavourite ?? entry.isFavourite,
    isArchived: change.isArchived ?? entry.isArchived,
    tags: changeTags(entry.tags, change),
    deletedAt:
      change.isDeleted === undefined
        ? entry.deletedAt
        : change.isDeleted
          ? (entry.deletedAt ?? now)
          : null,
  };
}

function progressOf(state: ReadingState | undefined): number | undefined {
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
