import type { RowAction } from '@/components/library/list/row-actions';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { QueueMessages } from '@/utils/i18n/en/queue';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { keepFocus } from '../keep-focus';
import type { LibraryState } from '../library-state';

/** Runs an action of a row on its article. */
export function runRowAction(
  action: RowAction,
  entry: SavedArticleEntry,
  state: LibraryState,
  { messages, queue }: { messages: LibraryMessages; queue: QueueMessages },
): Promise<void> | void {
  const { actions } = state;
  const ids = [entry.id];
  switch (action) {
    case 'state': {
      const next = entry.state === 'read' ? 'unread' : 'read';
      return actions.change(ids, { state: next }, next, messages);
    }
    case 'favourite': {
      const isFavourite = !entry.isFavourite;
      const done = isFavourite ? 'favourite' : 'unfavourite';
      return actions.change(ids, { isFavourite }, done, messages);
    }
    case 'archive': {
      const isArchived = !entry.isArchived;
      return actions.change(ids, { isArchived }, isArchived ? 'archive' : 'unarchive', messages);
    }
    case 'tags':
      return state.open({ name: 'tags', ids });
    case 'delete':
      return actions.change(ids, { isDeleted: true }, 'delete', messages);
    case 'restore':
      return actions.change(ids, { isDeleted: false }, 'restore', messages);
    case 'purge':
      return state.open({ name: 'purge', ids });
    case 'fetch':
      return state.fetching.fetch(entry, messages);
    case 'editions':
      return state.open({ name: 'editions', entry });
    case 'queue':
      return actions.change(ids, { isQueued: true }, 'queue', messages);
    case 'unqueue':
      return actions.change(ids, { isQueued: false }, 'unqueue', messages);
    case 'up':
    case 'down':
      return keepFocus(document, () => state.moveInQueue(entry.id, action, messages, queue));
  }
}
