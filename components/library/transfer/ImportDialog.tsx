import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import type { TransferStep } from '@/utils/library/transfer/transfer-state';
import { DropZone } from './DropZone';
import { FailureNote } from './FailureNote';
import { PlannedImport } from './PlannedImport';
import { ProgressLine } from './ProgressLine';
import { SkippedList } from './SkippedList';
import styles from './transfer-step.module.css';

interface ImportDialogProps {
  step: TransferStep;
  onChoose(file: File): void;
  /** Takes in what is planned. */
  onRun(): void;
  /** Stops what is under way. */
  onStop(): void;
  /** Back to choosing a file. */
  onReset(): void;
  onCopyDetails(cause: string): void;
  onClose(): void;
}

/** Takes a file into the library: choose it, see what it would do, do it, see what came of it. */
export function ImportDialog(props: ImportDialogProps) {
  const words = useMessages(transferMessages);
  const { name } = props.step;
  return (
    <Dialog
      title={words.import.title}
      isBusy={name === 'reading' || name === 'running'}
      onClose={props.onClose}
    >
      <ImportStep {...props} />
    </Dialog>
  );
}

function ImportStep({ step, ...props }: ImportDialogProps) {
  const words = useMessages(transferMessages);
  switch (step.name) {
    case 'idle':
      return (
        <>
          <DropZone onChoose={props.onChoose} />
          <p class={styles.quiet}>{words.import.known}</p>
        </>
      );
    case 'reading':
    case 'running':
      return (
        <ProgressLine
          label={words.import[step.name]}
          progress={step.progress}
          onStop={props.onStop}
        />
      );
    case 'planned':
      return <PlannedImport {...step} onRun={props.onRun} onReset={props.onReset} />;
    case 'done':
      return (
        <>
          <p role="status">{words.import.done(step.outcome.written)}</p>
          <SkippedList items={[...step.plan.skipped, ...step.outcome.skipped]} />
          <div class={styles.actions}>
            <Button primary onPress={props.onClose}>
              {words.close}
            </Button>
            <Button onPress={props.onReset}>{words.import.chooseAnother}</Button>
          </div>
        </>
      );
    case 'failed':
      return (
        <>
          <FailureNote failure={step.failure}>
            {step.written > 0 && <p>{words.import.before(step.written)}</p>}
          </FailureNote>
          <div class={styles.actions}>
            <Button primary onPress={props.onReset}>
              {words.import.chooseAnother}
            </Button>
            <Button onPress={() => props.onCopyDetails(step.failure.cause)}>
              {words.copyDetails}
            </Button>
          </div>
        </>
      );
  }
}
