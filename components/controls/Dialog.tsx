import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { IconButton } from '@/components/controls/IconButton';
import styles from './Dialog.module.css';
import { useModal } from './use-modal';

interface DialogProps {
  title: string;
  /** For content that needs a wide column. */
  isWide?: boolean;
  /** Whether a field in it takes the focus first. */
  hasOwnFocus?: boolean;
  /** While work is in progress: the dialog cannot be closed by accident. */
  isBusy?: boolean;
  /** For content without controls. It takes the focus, so that keys scroll it. */
  isText?: boolean;
  children: ComponentChildren;
  /** The buttons at the bottom, the most likely last. */
  actions?: ComponentChildren;
  onClose(): void;
}

/** A modal dialog, closed by its button or Escape. It takes the focus and restores it when closed. */
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
          hasInitialFocus={!hasOwnFocus && !props.isText}
          isDisabled={isBusy}
          onPress={onClose}
        />
      </header>
      <div
        class={styles.body}
        tabIndex={props.isText ? 0 : undefined}
        // biome-ignore lint/a11y/noAutofocus: in a dialog, this attribute decides what is focused first.
        autoFocus={props.isText}
      >
        {props.children}
      </div>
      {actions && <footer>{actions}</footer>}
    </dialog>
  );
}
