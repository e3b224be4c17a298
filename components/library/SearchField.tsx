import { useSignal } from '@preact/signals';
import { Search, X } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { Suggestions } from '@/components/controls/Suggestions';
import { useCombobox } from '@/components/controls/use-combobox';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { type SearchVocabulary, suggestSearch } from '@/utils/library/search/suggest-search';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  text: string;
  field: RefObject<HTMLInputElement | null>;
  /** Known tags, sites and authors. */
  known: Pick<SearchVocabulary, 'tag' | 'site' | 'author'>;
  /** The number of articles found, as a text. */
  children: ComponentChildren;
  onType(text: string): void;
  onClear(): void;
}

/** The field of the search, which suggests fields to search in and their known values. */
export function SearchField({ text, field, known, children, onType, onClear }: SearchFieldProps) {
  const messages = useMessages(libraryMessages);
  const { unread, reading, read, favourites, archive } = messages.sections;
  const caret = useSignal(text.length);
  /** Whether the reader asked for suggestions before typing anything. */
  const isAsked = useSignal(false);
  /** Where a chosen suggestion leaves the caret. */
  const nextCaret = useSignal<number | null>(null);
  const suggestions = suggestSearch(
    text,
    Math.min(caret.value, text.length),
    {
      ...known,
      fieldNames: messages.searchFields,
      stateNames: {
        unread,
        reading,
        read,
        favourite: favourites,
        archived: archive,
        partial: messages.partialCopies,
      },
      now: Date.now(),
    },
    isAsked.value,
  );
  const choose = (index: number) => {
    const chosen = suggestions[index];
    if (!chosen) return;
    onType(chosen.text);
    caret.value = chosen.caret;
    nextCaret.value = chosen.caret;
    isAsked.value = false;
    if (chosen.isComplete) combobox.close();
    else combobox.open();
  };
  const ask = () => {
    isAsked.value = true;
    caret.value = field.current?.selectionStart ?? text.length;
  };
  const combobox = useCombobox({ count: suggestions.length, onChoose: choose, onAsk: ask });
  useLayoutEffect(() => {
    if (nextCaret.value === null) return;
    field.current?.setSelectionRange(nextCaret.value, nextCaret.value);
    nextCaret.value = null;
  });
  return (
    <div class={styles.search}>
      <label class={styles.field}>
        <Icon drawing={Search} />
        <span class="spoken">{messages.search}</span>
        <input
          {...combobox.field}
          ref={field}
          type="text"
          inputMode="search"
          enterkeyhint="search"
          value={text}
          placeholder={messages.search}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={({ currentTarget }) => {
            isAsked.value = false;
            caret.value = currentTarget.selectionStart ?? currentTarget.value.length;
            onType(currentTarget.value);
            combobox.open();
          }}
          onClick={() => {
            if (text !== '' || combobox.isOpen) return;
            ask();
            combobox.open();
          }}
        />
        {children}
        {text && <IconButton icon={X} label={messages.clearSearch} onPress={onClear} />}
      </label>
      <Suggestions
        combobox={combobox}
        label={messages.suggestions}
        suggestions={suggestions}
        onChoose={choose}
      />
    </div>
  );
}
