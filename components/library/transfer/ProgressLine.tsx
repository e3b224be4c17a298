import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { ProgressBar } from '@/components/feedback/ProgressBar';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import type { TransferProgress } from '@/utils/library/transfer/transfer-hooks';
import styles from './ProgressLine.module.css';

interface ProgressLineProps {
  label: string;
  progress: TransferProgress;
  onStop(): void;
}

/** A progress bar, the numbers once they are known, and a stop button. */
export function ProgressLine({ label, progress: { done, total }, onStop }: ProgressLineProps) {
  const messages = useMessages(transferMessages);
  const numbers = total > 0 ? messages.progress(done, total) : '';
  return (
    <div class={styles.line}>
      <p role="status">{label}</p>
      <ProgressBar label={label} done={done} total={total} spoken={numbers || undefined} />
      <p class={styles.numbers} aria-hidden="true">
        {numbers}
      </p>
      <Button onPress={onStop}>{messages.stop}</Button>
    </div>
  );
}
