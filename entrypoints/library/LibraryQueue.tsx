import { Eraser, ListX } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { ButtonLink } from '@/components/controls/ButtonLink';
import { readerAddress } from '@/utils/browser/reader-address';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { queueMessages } from '@/utils/i18n/queue-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import styles from './library.module.css';
import type { LibraryState } from './library-state';

interface LibraryQueueProps {
  state: LibraryState;
  /** The entries shown, in the order of the queue. */
  entries: readonly SavedArticleEntry[];
}

/** The actions on the whole queue. */
export function LibraryQueue({ state, entries }: LibraryQueueProps) {
  const messages = useMessages(libraryMessages);
  const queue = useMessages(queueMessages);
  if (entries.length === 0) return null;
  const read = entries.filter((entry) => entry.state === 'read');
  const first = entries.find((entry) => entry.state !== 'read') ?? entries[0];
  const remove = (removed: readonly SavedArticleEntry[]) => {
    const ids = removed.map(({ id }) => id);
    void state.actions.change(ids, { isQueued: false }, 'unqueue', messages);
  };
  return (
    <div class={styles.queue}>
      {first && (
        <ButtonLink href={readerAddress(first.id, { isInQueue: true })}>{queue.start}</ButtonLink>
      )}
      {read.length > 0 && (
        <Button icon={Eraser} onPress={() => remove(read)}>
          {queue.removeRead(read.length)}
        </Button>
      )}
      <Button icon={ListX} onPress={() => remove(entries)}>
        {queue.clear}
      </Button>
    </div>
  );
}
