import { libraryMessages } from '@/utils/i18n/library-messages';
import { createBackupState } from '@/utils/library/transfer/backup/backup-state';
import { createTransferState } from '@/utils/library/transfer/transfer-state';
import type { EntryList } from '@/utils/library/view/entry-list';
import type { LibraryPageWorld } from '../library-world';

/**
 * Creates the backup and the import of the library. Indexing is paused during both, because it uses as much memory as a
 * backup.
 */
export function createTransfers(
  world: LibraryPageWorld,
  entryList: Pick<EntryList, 'refresh'>,
  onBackedUp: (time: number) => void,
) {
  const transfer = createTransferState({
    prepare: async (file, hooks) => {
      world.search.rest();
      const { prepareTransfer } = await import('@/utils/library/transfer/prepare-transfer');
      return prepareTransfer(file, world.store, hooks);
    },
  });
  // Backups are the same in every language, with dates as the language of each article writes them.
  const { date: _, ...messages } = libraryMessages.en.exportLabels;
  const backup = createBackupState({
    source: world.store,
    messages,
    now: world.now,
    ...world.backupTarget,
    saveBlob: world.saveBlob,
    onBackedUp,
  });

  /** Shows all articles after an import. */
  async function showImported(): Promise<void> {
    world.search.start();
    await entryList.refresh('all');
  }

  return {
    transfer,
    backup,
    async backUp(): Promise<void> {
      world.search.rest();
      await backup.run();
      world.search.start();
    },
    /** Runs the planned import, then shows all articles. */
    async runTransfer(): Promise<void> {
      await transfer.run();
      await showImported();
    },
    /** Continues an import that failed or was stopped, then shows all articles. */
    async resumeTransfer(): Promise<void> {
      await transfer.resume();
      await showImported();
    },
  };
}
