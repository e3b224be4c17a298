import { Download } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { ProgressBar } from '@/components/feedback/ProgressBar';
import { furtherPagesMessages } from '@/utils/i18n/further-pages-messages';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import styles from '../library.module.css';
import type { FetchAll } from './fetch-all';

interface LibraryFetchAllProps {
  queue: FetchAll;
  /** The links shown. */
  entries: readonly SavedArticleEntry[];
  addressOf(entry: SavedArticleEntry): string;
}

/** Fetches the articles of all links shown: the button, the progress, and what failed or was fetched in part. */
export function LibraryFetchAll({ queue, entries, addressOf }: LibraryFetchAllProps) {
  const messages = useMessages(libraryMessages);
  const fetchMessages = messages.fetchAll;
  const { loading } = useMessages(furtherPagesMessages);
  const progress = queue.progress.value;
  const page = queue.page.value;
  const failed = queue.failed.value;
  const parts = queue.parts.value;
  return (
    <div class={styles.fetchAll}>
      {progress ? (
        <>
          <p role="status">{page ? loading(page.number, page.total) : messages.fetching}</p>
          <ProgressBar label={messages.fetching} {...progress} />
          <p>{fetchMessages.progress(progress.done, progress.total)}</p>
          <Button onPress={queue.stop}>{fetchMessages.stop}</Button>
        </>
      ) : (
        entries.length > 0 && (
          <Button icon={Download} onPress={() => void queue.run(entries, messages)}>
            {fetchMessages.start(entries.length)}
          </Button>
        )
      )}
      {parts.length > 0 && (
        <details class={styles.failed}>
          <summary>{fetchMessages.parts(parts.length)}</summary>
          <ul>
            {parts.map(({ entry, label }) => (
              <li key={entry.id}>
                <a href={addressOf(entry)}>{entry.title || entry.url}</a> {label}
              </li>
            ))}
          </ul>
        </details>
      )}
      {failed.length > 0 && (
        <details class={styles.failed}>
          <summary>{fetchMessages.failed(failed.length)}</summary>
          <ul>
            {failed.map(({ entry, reason }) => (
              <li key={entry.id}>
                <a href={entry.url} target="_blank" rel="noopener noreferrer">
                  {entry.title || entry.url}
                </a>{' '}
                {reason === 'not-saved' ? messages.failed : messages.fetchFailures[reason]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
