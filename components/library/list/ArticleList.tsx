import type { Ref } from 'preact';
import { forwardRef, memo } from 'preact/compat';
import { useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import type { RowWorld } from '@/components/library/list/row-world';
import { isElement } from '@/utils/dom/is-element';
import type { Query } from '@/utils/library/search/query';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import type { ListDisplay } from '@/utils/library/view/list-display';
import dragging from './Dragging.module.css';
import { dragRow } from './drag-row';
import { SavedArticleRow } from './SavedArticleRow';
import { useWindowList } from './use-window-list';

/** What the page can ask of the list. */
export interface ArticleListHandle {
  /** Moves the focus by a number of rows; to the first row if no row is focused. */
  move(by: number): void;
  /** Returns the article whose row has the focus, or null. */
  focused(): SavedArticleEntry | null;
}

interface ArticleListProps {
  entries: readonly SavedArticleEntry[];
  world: RowWorld;
  selected: ReadonlySet<SavedArticleId>;
  query: Query | null;
  fetching: ReadonlySet<SavedArticleId>;
  display: ListDisplay;
  label: string;
  /** Whether this is the list of the queue. */
  isInQueue: boolean;
}

/** The height of most rows: picture and padding, or three lines of text. */
const ROW = 146;
/** The height of most rows in a compact list: title and facts. */
const COMPACT_ROW = 66;
/** Frames to wait until a row that is scrolled to is rendered. */
const MAX_FRAMES = 10;

/** The list of articles. Only rows near the window are rendered, so it can be of any length. */
export const ArticleList = memo(
  forwardRef(function ArticleList(
    { entries, world, selected, query, fetching, display, label, isInQueue }: ArticleListProps,
    handle: Ref<ArticleListHandle>,
  ) {
    const list = useRef<HTMLOListElement>(null);
    const shown = useWindowList({
      list,
      items: entries,
      keyOf: ({ id }) => id,
      estimate: display.compactList ? COMPACT_ROW : ROW,
    });

    const focusedIndex = (): number => {
      const row = list.current?.ownerDocument.activeElement?.closest('[data-index]');
      return row instanceof HTMLElement && list.current?.contains(row)
        ? Number(row.dataset['index'])
        : -1;
    };
    const focusOn = (index: number) => {
      shown.scrollTo(index);
      focusWhenThere(list.current, index, MAX_FRAMES);
    };
    useImperativeHandle(handle, () => ({
      move(by) {
        const from = focusedIndex();
        const to = from < 0 ? 0 : Math.max(0, Math.min(entries.length - 1, from + by));
        if (entries.length > 0) focusOn(to);
      },
      focused: () => entries[focusedIndex()] ?? null,
    }));

    /** The row that has the focus, or had it when it was removed. */
    const lastFocused = useRef(-1);
    useLayoutEffect(() => {
      const page = list.current?.ownerDocument;
      const isLost = lastFocused.current >= 0 && page?.activeElement === page?.body;
      if (isLost && entries.length > 0) focusOn(Math.min(lastFocused.current, entries.length - 1));
    }, [entries]);

    const startDrag = (press: PointerEvent) => {
      const { target } = press;
      const grip = isElement(target) ? target.closest('[data-grip]') : null;
      const row = grip?.closest('[data-index]');
      const entry = row instanceof HTMLElement && entries[Number(row.dataset['index'])];
      if (!entry || !list.current || !press.isPrimary || press.button !== 0) return;
      dragRow({ list: list.current, row, press, onDrop: (to) => world.onDrop(entry, to) });
    };

    return (
      <ol
        ref={list}
        class={dragging.list}
        onPointerDown={isInQueue ? startDrag : undefined}
        onFocusIn={() => {
          lastFocused.current = focusedIndex();
        }}
        onFocusOut={({ target }) => {
          // Only afterwards is it known whether the row was removed.
          queueMicrotask(() => {
            if (isElement(target) && target.isConnected) lastFocused.current = focusedIndex();
          });
        }}
        aria-label={label}
        style={{ paddingBlockStart: shown.before, paddingBlockEnd: shown.after }}
      >
        {shown.rows.map(({ index }) => {
          const entry = entries[index];
          return (
            entry && (
              <SavedArticleRow
                key={entry.id}
                entry={entry}
                world={world}
                position={index + 1}
                total={entries.length}
                isSelected={selected.has(entry.id)}
                isSelecting={selected.size > 0}
                query={query}
                display={display}
                isFetching={fetching.has(entry.id)}
                isInQueue={isInQueue}
                isInView={query !== null && shown.isInView(index)}
                measure={shown.measure}
              />
            )
          );
        })}
      </ol>
    );
  }),
);

/** A distant row is rendered some frames after the window scrolled to it. */
function focusWhenThere(list: HTMLElement | null, index: number, frames: number): void {
  const title = list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-title]`);
  if (title) title.focus({ preventScroll: frames === MAX_FRAMES });
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(list, index, frames - 1));
}
