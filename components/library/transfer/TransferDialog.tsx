import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { useModal } from '@/components/controls/use-modal';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import styles from './transfer-step.module.css';

interface TransferDialogProps {
  title: string;
  /** While work is under way it can be stopped, but not left by mistake. */
  isBusy: boolean;
  onClose(): void;
  children: ComponentChildren;
}

/** A dialog over the library in which something goes out or comes in. */
export function TransferDialog({ title, isBusy, onClose, children }: TransferDialogProps) {
  const words = useMessages(transferMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        if (!isBusy) onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <IconButton icon={X} label={words.close} isFirst disabled={isBusy} onPress={onClose} />
      </header>
      {children}
    </dialog>
  );
}
