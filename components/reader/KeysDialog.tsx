import { Dialog } from '@/components/controls/Dialog';
import { KeyList } from '@/components/controls/KeyList';
import styles from './KeysDialog.module.css';
import { useReaderWords } from './use-reader-words';

interface KeysDialogProps {
  /** Whether single keys act. */
  singleKeys: boolean;
  onClose(): void;
}

/** What the keys do. */
export function KeysDialog({ singleKeys, onClose }: KeysDialogProps) {
  const { keys } = useReaderWords();
  return (
    <Dialog title={keys.title} onClose={onClose}>
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
    </Dialog>
  );
}
