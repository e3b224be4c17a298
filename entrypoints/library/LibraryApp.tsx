import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { Page } from '@/components/app/Page';
import { SettingNotStored } from '@/components/feedback/SettingNotStored';
import { Toast } from '@/components/feedback/Toast';
import { BackupReminder } from '@/components/library/BackupReminder';
import { LibrarySide } from '@/components/library/LibrarySide';
import type { ArticleListHandle } from '@/components/library/list/ArticleList';
import { LazyPanels } from './LazyPanels';
import { LibraryMain } from './LibraryMain';
import styles from './library.module.css';
import type { LibraryState } from './library-state';
import type { LibraryPageWorld } from './library-world';
import { useDropFile } from './use-drop-file';
import { useLibraryKeys } from './use-library-keys';

interface LibraryAppProps {
  state: LibraryState;
  world: LibraryPageWorld;
}

/** The library page. */
export function LibraryApp({ state, world }: LibraryAppProps) {
  const settings = state.settings.value;
  if (!settings) return null;
  return (
    <Page settings={settings} preferredLanguages={world.preferredLanguages} surface="tab">
      <LibraryView state={state} world={world} />
    </Page>
  );
}

function LibraryView({ state, world }: LibraryAppProps) {
  const { messages } = useInterface();
  const list = useRef<ArticleListHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = `${messages.library} – ${messages.name}`;
  }, [messages]);
  useLibraryKeys(state, list, field);
  useDropFile((file) => {
    state.panel.value = { name: 'import' };
    void state.transfer.choose(file);
  });
  // Not the view, which changes with each typed letter.
  const arrangement = state.arrangement.value;
  return (
    <div class={styles.page}>
      <LibrarySide
        counts={state.counts.value}
        arrangement={arrangement}
        space={state.space.value}
        onSection={(section) => state.changeView({ section, tags: [] })}
        onTag={(tag) => state.changeView({ tags: arrangement.tags.includes(tag) ? [] : [tag] })}
        onSpace={() => state.open({ name: 'space' })}
        onImport={() => state.open({ name: 'import' })}
        onBackUp={() => state.open({ name: 'backup' })}
        onSettings={world.openSettings}
      >
        {state.remindOf.value > 0 && (
          <BackupReminder
            count={state.remindOf.value}
            onLater={state.putReminderOff}
            onNever={() => void state.changeSettings({ backupReminder: false })}
          />
        )}
      </LibrarySide>
      <LibraryMain state={state} world={world} list={list} field={field} />
      <LazyPanels state={state} world={world} />
      <SettingNotStored failures={state.settingFailures} showToast={state.showToast} />
      <Toast toast={state.toast.value} onGone={state.dismissToast} />
    </div>
  );
}
