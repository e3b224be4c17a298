import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { type LibraryKey, meaningOfLibraryKey } from '@/components/library/library-keys';
import type { ArticleListHandle } from '@/components/library/list/ArticleList';
import type { RowAction } from '@/components/library/list/row-actions';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { actOnRow } from './act-on-row';
import type { LibraryState } from './library-state';

/** What keys do to the article whose row has the focus. */
const ROW_KEYS: Partial<Record<LibraryKey, RowAction>> = {
  state: 'state',
  favourite: 'favourite',
  archive: 'archive',
  tags: 'tags',
};

/** Listens for the library's keys. In a field only those count that a field has no use for. */
export function useLibraryKeys(
  state: LibraryState,
  list: RefObject<ArticleListHandle | null>,
  field: RefObject<HTMLInputElement | null>,
): void {
  const words = useMessages(libraryMessages);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const key = meaningOfLibraryKey(event, state.settings.value?.singleKeys ?? true);
      if (!key || (isField(event.target) && key !== 'leave')) return;
      if (runCommand(key, state, list.current, field.current, words)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [state, list, field, words]);
}

/** Does what a key asks for; false when there was nothing to do. */
function runCommand(
  key: LibraryKey,
  state: LibraryState,
  list: ArticleListHandle | null,
  field: HTMLInputElement | null,
  words: LibraryMessages,
): boolean {
  switch (key) {
    case 'next':
    case 'previous':
      list?.move(key === 'next' ? 1 : -1);
      return true;
    case 'search':
      field?.focus();
      return true;
    case 'help':
      state.open({ name: 'keys' });
      return true;
    case 'undo':
      void state.actions.undo(words);
      return true;
    case 'leave':
      return leave(state, field, list);
    default:
      return obeyOnRow(key, state, list, words);
  }
}

/** Out of the selection first, then out of the search. */
function leave(
  state: LibraryState,
  field: HTMLInputElement | null,
  list: ArticleListHandle | null,
): boolean {
  if (state.selected.value.length > 0) state.selection.clear();
  else if (state.view.value.search !== '') state.look({ search: '' });
  else if (document.activeElement === field) list?.move(0);
  else return false;
  return true;
}

function obeyOnRow(
  key: LibraryKey,
  state: LibraryState,
  list: ArticleListHandle | null,
  words: LibraryMessages,
): boolean {
  if (obeyOnSelection(key, state, words)) return true;
  const entry = list?.focused();
  if (!entry) return false;
  if (key === 'select' || key === 'selectUpTo') {
    const ids = state.shown.value?.map(({ id }) => id) ?? [];
    state.selection.toggle(entry.id, key === 'selectUpTo', ids);
    return true;
  }
  // The row goes with the article, and the focus would go with the row.
  if (key === 'delete' || key === 'archive') list?.move(1);
  if (key === 'delete') {
    void actOnRow(entry.deletedAt === null ? 'delete' : 'purge', entry, state, words);
    return true;
  }
  const action = ROW_KEYS[key];
  if (!action || entry.deletedAt !== null) return false;
  void actOnRow(action, entry, state, words);
  return true;
}

/** While something is selected, keys mean all of it. False for those that mean a single row. */
function obeyOnSelection(key: LibraryKey, state: LibraryState, words: LibraryMessages): boolean {
  const ids = state.selected.value;
  if (ids.length === 0) return false;
  const isDeleted = state.view.value.section === 'deleted';
  const { actions } = state;
  switch (key) {
    case 'state':
      void actions.change(ids, { state: 'read' }, 'read', words);
      return true;
    case 'favourite':
      void actions.change(ids, { isFavourite: true }, 'favourite', words);
      return true;
    case 'archive':
      void actions.change(ids, { isArchived: true }, 'archive', words);
      return true;
    case 'tags':
      state.open({ name: 'tags', ids });
      return true;
    case 'delete':
      if (isDeleted) state.open({ name: 'purge', ids });
      else
        void actions.change(ids, { isDeleted: true }, 'delete', words).then(state.selection.clear);
      return true;
    default:
      return false;
  }
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), select, textarea') !== null
  );
}
