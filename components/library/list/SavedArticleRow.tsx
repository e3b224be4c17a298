import { memo } from 'preact/compat';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import type { RowWorld } from '@/components/library/list/row-world';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { type MarkedText, markText } from '@/utils/library/search/excerpt';
import type { Query } from '@/utils/library/search/query';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { ListDisplay } from '@/utils/library/view/list-display';
import { DragHandle } from './DragHandle';
import { Marked } from './Marked';
import { RowActions } from './RowActions';
import { RowFacts } from './RowFacts';
import styles from './SavedArticleRow.module.css';
import { Thumbnail } from './Thumbnail';
import { useExcerpt } from './use-excerpt';

interface SavedArticleRowProps {
  entry: SavedArticleEntry;
  world: RowWorld;
  /** Its position in the list, from 1, and the length of the list, because only some rows are rendered. */
  position: number;
  total: number;
  isSelected: boolean;
  /** Whether any row is selected: the checkboxes are then always visible. */
  isSelecting: boolean;
  /** The search to mark; null without one. */
  query: Query | null;
  display: ListDisplay;
  isFetching: boolean;
  /** Whether this is the list of the queue. */
  isInQueue: boolean;
  /** Whether it is in the window, not only near it. */
  isInView: boolean;
  measure(row: Element | null): void;
}

/** The row of a saved article: picture, title, excerpt, facts and actions. */
export const SavedArticleRow = memo(function SavedArticleRow(props: SavedArticleRowProps) {
  const { entry, world, query, isSelected, display } = props;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(libraryMessages);
  const excerpt = useExcerpt(entry, query, world.readText, props.isInView);
  // A search shows where its words are.
  const isBrief = display.compactList && query === null;
  return (
    <li
      ref={props.measure}
      class={styles.row}
      data-id={entry.id}
      data-index={props.position - 1}
      data-state={entry.state}
      data-selected={isSelected || undefined}
      data-compact={display.compactList || undefined}
      data-in-queue={props.isInQueue || undefined}
      data-selecting={props.isSelecting || undefined}
      aria-setsize={props.total}
      aria-posinset={props.position}
    >
      {props.isInQueue && <DragHandle />}
      <label class={styles.box}>
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={messages.select(entry.title)}
          onClick={(event) => world.onSelect(entry, event.shiftKey)}
        />
      </label>
      {!display.compactList && <Thumbnail entry={entry} readThumbnail={world.readThumbnail} />}
      <div class={styles.words}>
        <h2 class={styles.title} lang={entry.lang ?? undefined} dir={entry.dir}>
          {entry.state === 'unread' && <span class={styles.dot} />}
          <a href={world.addressOf(entry, props.isInQueue)} data-title="">
            <Marked parts={query ? markText(entry.title, query) : plain(entry.title)} />
          </a>
        </h2>
        {excerpt && !isBrief && (
          <p class={styles.excerpt} lang={entry.lang ?? undefined} dir={entry.dir}>
            <Marked parts={excerpt} />
          </p>
        )}
        <RowFacts
          entry={entry}
          display={display}
          now={world.now()}
          appMessages={appMessages}
          world={world}
        />
      </div>
      <RowActions
        entry={entry}
        isFetching={props.isFetching}
        isInQueue={props.isInQueue}
        onAct={world.onAct}
      />
    </li>
  );
});

const plain = (text: string): MarkedText[] => [{ text, isHit: false }];
