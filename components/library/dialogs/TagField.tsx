import type { RefObject } from 'preact';
import { useMessages } from '@/components/app/use-messages';
import { Suggestions } from '@/components/controls/Suggestions';
import { useCombobox } from '@/components/controls/use-combobox';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { suggestTags } from '@/utils/library/view/suggest-tags';
import styles from './TagField.module.css';

interface TagFieldProps {
  text: string;
  field: RefObject<HTMLInputElement | null>;
  /** All tags of the library, for completion. */
  known: readonly string[];
  /** Tags that are not suggested. */
  own: readonly string[];
  onType(text: string): void;
}

/** A text field for tags, separated by commas, which completes known ones. */
export function TagField({ text, field, known, own, onType }: TagFieldProps) {
  const messages = useMessages(libraryMessages);
  const suggested = suggestTags(text, known, own);
  const choose = (index: number) => {
    onType(suggested[index]?.text ?? text);
    combobox.close();
  };
  const combobox = useCombobox({ count: suggested.length, onChoose: choose });
  return (
    <div class={styles.tag}>
      <label>
        <span>{messages.addTag}</span>
        <input
          {...combobox.field}
          ref={field}
          value={text}
          autocomplete="off"
          // biome-ignore lint/a11y/noAutofocus: in a dialog, this attribute decides what is focused first.
          autoFocus
          onInput={({ currentTarget }) => {
            onType(currentTarget.value);
            combobox.open();
          }}
        />
      </label>
      <Suggestions
        combobox={combobox}
        isInFlow
        label={messages.tagSuggestions}
        suggestions={suggested.map(({ tag }) => ({ label: tag, name: null }))}
        onChoose={choose}
      />
    </div>
  );
}
