import { HardDrive } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useInterface } from '@/components/app/interface-context';
import { Icon } from '@/components/controls/Icon';
import type { StorageFailureReason } from '@/utils/library/store/database/storage-failure';
import styles from './StorageNote.module.css';

interface StorageNoteProps {
  reason: StorageFailureReason;
  /** The buttons. */
  children?: ComponentChildren;
}

/** A note above an article that could not be saved. The article stays readable. */
export function StorageNote({ reason, children }: StorageNoteProps) {
  const { messages } = useInterface();
  const { title, text } = messages.storageFailures[reason];
  return (
    <div class={styles.note} role="alert">
      <Icon drawing={HardDrive} />
      <div>
        <p>
          <b>{title}</b>
        </p>
        <p>{text}</p>
        {children && <div class={styles.actions}>{children}</div>}
      </div>
    </div>
  );
}
