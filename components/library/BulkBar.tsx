import { Archive, Check, Circle, Star, Tag, Trash2, Undo2, X } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { Select } from '@/components/controls/Select';
import {
  SELECTION_FORMATS,
  type SelectionFormat,
} from '@/utils/export/selection/selection-formats';
import { libraryMessages } from '@/utils/i18n/library-messages';
import styles from './BulkBar.module.css';

// Object.keys returns plain strings.
const EXPORTS = Object.keys(SELECTION_FORMATS) as SelectionFormat[];

/** What can be done to several articles at once. */
export interface BulkBarProps {
  count: number;
  total: number;
  /** In "Recently deleted" there is nothing to do but restore and delete. */
  isDeleted: boolean;
  onRead(isRead: boolean): void;
  onFavourite(): void;
  onArchive(): void;
  onTags(): void;
  onExport(format: SelectionFormat): void;
  onDelete(): void;
  onRestore(): void;
  onPurge(): void;
  onAll(): void;
  onNone(): void;
}

/** Over the list while something is selected: how much, and what can be done with it. */
export function BulkBar(props: BulkBarProps) {
  const { count, total, isDeleted } = props;
  const words = useMessages(libraryMessages);
  return (
    <div class={styles.bar} role="toolbar" aria-label={words.selected(count)}>
      <IconButton icon={X} label={words.selectNone} onPress={props.onNone} />
      <span role="status">{words.selected(count)}</span>
      {count < total && (
        <button type="button" class={styles.all} onClick={props.onAll}>
          {`${words.selectAll} (${words.number(total)})`}
        </button>
      )}
      <span class={styles.space} />
      {isDeleted ? (
        <>
          <IconButton icon={Undo2} label={words.restore} onPress={props.onRestore} />
          <IconButton icon={Trash2} label={words.deleteForGood} onPress={props.onPurge} />
        </>
      ) : (
        <>
          <IconButton icon={Check} label={words.markRead} onPress={() => props.onRead(true)} />
          <IconButton icon={Circle} label={words.markUnread} onPress={() => props.onRead(false)} />
          <IconButton icon={Star} label={words.favourite} onPress={props.onFavourite} />
          <IconButton icon={Archive} label={words.archive} onPress={props.onArchive} />
          <IconButton icon={Tag} label={words.editTags} onPress={props.onTags} />
          <Select
            label={words.exportAs}
            isLabelSpoken
            choices={EXPORTS.map((id) => ({ id, label: words.exports[id] }))}
            chosen={null}
            onChoose={props.onExport}
          />
          <IconButton icon={Trash2} label={words.delete} onPress={props.onDelete} />
        </>
      )}
    </div>
  );
}
