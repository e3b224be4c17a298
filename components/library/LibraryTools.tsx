import { useSignal } from '@preact/signals';
import { ArrowDownUp, Search, SlidersHorizontal, X } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { Select } from '@/components/controls/Select';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { LibraryCounts } from '@/utils/library/view/count-library';
import { type LibraryView, SORTS } from '@/utils/library/view/library-view';
import { FilterPanel } from './FilterPanel';
import styles from './LibraryTools.module.css';

interface LibraryToolsProps {
  view: LibraryView;
  counts: LibraryCounts | null;
  /** The number of articles shown; null until it is known. */
  shown: number | null;
  field: RefObject<HTMLInputElement | null>;
  onLook(fields: Partial<LibraryView>): void;
}

/** Milliseconds from the last key press to the search: a shorter delay would search for half a word. */
const TYPING = 120;

/** Search, sorting and filters. */
export function LibraryTools({ view, counts, shown, field, onLook }: LibraryToolsProps) {
  const messages = useMessages(libraryMessages);
  const isFilterOpen = useSignal(false);
  const typed = useTyped(view.search, (search) => onLook({ search }));
  return (
    <>
      <div class={styles.tools}>
        <label class={styles.field}>
          <Icon drawing={Search} />
          <span class="spoken">{messages.search}</span>
          <input
            ref={field}
            type="search"
            value={typed.text}
            placeholder={messages.search}
            title={messages.searchHint}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => typed.set(event.currentTarget.value)}
          />
          <span class={styles.hits} role="status">
            {view.search.trim() !== '' && shown !== null && messages.found(shown)}
          </span>
          {typed.text && (
            <IconButton icon={X} label={messages.clearSearch} onPress={() => typed.clear()} />
          )}
        </label>
        <Select
          label={messages.sort}
          isLabelSpoken
          choices={SORTS.filter((sort) => sort !== 'best' || view.search.trim() !== '').map(
            (id) => ({ id, label: messages.sorts[id] }),
          )}
          chosen={view.sort}
          onChoose={(sort) => onLook({ sort })}
        />
        <IconButton
          icon={ArrowDownUp}
          label={messages.reverse}
          isPressed={view.isReversed}
          onPress={() => onLook({ isReversed: !view.isReversed })}
        />
        <IconButton
          icon={SlidersHorizontal}
          label={messages.filter}
          isExpanded={isFilterOpen.value}
          onPress={() => {
            isFilterOpen.value = !isFilterOpen.value;
          }}
        />
      </div>
      {isFilterOpen.value && counts && <FilterPanel view={view} counts={counts} onLook={onLook} />}
    </>
  );
}

/** The text of the field, reported after a pause in typing, and updated when it is set from outside. */
function useTyped(search: string, onSearch: (text: string) => void) {
  const text = useSignal(search);
  const told = useSignal(search);
  useEffect(() => {
    if (search === told.value) return;
    told.value = search;
    text.value = search;
  }, [search, text, told]);
  const now = text.value;
  useEffect(() => {
    if (now === told.value) return undefined;
    const timer = setTimeout(() => report(now), TYPING);
    return () => clearTimeout(timer);
  });
  function report(value: string): void {
    told.value = value;
    onSearch(value);
  }
  return {
    text: now,
    set: (value: string) => {
      text.value = value;
    },
    clear: () => {
      text.value = '';
      report('');
    },
  };
}
