import { useMessages } from '@/components/app/use-messages';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import type { SkippedItem } from '@/utils/library/transfer/skipped-item';
import styles from './SkippedList.module.css';

/** The maximum number of listed items. More are counted. */
const MAX_LISTED = 200;

interface SkippedListProps {
  items: readonly SkippedItem[];
}

/** A collapsed list of skipped items and the reasons. */
export function SkippedList({ items }: SkippedListProps) {
  const messages = useMessages(transferMessages).import;
  if (items.length === 0) return null;
  return (
    <details class={styles.skipped}>
      <summary>{messages.skipped(items.length)}</summary>
      <ul>
        {items.slice(0, MAX_LISTED).map(({ name, row, reason }, index) => (
          // The list does not change while shown.
          <li key={index}>
            <bdi>{name || messages.untitled}</bdi>
            <span>
              {row !== null && `${messages.row(row)}: `}
              {messages.reasons[reason]}
            </span>
          </li>
        ))}
        {items.length > MAX_LISTED && <li>{messages.more(items.length - MAX_LISTED)}</li>}
      </ul>
    </details>
  );
}
