import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  Check,
  Circle,
  Download,
  History,
  type IconNode,
  ListEnd,
  ListX,
  LoaderCircle,
  Star,
  StarOff,
  Tag,
  Trash2,
  Undo2,
} from 'lucide';
import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { useToolbar } from '@/components/controls/use-toolbar';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { QueueMessages } from '@/utils/i18n/en/queue';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { queueMessages } from '@/utils/i18n/queue-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import styles from './RowActions.module.css';
import { actionsOf, type RowAction } from './row-actions';

interface RowActionsProps {
  entry: SavedArticleEntry;
  isFetching: boolean;
  /** Whether this is the list of the queue. */
  isInQueue: boolean;
  onAct(action: RowAction, entry: SavedArticleEntry): void;
}

/** The actions of an article, at the end of its row: a toolbar, so that Tab does not stop at each of them. */
export function RowActions({ entry, isFetching, isInQueue, onAct }: RowActionsProps) {
  const messages = useMessages(libraryMessages);
  const queue = useMessages(queueMessages);
  const bar = useRef<HTMLDivElement>(null);
  const keys = useToolbar(bar);
  return (
    <div
      ref={bar}
      class={styles.actions}
      data-busy={isFetching || undefined}
      role="toolbar"
      aria-label={messages.actions}
      {...keys}
    >
      {actionsOf(entry, isInQueue).map((action) => {
        const { icon, label } = drawAction(action, entry, { isFetching, messages, queue });
        return (
          <IconButton
            // The button that adds becomes the one that removes, and keeps the focus.
            key={action === 'unqueue' ? 'queue' : action}
            icon={icon}
            label={label}
            spokenLabel={messages.actionOn(label, entry.title)}
            isDisabled={isFetching && action === 'fetch'}
            onPress={() => onAct(action, entry)}
          />
        );
      })}
    </div>
  );
}

interface ActionContext {
  isFetching: boolean;
  messages: LibraryMessages;
  queue: QueueMessages;
}

function drawAction(
  action: RowAction,
  { state, isFavourite, isArchived }: SavedArticleEntry,
  { isFetching, messages, queue }: ActionContext,
): { icon: IconNode; label: string } {
  switch (action) {
    case 'state':
      return state === 'read'
        ? { icon: Circle, label: messages.markUnread }
        : { icon: Check, label: messages.markRead };
    case 'favourite':
      return isFavourite
        ? { icon: StarOff, label: messages.unfavourite }
        : { icon: Star, label: messages.favourite };
    case 'archive':
      return isArchived
        ? { icon: ArchiveRestore, label: messages.unarchive }
        : { icon: Archive, label: messages.archive };
    case 'tags':
      return { icon: Tag, label: messages.editTags };
    case 'delete':
      return { icon: Trash2, label: messages.delete };
    case 'restore':
      return { icon: Undo2, label: messages.restore };
    case 'purge':
      return { icon: Trash2, label: messages.deleteForGood };
    case 'fetch':
      return isFetching
        ? { icon: LoaderCircle, label: messages.fetching }
        : { icon: Download, label: messages.fetch };
    case 'editions':
      return { icon: History, label: messages.versionsTitle };
    case 'queue':
      return { icon: ListEnd, label: queue.add };
    case 'unqueue':
      return { icon: ListX, label: queue.remove };
    case 'up':
      return { icon: ArrowUp, label: queue.moveUp };
    case 'down':
      return { icon: ArrowDown, label: queue.moveDown };
  }
}
