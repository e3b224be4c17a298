import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { KeysDialog } from '@/components/keys/KeysDialog';
import { ConfirmDialog } from '@/components/library/dialogs/ConfirmDialog';
import { StorageDialog } from '@/components/library/dialogs/StorageDialog';
import { TagsDialog } from '@/components/library/dialogs/TagsDialog';
import { BackupDialog } from '@/components/library/transfer/BackupDialog';
import { ImportDialog } from '@/components/library/transfer/ImportDialog';
import { formatBytes } from '@/utils/i18n/format-bytes';
import { formatSavedTime } from '@/utils/i18n/format-saved-date';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { LibraryEditions } from './LibraryEditions';
import type { LibraryState, OpenPanel } from './library-state';
import type { LibraryPageWorld } from './library-world';

interface LibraryPanelsProps {
  state: LibraryState;
  world: LibraryPageWorld;
}

/** The open dialog of the library, if any. */
export function LibraryPanels({ state, world }: LibraryPanelsProps) {
  const panel = state.panel.value;
  return panel && <Panel key={panel.name} state={state} world={world} panel={panel} />;
}

function Panel({ state, world, panel }: LibraryPanelsProps & { panel: OpenPanel }) {
  const messages = useMessages(libraryMessages);
  const { actions } = state;
  switch (panel.name) {
    case 'tags':
      return (
        <TagsDialog
          entries={state.entriesOf(panel.ids)}
          known={state.counts.value?.tags.map(({ tag }) => tag) ?? []}
          onAdd={(addTags) => void actions.change(panel.ids, { addTags }, 'tags', messages)}
          onRemove={(tag) =>
            void actions.change(panel.ids, { removeTags: [tag] }, 'tags', messages)
          }
          onClose={state.close}
        />
      );
    case 'editions':
      return <LibraryEditions state={state} world={world} entry={panel.entry} />;
    case 'purge':
      return (
        <ConfirmDialog
          title={messages.deleteForGoodTitle(panel.ids.length)}
          text={messages.deleteForGoodText}
          action={messages.deleteForGood}
          onConfirm={() => {
            state.close();
            state.selection.clear();
            void actions.purge(panel.ids, messages);
          }}
          onClose={state.close}
        />
      );
    case 'space':
      return <Space state={state} world={world} />;
    case 'keys':
      return (
        <KeysDialog
          surfaces={['library']}
          singleKeys={state.settings.value?.singleKeys ?? true}
          onClose={state.close}
        />
      );
    case 'import':
      return (
        <ImportDialog
          step={state.transfer.step.value}
          onChoose={(file) => void state.transfer.choose(file)}
          onRun={() => void state.runTransfer()}
          onStop={state.transfer.stop}
          onResume={() => void state.resumeTransfer()}
          onReset={state.transfer.reset}
          onCopyDetails={(cause) => void world.copyText(cause)}
          onClose={() => {
            state.transfer.reset();
            state.close();
          }}
        />
      );
    case 'backup':
      return <Backup state={state} world={world} />;
  }
}

function Space({ state, world }: LibraryPanelsProps) {
  const messages = useMessages(libraryMessages);
  const counts = state.counts.value;
  if (!counts) return null;
  return (
    <StorageDialog
      entries={[...state.entryList.entries.value.values()].filter(
        ({ deletedAt }) => deletedAt === null,
      )}
      bytes={counts.bytes}
      free={state.space.value?.free ?? null}
      now={world.now()}
      onDeletePictures={(old) => {
        const ids = old.map(({ id }) => id);
        const freed = old.reduce((sum, { pictures }) => sum + pictures.bytes, 0);
        void state.actions.deletePictures(ids, formatBytes(freed), messages);
      }}
      onDelete={({ id }) =>
        void state.actions.change([id], { isDeleted: true }, 'delete', messages)
      }
      onClose={state.close}
    />
  );
}

function Backup({ state, world }: LibraryPanelsProps) {
  const { messages: appMessages, language } = useInterface();
  const last = state.backedUpAt.value;
  return (
    <BackupDialog
      step={state.backup.step.value}
      articles={state.entryList.entries.value.size}
      lastBackup={last ? formatSavedTime(last, appMessages, language) : null}
      writeSize={formatBytes}
      onRun={() => void state.backUp()}
      onStop={state.backup.stop}
      onCopyDetails={(cause) => void world.copyText(cause)}
      onClose={() => {
        state.backup.stop();
        state.close();
      }}
    />
  );
}
