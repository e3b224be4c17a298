import type { RowAction } from '@/components/library/row-actions';
import type { RowWorld } from '@/components/library/SavedArticleRow';
import type { LibraryMessages } from '@/utils/i18n/library/library-en';
import type { SavedArticleEntry } from '@/utils/library/saved-article';
import type { LibraryState } from './library-state';
import type { LibraryPageWorld } from './library-world';

/** What rows do and ask for. Made once for a language, so that rows need not be drawn anew. */
export function createRowWorld(
  state: LibraryState,
  world: LibraryPageWorld,
  words: LibraryMessages,
): RowWorld {
  return {
    addressOf: ({ id, kind, url }) =>
      kind === 'link' ? url : `/reader.html?id=${encodeURIComponent(id)}`,
    now: world.now,
    async readThumbnail(id) {
      const blob = await world.shelf.thumbnail(id);
      return blob.ok ? blob.value : null;
    },
    async readText(id) {
      const saved = await world.library.open(id);
      return saved.ok && saved.value ? saved.value.article.text : null;
    },
    onAct: (action, entry) => void act(action, entry, state, words),
    onTag: (tag) => state.look({ tags: [tag] }),
    onSelect(entry, isRange) {
      const list = state.shown.value?.map(({ id }) => id) ?? [];
      state.selection.toggle(entry.id, isRange, list);
    },
  };
}

/** Does to an article what its row, or a key on it, asks for. */
export function act(
  action: RowAction,
  entry: SavedArticleEntry,
  state: LibraryState,
  words: LibraryMessages,
): Promise<void> | void {
  const { actions } = state;
  const ids = [entry.id];
  switch (action) {
    case 'state': {
      const next = entry.state === 'read' ? 'unread' : 'read';
      return actions.change(ids, { state: next }, next, words);
    }
    case 'favourite': {
      const isFavourite = !entry.isFavourite;
      const done = isFavourite ? 'favourite' : 'unfavourite';
      return actions.change(ids, { isFavourite }, done, words);
    }
    case 'archive': {
      const isArchived = !entry.isArchived;
      return actions.change(ids, { isArchived }, isArchived ? 'archive' : 'unarchive', words);
    }
    case 'tags':
      return state.open({ name: 'tags', ids });
    case 'delete':
      return actions.change(ids, { isDeleted: true }, 'delete', words);
    case 'restore':
      return actions.change(ids, { isDeleted: false }, 'restore', words);
    case 'purge':
      return state.open({ name: 'purge', ids });
    case 'fetch':
      return state.fetching.fetch(entry, words);
    case 'editions':
      return state.open({ name: 'editions', entry });
  }
}
