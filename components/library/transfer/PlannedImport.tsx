import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import type { Verdict } from '@/utils/library/transfer/merge/compare-entries';
import type { TransferPlan } from '@/utils/library/transfer/transfer-plan';
import styles from './PlannedImport.module.css';
import { SkippedList } from './SkippedList';
import dialogStyles from './transfer-step.module.css';

/** In the order of a reader's interest. */
const ORDER: readonly Verdict[] = ['new', 'newer-there', 'newer-here', 'same'];

interface PlannedImportProps {
  fileName: string;
  plan: TransferPlan;
  onRun(): void;
  onReset(): void;
}

/** What a file was recognised as, and what taking it in would do. */
export function PlannedImport({ fileName, plan, onRun, onReset }: PlannedImportProps) {
  const words = useMessages(transferMessages).import;
  const { kind, counts, skipped } = plan;
  // Another program tells nothing newer of an article, but it may bring the text of a link.
  const write = (verdict: Verdict) =>
    verdict === 'newer-there' && kind !== 'lectern' ? words.withText : words.counts[verdict];
  const isEmpty = ORDER.every((verdict) => counts[verdict] === 0);
  return (
    <>
      <p class={styles.file}>
        <b>{words.kinds[kind]}</b> <bdi>{fileName}</bdi>
      </p>
      {isEmpty ? (
        <p role="status">{words.nothing}</p>
      ) : (
        <ul class={styles.counts}>
          {ORDER.filter((verdict) => counts[verdict] > 0).map((verdict) => (
            <li key={verdict}>{write(verdict)(counts[verdict])}</li>
          ))}
        </ul>
      )}
      <SkippedList items={skipped} />
      <div class={dialogStyles.actions}>
        {!isEmpty && (
          <Button primary onPress={onRun}>
            {words.start}
          </Button>
        )}
        <Button onPress={onReset}>{isEmpty ? words.chooseAnother : words.cancel}</Button>
      </div>
    </>
  );
}
