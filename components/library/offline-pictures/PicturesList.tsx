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
  /** What is under way, or how it ended last. */
  progress: PictureProgress | null;
  /** What a picture is called, by its address in the article: its caption or alternative text. */
  names: ReadonlyMap<string, string>;
  onRetry(): void;
  onCancel(): void;
  onRemove(): void;
}

/** The pictures of one saved article, folded: what is on this computer, what is missing and why. */
export function PicturesList({
  rows,
  progress,
  names,
  onRetry,
  onCancel,
  onRemove,
}: PicturesListProps) {
  const words = useMessages(picturesMessages);
  const sizes = rows.flatMap(({ state }) => (state.status === 'kept' ? [state.bytes] : []));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const isBusy = progress?.status === 'waiting' || progress?.status === 'working';
  return (
    <details class={styles.pictures}>
      <summary>{words.list.summary(sizes.length, rows.length, bytes)}</summary>
      <ol>
        {rows.map((row, index) => (
          <li key={row.src}>
            <span class={styles.name}>{names.get(row.src) || words.list.unnamed(index + 1)}</span>
            <span class={styles.state}>{stateOf(row, words)}</span>
          </li>
        ))}
      </ol>
      {progress && <PicturesProgress progress={progress} onCancel={onCancel} />}
      {!isBusy && (
        <div class={styles.actions}>
          {sizes.length < rows.length && <Button onPress={onRetry}>{words.list.retry}</Button>}
          {rows.some(({ state }) => state.status !== 'absent') && (
            <Button onPress={onRemove}>{words.list.remove}</Button>
          )}
        </div>
      )}
    </details>
  );
}

function stateOf({ state }: PictureRow, words: PicturesMessages): string {
  switch (state.status) {
    case 'kept':
      return words.list.kept(state.bytes);
    case 'missing':
      return words.reasons[state.reason];
    case 'absent':
      return words.list.notSaved;
  }
}
