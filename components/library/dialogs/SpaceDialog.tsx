import { useSignal } from '@preact/signals';
import { ImageOff, Trash2 } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { IconButton } from '@/components/controls/IconButton';
import { Select } from '@/components/controls/Select';
import { formatBytes } from '@/utils/i18n/format-bytes';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { LibraryCounts } from '@/utils/library/view/count-library';
import { sizeOf } from '@/utils/library/view/size-of';
import styles from './SpaceDialog.module.css';

interface SpaceDialogProps {
  entries: readonly SavedArticleEntry[];
  bytes: LibraryCounts['bytes'];
  /** Free space in bytes; null if the browser does not report it. */
  free: number | null;
  now: number;
  onDropPictures(entries: readonly SavedArticleEntry[]): void;
  onDelete(entry: SavedArticleEntry): void;
  onClose(): void;
}

const LONGEST = 50;
const DAY = 86_400_000;
const AGES = ['30', '182', '365', '0'] as const;

/** Storage: used and free space, the largest articles, and a way to free space by removing old pictures. */
export function SpaceDialog(props: SpaceDialogProps) {
  const { entries, bytes, free, now } = props;
  const messages = useMessages(libraryMessages);
  const age = useSignal<(typeof AGES)[number]>('365');
  const isAsking = useSignal(false);
  const old = entries.filter(
    ({ pictures, savedAt }) => pictures.kept > 0 && savedAt <= now - Number(age.value) * DAY,
  );
  const freed = old.reduce((sum, { pictures }) => sum + pictures.bytes, 0);
  const largest = [...entries].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, LONGEST);
  return (
    <Dialog title={messages.storageTitle} isWide onClose={props.onClose}>
      <p>
        {messages.storageText(formatBytes(bytes.text), formatBytes(bytes.pictures))}{' '}
        {free !== null && messages.storageFree(formatBytes(free))}
      </p>
      <div class={styles.drop}>
        <Select
          label={messages.picturesToDelete}
          choices={AGES.map((id) => ({ id, label: messages.ages[id] }))}
          chosen={age.value}
          onChoose={(chosen) => {
            age.value = chosen;
            isAsking.value = false;
          }}
        />
        {old.length === 0 ? (
          <p>{messages.noPicturesToDelete}</p>
        ) : isAsking.value ? (
          <div role="alert" class={styles.ask}>
            <p>
              {messages.deletePicturesTitle} {messages.deletePicturesText}
            </p>
            <Button
              onPress={() => {
                isAsking.value = false;
              }}
            >
              {messages.cancel}
            </Button>
            <Button
              primary
              onPress={() => {
                isAsking.value = false;
                props.onDropPictures(old);
              }}
            >
              {messages.deletePictures(formatBytes(freed), old.length)}
            </Button>
          </div>
        ) : (
          <Button
            icon={ImageOff}
            onPress={() => {
              isAsking.value = true;
            }}
          >
            {messages.deletePictures(formatBytes(freed), old.length)}
          </Button>
        )}
      </div>
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
