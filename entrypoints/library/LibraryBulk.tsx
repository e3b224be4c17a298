import { useMessages } from '@/components/app/use-messages';
import { BulkBar } from '@/components/library/BulkBar';
import { nameSelection } from '@/utils/export/selection/name-selection';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { LibraryState } from './library-state';
import type { LibraryPageWorld } from './library-world';

interface LibraryBulkProps {
  state: LibraryState;
  world: LibraryPageWorld;
}

/** The actions on the selected articles. */
export function LibraryBulk({ state, world }: LibraryBulkProps) {
  const messages = useMessages(libraryMessages);
  const { selection, actions } = state;
  const shown = state.shown.value;
  const ids = state.selected.value;
  if (ids.length === 0 || !shown) return null;
  const name = () => {
    const chosen = new Set(ids);
    const [first = messages.library, ...others] = shown
      .filter(({ id }) => chosen.has(id))
      .map(({ title }) => title);
    return nameSelection(state.view.value.tags, [first, ...others], messages);
  };
  const isInQueue = state.view.value.section === 'queue';
  const clearAfter = (done: Promise<void>) => void done.then(selection.clear);
  return (
    <BulkBar
      count={ids.length}
      total={shown.length}
      isInQueue={isInQueue}
      isDeleted={state.view.value.section === 'deleted'}
      onRead={(isRead) => {
        const name = isRead ? 'read' : 'unread';
        clearAfter(actions.change(ids, { state: name }, name, messages));
      }}
      onFavourite={() =>
        clearAfter(actions.change(ids, { isFavourite: true }, 'favourite', messages))
      }
      onArchive={() => clearAfter(actions.change(ids, { isArchived: true }, 'archive', messages))}
      onQueue={() =>
        clearAfter(
          actions.change(ids, { isQueued: !isInQueue }, isInQueue ? 'unqueue' : 'queue', messages),
        )
      }
      onTags={() => state.open({ name: 'tags', ids })}
      onExport={(format) =>
        void state.exporting.run({ ids, title: name(), format }, messages, {
          language: world.preferredLanguages[0] ?? 'en',
          messages: messages.exportLabels,
        })
      }
      onDelete={() => clearAfter(actions.change(ids, { isDeleted: true }, 'delete', messages))}
      onRestore={() => clearAfter(actions.change(ids, { isDeleted: false }, 'restore', messages))}
      onPurge={() => state.open({ name: 'purge', ids })}
      onAll={() => selection.all(shown.map(({ id }) => id))}
      onNone={selection.clear}
    />
  );
}
