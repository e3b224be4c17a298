import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import type { TransferFailure } from '@/utils/library/transfer/transfer-failure';
import styles from './FailureNote.module.css';

interface FailureNoteProps {
  failure: TransferFailure;
  /** Further text. */
  children?: ComponentChildren;
}

/** The reason of a failed transfer. */
export function FailureNote({ failure, children }: FailureNoteProps) {
  const messages = useMessages(transferMessages);
  return (
    <div class={styles.note} role="alert">
      <Icon drawing={CircleAlert} />
      <div>
        <p>{messages.failures[failure.reason]}</p>
        {children}
      </div>
    </div>
  );
}
