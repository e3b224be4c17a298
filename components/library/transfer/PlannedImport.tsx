import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import type { Verdict } from '@/utils/library/transfer/merge/compare-entries';
import type { TransferPlan } from '@/utils/library/transfer/transfer-plan';
import { FileButton } from './FileButton';
import styles from './PlannedImport.module.css';
import { SkippedList } from './SkippedList';
import dialogStyles from './transfer-step.module.css';

/** The most important first. */
const ORDER: readonly Verdict[] = ['new', 'newer-there', 'newer-here', 'same'];

interface PlannedImportProps {
  fileName: string;
  plan: TransferPlan;
  onRun(): void;
  onChoose(file: File): void;
  onReset(): void;
}

/** The recognised format of a file, and what importing it would do. */
export function PlannedImport({ fileName, plan, ...on }: PlannedImportProps) {
  const messages = useMessages(transferMessages).import;
  const { kind, counts, skipped, losses, canWrite } = plan;
  // Files of other programs are never newer, but may contain the text of a saved link.
  const write = (verdict: Verdict) =>
    verdict === 'newer-there' && kind !== 'lectern' ? messages.withText : messages.counts[verdict];
  const isEmpty = ORDER.every((verdict) => counts[verdict] === 0);
  return (
    <>
      <p class={styles.file}>
        <b>{messages.kinds[kind]}</b> <bdi>{fileName}</bdi>
      </p>
      {isEmpty ? (
        <p role="status">{messages.nothing}</p>
      ) : (
        <ul class={styles.counts}>
          {ORDER.filter((verdict) => counts[verdict] > 0).map((verdict) => (
            <li key={verdict}>{write(verdict)(counts[verdict])}</li>
          ))}
        </ul>
      )}
      {!isEmpty && !canWrite && <p role="status">{messages.nothingNew}</p>}
      {losses.length > 0 && (
        <p class={dialogStyles.quiet}>
          {messages.notImported(losses.map((what) => messages.losses[what]))}
        </p>
      )}
      <SkippedList items={skipped} />
      <div class={dialogStyles.actions}>
        {canWrite ? (
          <>
            <Button isPrimary onPress={on.onRun}>
              {messages.start}
            </Button>
            <Button onPress={on.onReset}>{messages.cancel}</Button>
          </>
        ) : (
          <FileButton isPrimary label={messages.chooseAnother} onChoose={on.onChoose} />
        )}
      </div>
    </>
  );
}
