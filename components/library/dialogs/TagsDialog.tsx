import { useSignal } from '@preact/signals';
import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { Icon } from '@/components/controls/Icon';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { splitTags } from '@/utils/library/view/suggest-tags';
import { TagField } from './TagField';
import styles from './TagsDialog.module.css';

interface TagsDialogProps {
  /** At least one. */
  entries: readonly SavedArticleEntry[];
  /** All tags of the library, for completion. */
  known: readonly string[];
  onAdd(tags: readonly string[]): void;
  onRemove(tag: string): void;
  onClose(): void;
}

/**
 * Edits the tags of one or several articles. Lists the tags that any of them has; a tag of only some has a mixed state.
 * Changes apply at once.
 */
export function TagsDialog({ entries, known, onAdd, onRemove, onClose }: TagsDialogProps) {
  const messages = useMessages(libraryMessages);
  const typed = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const tags = [...new Set(entries.flatMap((entry) => entry.tags))];
  const add = () => {
    const added = splitTags(typed.value);
    typed.value = '';
    if (added.length > 0) onAdd(added);
    field.current?.focus();
  };
  return (
    <Dialog title={messages.tagsOf(entries.length)} hasOwnFocus onClose={onClose}>
      {tags.length === 0 && <p class={styles.none}>{messages.noTags}</p>}
      <ul class={styles.tags}>
        {tags.map((tag) => (
          <li key={tag}>
            {entries.length > 1 ? (
              <SharedTag tag={tag} entries={entries} onAdd={onAdd} onRemove={onRemove} />
            ) : (
              <span>{tag}</span>
            )}
            <button
              type="button"
              aria-label={messages.removeTag(tag)}
              onClick={() => onRemove(tag)}
            >
              <Icon drawing={X} />
            </button>
          </li>
        ))}
      </ul>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TagField
          field={field}
          text={typed.value}
          known={known}
          own={tags}
          onType={(text) => {
            typed.value = text;
          }}
        />
        <Button onPress={add}>{messages.add}</Button>
      </form>
    </Dialog>
  );
}

type SharedTagProps = Pick<TagsDialogProps, 'entries' | 'onAdd' | 'onRemove'> & { tag: string };

/** Whether all, some or none of several articles have a tag. Checking a mixed one gives it to all. */
function SharedTag({ tag, entries, onAdd, onRemove }: SharedTagProps) {
  const messages = useMessages(libraryMessages);
  const count = entries.filter(({ tags }) => tags.includes(tag)).length;
  const isOnAll = count === entries.length;
  return (
    <label class={styles.shared}>
      <input
        type="checkbox"
        checked={isOnAll}
        indeterminate={!isOnAll}
        onChange={() => (isOnAll ? onRemove(tag) : onAdd([tag]))}
      />
      {tag}
      {!isOnAll && <small>{messages.tagOn(count, entries.length)}</small>}
    </label>
  );
}
