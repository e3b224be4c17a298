import { useMessages } from '@/components/app/use-messages';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import type { SkippedItem } from '@/utils/library/transfer/skipped-item';
import styles from './SkippedList.module.css';

/** More are counted, not listed. */
const MOST_LISTED = 200;

interface SkippedListProps {
  items: readonly SkippedItem[];
}

/** What is left out, and why: folded up, for it is seldom what a reader came for. */
export function SkippedList({ items }: SkippedListProps) {
  const words = useMessages(transferMessages).import;
  if (items.length === 0) return null;
  return (
    <details class={styles.skipped}>
      <summary>{words.skipped(items.length)}</summary>
      <ul>
        {items.slice(0, MOST_LISTED).map(({ name, row, reason }, index) => (
          // The list does not change while it is shown.
          <li key={index}>
            <bdi>{name || words.untitled}</bdi>
            <span>
              {row !== null && `${words.row(row)}: `}
              {words.reasons[reason]}
            </span>
          </li>
        ))}
        {items.length > MOST_LISTED && <li>{words.more(items.length - MOST_LISTED)}</li>}
      </ul>
    </details>
  );
}
