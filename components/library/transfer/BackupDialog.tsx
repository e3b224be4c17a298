import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import type { BackupStep } from '@/utils/library/transfer/backup/backup-state';
import { FailureNote } from './FailureNote';
import { ProgressLine } from './ProgressLine';
import styles from './transfer-step.module.css';

interface BackupDialogProps {
  step: BackupStep;
  /** The number of articles, including links and deleted ones. */
  articles: number;
  /** The date of the last backup as text; null if there is none. */
  lastBackup: string | null;
  /** Formats a size in bytes. */
  writeSize(bytes: number): string;
  onRun(): void;
  onStop(): void;
  onCopyDetails(cause: string): void;
  onClose(): void;
}

/** Makes a backup: its content, its progress and the outcome. */
export function BackupDialog(props: BackupDialogProps) {
  const messages = useMessages(transferMessages);
  return (
    <Dialog
      title={messages.backup.title}
      isBusy={props.step.name === 'running'}
      onClose={props.onClose}
    >
      <BackupStepView {...props} />
    </Dialog>
  );
}

function BackupStepView({ step, ...props }: BackupDialogProps) {
  const messages = useMessages(transferMessages);
  switch (step.name) {
    case 'idle':
      return (
        <>
          <p>{messages.backup.what(props.articles)}</p>
          <p class={styles.quiet}>
            {props.lastBackup === null
              ? messages.backup.never
              : messages.backup.last(props.lastBackup)}
          </p>
          <div class={styles.actions}>
            <Button isPrimary onPress={props.onRun}>
              {messages.backup.start}
            </Button>
          </div>
        </>
      );
    case 'running':
      return (
        <ProgressLine
          label={messages.backup.running}
          progress={step.progress}
          onStop={props.onStop}
        />
      );
    case 'done':
      return (
        <>
          <p role="status">{messages.backup.done(step.fileName, props.writeSize(step.bytes))}</p>
          <div class={styles.actions}>
            <Button isPrimary onPress={props.onClose}>
              {messages.close}
            </Button>
          </div>
        </>
      );
    case 'failed':
      return (
        <>
          <FailureNote failure={step.failure} />
          <div class={styles.actions}>
            <Button isPrimary onPress={props.onRun}>
              {messages.backup.start}
            </Button>
            <Button onPress={() => props.onCopyDetails(step.failure.cause)}>
              {messages.copyDetails}
            </Button>
          </div>
        </>
      );
  }
}
