import type { TransferProgress } from '@/utils/backup/transfer-hooks';
import styles from './ProgressLine.module.css';
import { useBackupWords } from './use-backup-words';

interface ProgressLineProps {
  label: string;
  progress: TransferProgress;
}

/** How far something is: a bar, and the numbers under it once they are known. */
export function ProgressLine({ label, progress: { done, total } }: ProgressLineProps) {
  const words = useBackupWords();
  const numbers = total > 0 ? words.progress(done, total) : '';
  return (
    <div class={styles.line}>
      <p role="status">{label}</p>
      <progress
        aria-label={label}
        aria-valuetext={numbers || undefined}
        {...(total > 0 && { max: total, value: done })}
      />
      <p class={styles.numbers} aria-hidden="true">
        {numbers}
      </p>
    </div>
  );
}
