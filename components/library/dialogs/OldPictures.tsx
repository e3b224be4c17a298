import { useSignal } from '@preact/signals';
import { ImageOff } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Select } from '@/components/controls/Select';
import { formatBytes } from '@/utils/i18n/format-bytes';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import styles from './StorageDialog.module.css';

interface OldPicturesProps {
  entries: readonly SavedArticleEntry[];
  now: number;
  onDeletePictures(entries: readonly SavedArticleEntry[]): void;
}

const DAY = 86_400_000;
const AGES = ['30', '182', '365', '0'] as const;

/** Deletes the pictures of articles from a chosen age on, after a confirmation. */
export function OldPictures({ entries, now, onDeletePictures }: OldPicturesProps) {
  const messages = useMessages(libraryMessages);
  const age = useSignal<(typeof AGES)[number]>('365');
  const isAsking = useSignal(false);
  const old = entries.filter(
    ({ pictures, savedAt }) => pictures.kept > 0 && savedAt <= now - Number(age.value) * DAY,
  );
  const freed = old.reduce((sum, { pictures }) => sum + pictures.bytes, 0);
  const label = messages.deletePictures(formatBytes(freed), old.length);
  const ask = (isOn: boolean) => () => {
    isAsking.value = isOn;
  };
  return (
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
          <Button onPress={ask(false)}>{messages.cancel}</Button>
          <Button
            isPrimary
            onPress={() => {
              isAsking.value = false;
              onDeletePictures(old);
            }}
          >
            {label}
          </Button>
        </div>
      ) : (
        <Button icon={ImageOff} onPress={ask(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}
