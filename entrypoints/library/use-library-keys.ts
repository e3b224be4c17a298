import type { RefObject } from 'preact';
import { useMessages } from '@/components/app/use-messages';
import { useKeys } from '@/components/keys/use-keys';
import type { ArticleListHandle } from '@/components/library/list/ArticleList';
import type { RowAction } from '@/components/library/list/row-actions';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { QueueMessages } from '@/utils/i18n/en/queue';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { queueMessages } from '@/utils/i18n/queue-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { DEFAULT_LOOK } from '@/utils/reader/look/look';
import type { LibraryState } from './library-state';
import { runRowAction } from './rows/run-row-action';

/** Shortcuts that act on the selected articles or, where none is selected, on the row with the focus. */
type RowCommand = 'state' | 'favourite' | 'archive' | 'tags' | 'queue' | 'delete';

/** What the shortcuts act on when a key is pressed. */
interface KeyTarget {
  state: LibraryState;
  list: ArticleListHandle | null;
  messages: LibraryMessages;
  queue: QueueMessages;
}

/** Handles the shortcuts of the library page. A command with nothing to act on returns false. */
export function useLibraryKeys(
  state: LibraryState,
  list: RefObject<ArticleListHandle | null>,
  field: RefObject<HTMLInputElement | null>,
): void {
  const messages = useMessages(libraryMessages);
  const queue = useMessages(queueMessages);
  const target = (): KeyTarget => ({ state, list: list.current, messages, queue });
  const run = (command: RowCommand) =>
    state.selected.value.length > 0
      ? runOnSelection(command, target())
      : runOnRow(command, target());
  useKeys(
    'library',
    {
      next: () => list.current?.move(1),
      previous: () => list.current?.move(-1),
      search: () => field.current?.focus(),
      select: () => selectRow(target()),
      selectUpTo: () => selectRow(target(), { isRange: true }),
      state: () => run('state'),
      favourite: () => run('favourite'),
      archive: () => run('archive'),
      tags: () => run('tags'),
      queue: () => run('queue'),
      moveUp: () => moveRow('up', target()),
      moveDown: () => moveRow('down', target()),
      delete: () => run('delete'),
      undo: () => void state.actions.undo(messages),
      resetLook: () => void state.changeSettings(DEFAULT_LOOK),
      help: () => state.open({ name: 'keys' }),
      leave: () => leave(field.current, target()),
    },
    { singleKeys: state.settings.value?.singleKeys ?? true },
  );
}

/** Clears the selection, else the search, else leaves the search field. */
function leave(field: HTMLInputElement | null, { state, list }: KeyTarget): boolean {
  if (state.selected.value.length > 0) state.selection.clear();
  else if (state.view.value.search !== '') state.changeView({ search: '' });
  else if (document.activeElement === field) list?.move(0);
  else return false;
  return true;
}

/** Selects the focused row, or all rows up to it. Returns false if no row is focused. */
function selectRow({ state, list }: KeyTarget, { isRange = false } = {}): boolean {
  const entry = list?.focused();
  if (!entry) return false;
  const ids = state.shown.value?.map(({ id }) => id) ?? [];
  state.selection.toggle(entry.id, isRange, ids);
  return true;
}

function runOnSelection(command: RowCommand, { state, messages }: KeyTarget): void {
  const { actions, selected, selection, view, open } = state;
  const ids = selected.value;
  const isPurge = command === 'delete' && view.value.section === 'deleted';
  if (command === 'tags') open({ name: 'tags', ids });
  else if (isPurge) open({ name: 'purge', ids });
  else if (command === 'state') void actions.change(ids, { state: 'read' }, 'read', messages);
  else if (command === 'favourite')
    void actions.change(ids, { isFavourite: true }, 'favourite', messages);
  else if (command === 'archive')
    void actions.change(ids, { isArchived: true }, 'archive', messages);
  else if (command === 'queue') {
    const isQueued = view.value.section !== 'queue';
    void actions.change(ids, { isQueued }, isQueued ? 'queue' : 'unqueue', messages);
  } else void actions.change(ids, { isDeleted: true }, 'delete', messages).then(selection.clear);
}

function runOnRow(command: RowCommand, { state, list, messages, queue }: KeyTarget): boolean {
  const entry = list?.focused();
  if (!entry || !canRun(command, entry)) return false;
  // The row is removed with the article, and would take the focus with it.
  const isRemoval = command === 'queue' && state.view.value.section === 'queue';
  if (command === 'delete' || command === 'archive' || isRemoval) list?.move(1);
  void runRowAction(toRowAction(command, entry), entry, state, { messages, queue });
  return true;
}

function toRowAction(command: RowCommand, entry: SavedArticleEntry): RowAction {
  if (command === 'delete' && entry.deletedAt !== null) return 'purge';
  return command === 'queue' && entry.queuePlace !== undefined ? 'unqueue' : command;
}

/** Moves the focused row in the queue. Returns false in other lists. */
function moveRow(direction: 'up' | 'down', { state, list, messages, queue }: KeyTarget): boolean {
  const entry = list?.focused();
  if (!entry || state.view.value.section !== 'queue') return false;
  void runRowAction(direction, entry, state, { messages, queue });
  return true;
}

/** A deleted article can only be deleted for good. */
const canRun = (command: RowCommand, entry: SavedArticleEntry): boolean =>
  command === 'delete' || entry.deletedAt === null;
