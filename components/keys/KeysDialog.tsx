import { useMessages } from '@/components/app/use-messages';
import { Dialog } from '@/components/controls/Dialog';
import { keysMessages } from '@/utils/i18n/keys-messages';
import type { Surface } from '@/utils/keys/shortcuts';
import { KeyList } from './KeyList';
import styles from './KeysDialog.module.css';

interface KeysDialogProps {
  /** The surfaces whose shortcuts are listed. */
  surfaces: readonly Surface[];
  /** Whether keys that write a character are shortcuts. */
  singleKeys: boolean;
  onClose(): void;
}

/** Help for keyboard shortcuts. */
export function KeysDialog({ surfaces, singleKeys, onClose }: KeysDialogProps) {
  const { title, singleKeysOff } = useMessages(keysMessages);
  return (
    <Dialog title={title} isText onClose={onClose}>
      {!singleKeys && <p class={styles.off}>{singleKeysOff}</p>}
      <KeyList surfaces={surfaces} />
    </Dialog>
  );
}
