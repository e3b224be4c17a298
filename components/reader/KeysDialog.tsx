import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { useInterface } from '@/components/interface/interface-context';
import { useModal } from '@/components/interface/use-modal';
import { KeyList } from '@/components/settings/KeyList';
import styles from './KeysDialog.module.css';
import { useReaderWords } from './use-reader-words';

interface KeysDialogProps {
  /** Whether single keys act. */
  singleKeys: boolean;
  onClose(): void;
}

/** What the keys do. */
export function KeysDialog({ singleKeys, onClose }: KeysDialogProps) {
  const { messages } = useInterface();
  const { keys } = useReaderWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-label={keys.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>{keys.title}</h2>
        <IconButton icon={X} label={messages.close} isFirst onPress={onClose} />
      </header>
      {!singleKeys && <p class={styles.off}>{keys.off}</p>}
      <KeyList
        keys={[
          { does: keys.size, keys: ['+', '−', '0'] },
          { does: keys.find, keys: ['/', 'Enter', '⇧ Enter'] },
          { does: keys.heading, keys: ['N', 'P'] },
          { does: keys.contents, keys: ['C'] },
          { does: keys.images, keys: ['G'] },
          { does: keys.aloud, keys: ['L'] },
          { does: keys.look, keys: ['T'] },
          { does: keys.save, keys: ['S'] },
          { does: keys.take, keys: ['E'] },
          { does: keys.list, keys: ['?'] },
          { does: keys.leave, keys: ['Esc'] },
        ]}
      />
    </dialog>
  );
}
