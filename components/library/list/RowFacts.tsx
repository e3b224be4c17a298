import { History, ImageOff, Star } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import type { RowWorld } from '@/components/library/list/row-world';
import type { Messages } from '@/utils/i18n/en/app';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import { formatSavedDate } from '@/utils/i18n/format-saved-date';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { daysLeft } from '@/utils/library/view/days-left';
import styles from './RowFacts.module.css';

interface RowFactsProps {
  entry: SavedArticleEntry;
  /** Milliseconds since 1970. */
  now: number;
  messages: Messages;
  world: Pick<RowWorld, 'addressOf' | 'onTag' | 'onAct'>;
}

/** The small print of a row: site, date, minutes, state, tags; what has changed and what is missing. */
export function RowFacts({ entry, now, messages, world }: RowFactsProps) {
  const words = useMessages(libraryMessages);
  const { isFavourite, editions, pictures, tags } = entry;
  return (
    <div class={styles.line}>
      <p class={styles.facts}>
        {isFavourite && (
          <span class={styles.star}>
            <Icon drawing={Star} filled />
            <span class="spoken">{words.sections.favourites}</span>
          </span>
        )}
        <span>{entry.siteName}</span>
        <span>{formatSavedDate(entry.savedAt, now, words, messages)}</span>
        {entry.kind === 'article' && <span>{words.minutes(entry.minutes)}</span>}
        <span>{stateOf(entry, now, words)}</span>
      </p>
      {editions.count > 0 && (
        <button type="button" class={styles.note} onClick={() => world.onAct('editions', entry)}>
          <Icon drawing={History} />
          {words.changed(editions.count)}
        </button>
      )}
      {pictures.missing > 0 && (
        <a class={styles.note} href={world.addressOf(entry)}>
          <Icon drawing={ImageOff} />
          {words.missingPictures(pictures.missing)}
        </a>
      )}
      {tags.length > 0 && (
        <ul class={styles.tags} aria-label={words.tags}>
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

function stateOf(entry: SavedArticleEntry, now: number, words: LibraryMessages): string {
  const left = daysLeft(entry, now);
  if (left !== null) return words.daysLeft(left);
  if (entry.kind === 'link') return words.notFetched;
  switch (entry.state) {
    case 'unread':
      return words.unread;
    case 'read':
      return words.read;
    case 'reading':
      return entry.progress < 0.01
        ? words.sections.reading
        : words.percentRead(Math.round(entry.progress * 100));
  }
}
