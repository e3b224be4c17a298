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
import { sizeOf } from '@/utils/library/view/select-entries';
import styles from './SpaceDialog.module.css';

interface SpaceDialogProps {
  entries: readonly SavedArticleEntry[];
  bytes: LibraryCounts['bytes'];
  /** Bytes that can still be stored; null where the browser does not tell. */
  free: number | null;
  now: number;
  onDropPictures(entries: readonly SavedArticleEntry[]): void;
  onDelete(entry: SavedArticleEntry): void;
  onClose(): void;
}

const LONGEST = 50;
const DAY = 86_400_000;
const AGES = ['30', '182', '365', '0'] as const;

/** What takes room: all of it, what is left, the largest articles, and how to make room without losing a word. */
export function SpaceDialog(props: SpaceDialogProps) {
  const { entries, bytes, free, now } = props;
  const words = useMessages(libraryMessages);
  const age = useSignal<(typeof AGES)[number]>('365');
  const isAsking = useSignal(false);
  const old = entries.filter(
    ({ pictures, savedAt }) => pictures.kept > 0 && savedAt <= now - Number(age.value) * DAY,
  );
  const freed = old.reduce((sum, { pictures }) => sum + pictures.bytes, 0);
  const largest = [...entries].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, LONGEST);
  return (
    <Dialog title={words.storageTitle} isWide onClose={props.onClose}>
      <p>
        {words.storageText(formatBytes(bytes.text), formatBytes(bytes.pictures))}{' '}
        {free !== null && words.storageFree(formatBytes(free))}
      </p>
      <div class={styles.drop}>
        <Select
          label={words.picturesToDelete}
          choices={AGES.map((id) => ({ id, label: words.ages[id] }))}
          chosen={age.value}
          onChoose={(chosen) => {
            age.value = chosen;
            isAsking.value = false;
          }}
        />
        {old.length === 0 ? (
          <p>{words.noPicturesToDelete}</p>
        ) : isAsking.value ? (
          <div role="alert" class={styles.ask}>
            <p>
              {words.deletePicturesTitle} {words.deletePicturesText}
            </p>
            <Button
              onPress={() => {
                isAsking.value = false;
              }}
            >
              {words.cancel}
            </Button>
            <Button
              primary
              onPress={() => {
                isAsking.value = false;
                props.onDropPictures(old);
              }}
            >
              {words.deletePictures(formatBytes(freed), old.length)}
            </Button>
          </div>
        ) : (
          <Button
            icon={ImageOff}
            onPress={() => {
              isAsking.value = true;
            }}
          >
            {words.deletePictures(formatBytes(freed), old.length)}
          </Button>
        )}
      </div>
      <h3 class={styles.heading}>{words.largestFirst}</h3>
      <ol class={styles.list}>
        {largest.map((entry) => (
          <li key={entry.id}>
            <span class={styles.title} lang={entry.lang ?? undefined} dir={entry.dir}>
              {entry.title}
            </span>
            <span class={styles.parts}>
              {words.sizeOf(
                formatBytes(entry.textBytes + entry.editions.bytes),
                formatBytes(entry.pictures.bytes),
              )}
            </span>
            <b>{formatBytes(sizeOf(entry))}</b>
            <IconButton
              icon={Trash2}
              label={words.delete}
              spokenLabel={words.actionOn(words.delete, entry.title)}
              onPress={() => props.onDelete(entry)}
            />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
