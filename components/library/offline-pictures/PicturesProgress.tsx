import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { ProgressBar } from '@/components/feedback/ProgressBar';
import type { PicturesMessages } from '@/utils/i18n/en/pictures';
import { picturesMessages } from '@/utils/i18n/pictures-messages';
import type { PictureProgress } from '@/utils/library/offline-pictures/picture-calls';
import styles from './PicturesProgress.module.css';

interface PicturesProgressProps {
  progress: PictureProgress;
  onCancel(): void;
}

/** How far the pictures of one article are, and the way to stop; in the end, what came of it. */
export function PicturesProgress({ progress, onCancel }: PicturesProgressProps) {
  const words = useMessages(picturesMessages).progress;
  const { status, done, total } = progress;
  if (status !== 'waiting' && status !== 'working') {
    return <p role="status">{endOf(progress, words)}</p>;
  }
  const text = total === 0 ? words.waiting : words.working(done, total);
  return (
    <div class={styles.progress}>
      <p>{text}</p>
      <ProgressBar label={text} done={done} total={total} />
      <Button onPress={onCancel}>{words.cancel}</Button>
    </div>
  );
}

function endOf(
  { status, kept, missing, bytes }: PictureProgress,
  words: PicturesMessages['progress'],
): string {
  if (status === 'cancelled') return words.cancelled;
  if (status === 'failed') return words.failed;
  const saved = words.done(kept, bytes);
  // Where none was saved, the first sentence says so already.
  return kept > 0 && missing > 0 ? `${saved} ${words.missing(missing)}` : saved;
}
