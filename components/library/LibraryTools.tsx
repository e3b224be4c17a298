import { useSignal } from '@preact/signals';
import { ArrowDownUp, Rows3, SlidersHorizontal } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { Select } from '@/components/controls/Select';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SearchVocabulary } from '@/utils/library/search/suggest-search';
import type { LibraryCounts } from '@/utils/library/view/count-library';
import { type LibraryView, SORTS } from '@/utils/library/view/library-view';
import type { ListDisplay } from '@/utils/library/view/list-display';
import { DisplayPanel } from './DisplayPanel';
import { FilterPanel } from './FilterPanel';
import styles from './LibraryTools.module.css';
import { SearchField } from './SearchField';
import { useToolsPanel } from './use-tools-panel';

interface LibraryToolsProps {
  view: LibraryView;
  counts: LibraryCounts | null;
  /** The number of articles shown; null until it is known. */
  shown: number | null;
  field: RefObject<HTMLInputElement | null>;
  /** The values that the search can complete. */
  known: Pick<SearchVocabulary, 'tag' | 'site' | 'author'>;
  display: ListDisplay;
  onChangeView(fields: Partial<LibraryView>): void;
  /** Called with each change of the search's text. `onChangeView` follows after a pause in typing. */
  onTypeSearch(text: string): void;
  onDisplay(fields: Partial<ListDisplay>): void;
}

/**
 * Milliseconds from the last key press until the list changes: a shorter delay would show hits of words that are still
 * being typed.
 */
const TYPING_DELAY = 120;

/** Search, sorting and filters. */
export function LibraryTools(props: LibraryToolsProps) {
  const { view, counts, shown, field, known, onChangeView, onTypeSearch } = props;
  const messages = useMessages(libraryMessages);
  const { open, toggle, handlers } = useToolsPanel<'filter' | 'display'>();
  const typed = useTyped(view.search, (search) => onChangeView({ search }));
  return (
    <div {...handlers}>
      <div class={styles.tools}>
        <SearchField
          text={typed.text}
          field={field}
          known={known}
          onType={(text) => {
            typed.set(text);
            onTypeSearch(text);
          }}
          onClear={() => typed.clear()}
        >
          <span class={styles.hits} role="status">
            {view.search.trim() !== '' && shown !== null && messages.found(shown)}
          </span>
        </SearchField>
        {/* The queue has an order of its own. */}
        {view.section !== 'queue' && (
          <>
            <Select
              label={messages.sort}
              isLabelSpoken
              choices={SORTS.filter((sort) => sort !== 'best' || view.search.trim() !== '').map(
                (id) => ({ id, label: messages.sorts[id] }),
              )}
              chosen={view.sort}
              onChoose={(sort) => onChangeView({ sort })}
            />
            <IconButton
              icon={ArrowDownUp}
              label={messages.reverse}
              isPressed={view.isReversed}
              onPress={() => onChangeView({ isReversed: !view.isReversed })}
            />
          </>
        )}
        <IconButton
          icon={SlidersHorizontal}
          label={messages.filter}
          isExpanded={open.value === 'filter'}
          onPress={() => toggle('filter')}
        />
        <IconButton
          icon={Rows3}
          label={messages.display.title}
          isExpanded={open.value === 'display'}
          onPress={() => toggle('display')}
        />
      </div>
      {open.value === 'filter' && counts && (
        <FilterPanel view={view} counts={counts} onChangeView={onChangeView} />
      )}
      {open.value === 'display' && (
        <DisplayPanel display={props.display} onChange={props.onDisplay} />
      )}
    </div>
  );
}

/** The text of the field, reported after a pause in typing, and updated when it is set from outside. */
function useTyped(search: string, onSearch: (text: string) => void) {
  const text = useSignal(search);
  const reported = useSignal(search);
  useEffect(() => {
    if (search === reported.value) return;
    reported.value = search;
    text.value = search;
  }, [search, text, reported]);
  const newest = useRef(onSearch);
  newest.current = onSearch;
  const now = text.value;
  useEffect(() => {
    if (now === reported.value) return undefined;
    const timer = setTimeout(() => report(now), TYPING_DELAY);
    return () => clearTimeout(timer);
  }, [now, reported]);
  function report(value: string): void {
    reported.value = value;
    newest.current(value);
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
