import { useMessages } from '@/components/app/use-messages';
import { Dialog } from '@/components/controls/Dialog';
import { KeyList } from '@/components/controls/KeyList';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './KeysDialog.module.css';

interface KeysDialogProps {
  /** Whether single keys act. */
  singleKeys: boolean;
  onClose(): void;
}

/** What the keys do. */
export function KeysDialog({ singleKeys, onClose }: KeysDialogProps) {
  const { keys } = useMessages(readerMessages);
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
          { does: keys.export, keys: ['E'] },
          { does: keys.shortcuts, keys: ['?'] },
          { does: keys.close, keys: ['Esc'] },
        ]}
      />
    </Dialog>
  );
}
