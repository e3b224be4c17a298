import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { libraryMessages } from '@/utils/i18n/library-messages';

interface ConfirmDialogProps {
  title: string;
  text: string;
  /** The label of the button that confirms. */
  action: string;
  onConfirm(): void;
  onClose(): void;
}

/** Asks for confirmation of an action that cannot be undone. */
export function ConfirmDialog({ title, text, action, onConfirm, onClose }: ConfirmDialogProps) {
  const messages = useMessages(libraryMessages);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{messages.cancel}</Button>
          <Button isPrimary onPress={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
