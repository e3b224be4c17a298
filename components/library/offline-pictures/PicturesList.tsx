import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import type { PicturesMessages } from '@/utils/i18n/en/pictures';
import { picturesMessages } from '@/utils/i18n/pictures-messages';
import type { PictureRow } from '@/utils/library/offline-pictures/offline-pictures';
import type { PictureProgress } from '@/utils/library/offline-pictures/picture-calls';
import styles from './PicturesList.module.css';
import { PicturesProgress } from './PicturesProgress';

interface PicturesListProps {
  rows: readonly PictureRow[];
  /** The current progress or the last outcome. */
  progress: PictureProgress | null;
  /** The caption or alternative text of each picture, by its URL in the article. */
  names: ReadonlyMap<string, string>;
  onRetry(): void;
  onCancel(): void;
  onRemove(): void;
}

/** A collapsed list of a saved article's pictures: which are stored, and which are missing and why. */
export function PicturesList({
  rows,
  progress,
  names,
  onRetry,
  onCancel,
  onRemove,
}: PicturesListProps) {
  const messages = useMessages(picturesMessages);
  const sizes = rows.flatMap(({ state }) => (state.status === 'kept' ? [state.bytes] : []));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const isBusy = progress?.status === 'waiting' || progress?.status === 'working';
  return (
    <details class={styles.pictures}>
      <summary>{messages.list.summary(sizes.length, rows.length, bytes)}</summary>
      <ol>
        {rows.map((row, index) => (
          <li key={row.src}>
            <span class={styles.name}>
              {names.get(row.src) || messages.list.unnamed(index + 1)}
            </span>
            <span class={styles.state}>{stateOf(row, messages)}</span>
          </li>
        ))}
      </ol>
      {progress && <PicturesProgress progress={progress} onCancel={onCancel} />}
      {!isBusy && (
        <div class={styles.actions}>
          {sizes.length < rows.length && <Button onPress={onRetry}>{messages.list.retry}</Button>}
          {rows.some(({ state }) => state.status !== 'absent') && (
            <Button onPress={onRemove}>{messages.list.remove}</Button>
          )}
        </div>
      )}
    </details>
  );
}

function stateOf({ state }: PictureRow, messages: PicturesMessages): string {
  switch (state.status) {
    case 'kept':
      return messages.list.saved(state.bytes);
    case 'missing':
      return messages.reasons[state.reason];
    case 'absent':
      return messages.list.notSaved;
  }
}
