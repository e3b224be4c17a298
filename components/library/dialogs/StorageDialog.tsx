import { Trash2 } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Dialog } from '@/components/controls/Dialog';
import { IconButton } from '@/components/controls/IconButton';
import { formatBytes } from '@/utils/i18n/format-bytes';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { LibraryCounts } from '@/utils/library/view/count-library';
import { sizeOf } from '@/utils/library/view/selecting/size-of';
import { OldPictures } from './OldPictures';
import styles from './StorageDialog.module.css';

interface StorageDialogProps {
  entries: readonly SavedArticleEntry[];
  bytes: LibraryCounts['bytes'];
  /** Free space in bytes; null if the browser does not report it. */
  free: number | null;
  now: number;
  onDeletePictures(entries: readonly SavedArticleEntry[]): void;
  onDelete(entry: SavedArticleEntry): void;
  onClose(): void;
}

/** The most articles that are listed. */
const MAX_LISTED = 50;

/** Storage: used and free space, the largest articles, and a way to free space by removing old pictures. */
export function StorageDialog(props: StorageDialogProps) {
  const { entries, bytes, free, now } = props;
  const messages = useMessages(libraryMessages);
  const largest = [...entries].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MAX_LISTED);
  return (
    <Dialog title={messages.storageTitle} isWide onClose={props.onClose}>
      <p>
        {messages.storageText(formatBytes(bytes.text), formatBytes(bytes.pictures))}{' '}
        {free !== null && messages.storageFree(formatBytes(free))}
      </p>
      <OldPictures entries={entries} now={now} onDeletePictures={props.onDeletePictures} />
      <h3 class={styles.heading}>{messages.largestFirst}</h3>
      <ol class={styles.list}>
        {largest.map((entry) => (
          <li key={entry.id}>
            <span class={styles.title} lang={entry.lang ?? undefined} dir={entry.dir}>
              {entry.title}
            </span>
            <span class={styles.parts}>
              {messages.sizeOf(
                formatBytes(entry.textBytes + entry.editions.bytes),
                formatBytes(entry.pictures.bytes),
              )}
            </span>
            <b>{formatBytes(sizeOf(entry))}</b>
            <IconButton
              icon={Trash2}
              label={messages.delete}
              spokenLabel={messages.actionOn(messages.delete, entry.title)}
              onPress={() => props.onDelete(entry)}
            />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
