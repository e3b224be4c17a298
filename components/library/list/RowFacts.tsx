import { FileMinus, History, ImageOff, Star } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import type { RowWorld } from '@/components/library/list/row-world';
import type { Messages } from '@/utils/i18n/en/app';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import { formatSavedDate } from '@/utils/i18n/format-saved-date';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { daysLeft } from '@/utils/library/view/days-left';
import type { ListDisplay } from '@/utils/library/view/list-display';
import { toPublishedDay } from '@/utils/library/view/selecting/to-published-day';
import styles from './RowFacts.module.css';

interface RowFactsProps {
  entry: SavedArticleEntry;
  display: ListDisplay;
  /** Milliseconds since 1970. */
  now: number;
  appMessages: Messages;
  world: Pick<RowWorld, 'addressOf' | 'onTag' | 'onAct'>;
}

/** The facts below a row's title: site, date, minutes, state, tags, changes and missing pictures. */
export function RowFacts({ entry, display, now, appMessages, world }: RowFactsProps) {
  const messages = useMessages(libraryMessages);
  const author = display.listAuthors ? messages.authors(entry.byline) : '';
  const published = display.listPublished ? publishedOn(entry, messages, appMessages) : null;
  const { isFavourite, editions, pictures, tags } = entry;
  const partial = labelPart(entry, messages);
  return (
    <div class={styles.line}>
      <p class={styles.facts} data-ends={entry.dir === 'rtl' || undefined}>
        {isFavourite && (
          <span class={styles.star}>
            <Icon drawing={Star} isFilled />
            <span class="spoken">{messages.sections.favourites}</span>
          </span>
        )}
        <span>{entry.siteName}</span>
        {author && <span>{author}</span>}
        {published && <span>{published}</span>}
        <span>{formatSavedDate(entry.savedAt, now, messages, appMessages)}</span>
        {entry.kind === 'article' && <span>{messages.minutes(entry.minutes)}</span>}
        <span>{stateOf(entry, now, messages)}</span>
      </p>
      {partial && (
        <span class={styles.partial}>
          <Icon drawing={FileMinus} />
          {partial}
        </span>
      )}
      {editions.count > 0 && (
        <button type="button" class={styles.note} onClick={() => world.onAct('editions', entry)}>
          <Icon drawing={History} />
          {messages.changed(editions.count)}
        </button>
      )}
      {pictures.missing > 0 && (
        <a class={styles.note} href={world.addressOf(entry)}>
          <Icon drawing={ImageOff} />
          {messages.missingPictures(pictures.missing)}
        </a>
      )}
      {tags.length > 0 && (
        <ul class={styles.tags} aria-label={messages.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <button type="button" onClick={() => world.onTag(tag)}>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function labelPart(
  { partial, pages }: SavedArticleEntry,
  { partial: { labels, somePages } }: LibraryMessages,
): string | null {
  if (partial === 'pages' && pages) return somePages(pages.held, pages.total);
  return partial ? labels[partial] : null;
}

function publishedOn(
  { publishedAt }: SavedArticleEntry,
  messages: LibraryMessages,
  { date }: Messages,
): string | null {
  if (publishedAt === null) return null;
  const day = new Date(toPublishedDay(publishedAt));
  return messages.publishedOn(date(day.getFullYear(), day.getMonth() + 1, day.getDate()));
}

function stateOf(entry: SavedArticleEntry, now: number, messages: LibraryMessages): string {
  const left = daysLeft(entry, now);
  if (left !== null) return messages.daysLeft(left);
  if (entry.kind === 'link') return messages.notFetched;
  switch (entry.state) {
    case 'unread':
      return messages.unread;
    case 'read':
      return messages.read;
    case 'reading':
      return entry.progress < 0.01
        ? messages.sections.reading
        : messages.percentRead(Math.round(entry.progress * 100));
  }
}
