import { Download } from 'lucide';
import { Button } from '@/components/controls/Button';
import styles from './BackupReminder.module.css';
import { useLibraryWords } from './use-library-words';

interface BackupReminderProps {
  /** Articles that no backup has. */
  count: number;
  onBackUp(): void;
  onLater(): void;
  onNever(): void;
}

/** Calls to mind that a disk may break. */
export function BackupReminder({ count, onBackUp, onLater, onNever }: BackupReminderProps) {
  const words = useLibraryWords();
  return (
    <section class={styles.reminder}>
      <p>{words.reminder(count)}</p>
      <div>
        <Button primary icon={Download} onPress={onBackUp}>
          {words.backUp}
        </Button>
        <Button onPress={onLater}>{words.later}</Button>
        <Button onPress={onNever}>{words.neverRemind}</Button>
      </div>
    </section>
  );
}
