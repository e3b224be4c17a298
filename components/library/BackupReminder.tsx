import { useMessages } from '@/components/app/use-messages';
import { libraryMessages } from '@/utils/i18n/library-messages';
import styles from './BackupReminder.module.css';

interface BackupReminderProps {
  /** The number of articles without a backup. */
  count: number;
  onLater(): void;
  onNever(): void;
}

/** A reminder to back up, beside the button for it. */
export function BackupReminder({ count, onLater, onNever }: BackupReminderProps) {
  const messages = useMessages(libraryMessages);
  return (
    <section class={styles.reminder}>
      <p>{messages.reminder(count)}</p>
      <div>
        <button type="button" class={styles.action} onClick={onLater}>
          {messages.later}
        </button>
        <button type="button" class={styles.action} onClick={onNever}>
          {messages.neverRemind}
        </button>
      </div>
    </section>
  );
}
