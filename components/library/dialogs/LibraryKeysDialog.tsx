import { useMessages } from '@/components/app/use-messages';
import { Dialog } from '@/components/controls/Dialog';
import { KeyList } from '@/components/controls/KeyList';
import { libraryMessages } from '@/utils/i18n/library-messages';

/** What the keys of the library do. */
export function LibraryKeysDialog({ onClose }: { onClose(): void }) {
  const { keys, keysTitle } = useMessages(libraryMessages);
  return (
    <Dialog title={keysTitle} onClose={onClose}>
      <KeyList
        keys={[
          { does: keys.search, keys: ['/'] },
          { does: keys.next, keys: ['J', 'K'] },
          { does: keys.open, keys: ['Enter'] },
          { does: keys.select, keys: ['X', '⇧ X'] },
          { does: keys.state, keys: ['U'] },
          { does: keys.favourite, keys: ['F'] },
          { does: keys.archive, keys: ['A'] },
          { does: keys.tags, keys: ['E'] },
          { does: keys.delete, keys: ['Del'] },
          { does: keys.undo, keys: ['Ctrl Z'] },
          { does: keys.help, keys: ['?'] },
          { does: keys.close, keys: ['Esc'] },
        ]}
      />
    </Dialog>
  );
}
