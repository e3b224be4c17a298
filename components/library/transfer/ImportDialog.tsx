import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import type { TransferStep } from '@/utils/library/transfer/transfer-state';
import { DropZone } from './DropZone';
import { FailureNote } from './FailureNote';
import { FileButton } from './FileButton';
import { PlannedImport } from './PlannedImport';
import { ProgressLine } from './ProgressLine';
import { SkippedList } from './SkippedList';
import styles from './transfer-step.module.css';

interface ImportDialogProps {
  step: TransferStep;
  onChoose(file: File): void;
  /** Runs the planned import. */
  onRun(): void;
  /** Stops the running import. */
  onStop(): void;
  /** Continues the import that failed or was stopped. */
  onResume(): void;
  /** Goes back to the choice of a file. */
  onReset(): void;
  onCopyDetails(cause: string): void;
  onClose(): void;
}

/** Imports a file in steps: choice, plan, progress and outcome. */
export function ImportDialog(props: ImportDialogProps) {
  const messages = useMessages(transferMessages);
  const { name } = props.step;
  return (
    <Dialog
      title={messages.import.title}
      isBusy={name === 'reading' || name === 'running'}
      onClose={props.onClose}
    >
      <ImportStep {...props} />
    </Dialog>
  );
}

function ImportStep({ step, ...props }: ImportDialogProps) {
  const messages = useMessages(transferMessages);
  switch (step.name) {
    case 'idle':
      return (
        <>
          <DropZone onChoose={props.onChoose} />
          <p class={styles.quiet}>{messages.import.known}</p>
        </>
      );
    case 'reading':
    case 'running':
      return (
        <ProgressLine
          label={messages.import[step.name]}
          progress={step.progress}
          onStop={props.onStop}
        />
      );
    case 'planned':
      return (
        <PlannedImport
          {...step}
          onRun={props.onRun}
          onChoose={props.onChoose}
          onReset={props.onReset}
        />
      );
    case 'done':
      return (
        <>
          <p role="status">{messages.import.done(step.outcome.written)}</p>
          <SkippedList items={[...step.plan.skipped, ...step.outcome.skipped]} />
          <div class={styles.actions}>
            <Button isPrimary onPress={props.onClose}>
              {messages.close}
            </Button>
            <FileButton label={messages.import.chooseAnother} onChoose={props.onChoose} />
          </div>
        </>
      );
    case 'failed':
      return (
        <>
          <FailureNote failure={step.failure}>
            {step.written > 0 && <p>{messages.import.before(step.written)}</p>}
          </FailureNote>
          <div class={styles.actions}>
            {step.written > 0 && (
              <Button isPrimary onPress={props.onResume}>
                {messages.import.resume}
              </Button>
            )}
            <FileButton
              isPrimary={step.written === 0}
              label={messages.import.chooseAnother}
              onChoose={props.onChoose}
            />
            <Button onPress={() => props.onCopyDetails(step.failure.cause)}>
              {messages.copyDetails}
            </Button>
          </div>
        </>
      );
  }
}
