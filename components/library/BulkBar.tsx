import { Archive, ListEnd, ListX, Star, Tag, Trash2, Undo2, X } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { Select } from '@/components/controls/Select';
import {
  SELECTION_FORMATS,
  type SelectionFormat,
} from '@/utils/export/selection/selection-formats';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { queueMessages } from '@/utils/i18n/queue-messages';
import styles from './BulkBar.module.css';

// Object.keys returns plain strings.
const EXPORTS = Object.keys(SELECTION_FORMATS) as SelectionFormat[];

/** The size of the selection, and the actions on it. */
export interface BulkBarProps {
  count: number;
  total: number;
  /** Whether "Recently deleted" is shown, which has only the actions to restore and delete. */
  isDeleted: boolean;
  /** Whether the queue is shown. */
  isInQueue: boolean;
  onRead(isRead: boolean): void;
  onFavourite(): void;
  onArchive(): void;
  onTags(): void;
  /** Adds them to the queue, or removes them in the list of the queue. */
  onQueue(): void;
  onExport(format: SelectionFormat): void;
  onDelete(): void;
  onRestore(): void;
  onPurge(): void;
  onAll(): void;
  onNone(): void;
}

/** The toolbar above the list while articles are selected: their number and the actions on them. */
export function BulkBar(props: BulkBarProps) {
  const { count, total, isDeleted } = props;
  const messages = useMessages(libraryMessages);
  const queue = useMessages(queueMessages);
  return (
    <div class={styles.bar} role="toolbar" aria-label={messages.selected(count)}>
      <IconButton icon={X} label={messages.selectNone} onPress={props.onNone} />
      <span role="status">{messages.selected(count)}</span>
      {count < total && (
        <button type="button" class={styles.text} onClick={props.onAll}>
          {`${messages.selectAll} (${messages.number(total)})`}
        </button>
      )}
      <span class={styles.space} />
      {isDeleted ? (
        <>
          <IconButton icon={Undo2} label={messages.restore} onPress={props.onRestore} />
          <IconButton icon={Trash2} label={messages.deleteForGood} onPress={props.onPurge} />
        </>
      ) : (
        <>
          <button type="button" class={styles.text} onClick={() => props.onRead(true)}>
            {messages.markRead}
          </button>
          <button type="button" class={styles.text} onClick={() => props.onRead(false)}>
            {messages.markUnread}
          </button>
          <IconButton icon={Star} label={messages.favourite} onPress={props.onFavourite} />
          <IconButton icon={Archive} label={messages.archive} onPress={props.onArchive} />
          <IconButton
            icon={props.isInQueue ? ListX : ListEnd}
            label={props.isInQueue ? queue.remove : queue.add}
            onPress={props.onQueue}
          />
          <IconButton icon={Tag} label={messages.editTags} onPress={props.onTags} />
          <Select
            label={messages.exportAs}
            isLabelSpoken
            choices={EXPORTS.map((id) => ({ id, label: messages.exports[id] }))}
            chosen={null}
            onChoose={props.onExport}
          />
          <IconButton icon={Trash2} label={messages.delete} onPress={props.onDelete} />
        </>
      )}
    </div>
  );
}
