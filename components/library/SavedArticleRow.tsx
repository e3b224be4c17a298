import { Trash2 } from 'lucide';
import { IconButton } from '@/components/controls/IconButton';
import { Picture } from '@/components/images/Picture';
import { useInterface } from '@/components/interface/interface-context';
import { formatSavedDate } from '@/utils/i18n/format-date';
import type { SavedArticleEntry } from '@/utils/library/saved-article';
import styles from './SavedArticleRow.module.css';

interface SavedArticleRowProps {
  entry: SavedArticleEntry;
  /** Where the article is read. */
  address: string;
  /** Milliseconds since 1970, to tell today from yesterday. */
  now: number;
  onDelete(): void;
}

/** One saved article: picture, title, what it is about, where from and when saved. */
export function SavedArticleRow({ entry, address, now, onDelete }: SavedArticleRowProps) {
  const { messages } = useInterface();
  return (
    <li class={styles.row} data-id={entry.id}>
      <span class={styles.picture} aria-hidden="true">
        {entry.thumbnail ? (
          <Picture picture={{ src: entry.thumbnail, alt: '' }} alt="" sizes="132px" />
        ) : (
          <span class={styles.initial}>{[...entry.siteName][0]?.toUpperCase()}</span>
        )}
      </span>
      <div>
        <h2 class={styles.title} lang={entry.lang ?? undefined} dir={entry.dir}>
          <a href={address}>{entry.title}</a>
        </h2>
        <p class={styles.excerpt} lang={entry.lang ?? undefined} dir={entry.dir}>
          {entry.dek ?? entry.excerpt}
        </p>
        <p class={styles.facts}>
          <span>{entry.siteName}</span>
          <span>{formatSavedDate(entry.savedAt, now, messages)}</span>
          <span>{messages.minutes(entry.minutes)}</span>
        </p>
      </div>
      <div class={styles.actions}>
        <IconButton
          icon={Trash2}
          label={messages.deleteArticle}
          spokenLabel={messages.deleteNamed(entry.title)}
          onPress={onDelete}
        />
      </div>
    </li>
  );
}
