import {
  Archive,
  ArchiveRestore,
  Check,
  Circle,
  Download,
  History,
  type IconNode,
  LoaderCircle,
  Star,
  StarOff,
  Tag,
  Trash2,
  Undo2,
} from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import styles from './RowActions.module.css';
import { actionsOf, type RowAction } from './row-actions';

interface RowActionsProps {
  entry: SavedArticleEntry;
  isFetching: boolean;
  onAct(action: RowAction, entry: SavedArticleEntry): void;
}

/** What can be done to one article, at the end of its row. */
export function RowActions({ entry, isFetching, onAct }: RowActionsProps) {
  const words = useMessages(libraryMessages);
  return (
    <div class={styles.actions} data-busy={isFetching || undefined}>
      {actionsOf(entry).map((action) => {
        const { icon, label } = drawAction(action, entry, isFetching, words);
        return (
          <IconButton
            key={action}
            icon={icon}
            label={label}
            spokenLabel={words.actionOn(label, entry.title)}
            disabled={isFetching && action === 'fetch'}
            onPress={() => onAct(action, entry)}
          />
        );
      })}
    </div>
  );
}

function drawAction(
  action: RowAction,
  { state, isFavourite, isArchived }: SavedArticleEntry,
  isFetching: boolean,
  words: LibraryMessages,
): { icon: IconNode; label: string } {
  switch (action) {
    case 'state':
      return state === 'read'
        ? { icon: Circle, label: words.markUnread }
        : { icon: Check, label: words.markRead };
    case 'favourite':
      return isFavourite
        ? { icon: StarOff, label: words.unfavourite }
        : { icon: Star, label: words.favourite };
    case 'archive':
      return isArchived
        ? { icon: ArchiveRestore, label: words.unarchive }
        : { icon: Archive, label: words.archive };
    case 'tags':
      return { icon: Tag, label: words.editTags };
    case 'delete':
      return { icon: Trash2, label: words.delete };
    case 'restore':
      return { icon: Undo2, label: words.restore };
    case 'purge':
      return { icon: Trash2, label: words.deleteForGood };
    case 'fetch':
      return isFetching
        ? { icon: LoaderCircle, label: words.fetching }
        : { icon: Download, label: words.fetch };
    case 'editions':
      return { icon: History, label: words.versionsTitle };
  }
}
