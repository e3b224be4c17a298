import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { IconButton } from '@/components/controls/IconButton';
import styles from './Dialog.module.css';
import { useModal } from './use-modal';

interface DialogProps {
  title: string;
  /** For what needs room to be read. */
  isWide?: boolean;
  /** For a dialog with a field of its own that takes the focus. */
  hasOwnFocus?: boolean;
  /** While work is under way that can be stopped, but is not to be left by mistake. */
  isBusy?: boolean;
  children: ComponentChildren;
  /** What can be done, at the foot, the likeliest last. */
  actions?: ComponentChildren;
  onClose(): void;
}

/** Something over the page that is closed by its button or Escape. The focus is at its beginning, and goes back where it was. */
export function Dialog(props: DialogProps) {
  const { title, isWide = false, hasOwnFocus = false, isBusy = false, actions, onClose } = props;
  const { messages } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      data-wide={isWide || undefined}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        if (!isBusy) onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <IconButton
          icon={X}
          label={messages.close}
          isFirst={!hasOwnFocus}
          disabled={isBusy}
          onPress={onClose}
        />
      </header>
      <div class={styles.body}>{props.children}</div>
      {actions && <footer>{actions}</footer>}
    </dialog>
  );
}
