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

/** The progress of storing an article's pictures, with a stop button, and then the outcome. */
export function PicturesProgress({ progress, onCancel }: PicturesProgressProps) {
  const messages = useMessages(picturesMessages).progress;
  const { status, done, total } = progress;
  if (status !== 'waiting' && status !== 'working') {
    return <p role="status">{endOf(progress, messages)}</p>;
  }
  const text = total === 0 ? messages.waiting : messages.working(done, total);
  return (
    <div class={styles.progress}>
      <p>{text}</p>
      <ProgressBar label={text} done={done} total={total} />
      <Button onPress={onCancel}>{messages.cancel}</Button>
    </div>
  );
}

function endOf(
  { status, kept, missing, bytes }: PictureProgress,
  messages: PicturesMessages['progress'],
): string {
  if (status === 'cancelled') return messages.cancelled;
  if (status === 'failed') return messages.failed;
  const saved = messages.done(kept, bytes);
  // Without saved pictures, this sentence already says that none could be saved.
  return kept > 0 && missing > 0 ? `${saved} ${messages.missing(missing)}` : saved;
}
