import { X } from 'lucide';
import { Page } from '@/components/app/Page';
import { useMessages } from '@/components/app/use-messages';
import { CodeCopying } from '@/components/article/code/CodeCopying';
import { SettingNotStored } from '@/components/feedback/SettingNotStored';
import { Toast } from '@/components/feedback/Toast';
import { exportControl } from '@/components/reader/export/export-control';
import { Reader } from '@/components/reader/Reader';
import type { Article } from '@/utils/article/article';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { welcomeMessages } from '@/utils/i18n/welcome-messages';
import type { Settings } from '@/utils/settings/settings';
import { WelcomeView } from './WelcomeView';
import type { WelcomeState } from './welcome-state';
import type { WelcomeWorld } from './welcome-world';

interface WelcomeAppProps {
  state: WelcomeState;
  world: WelcomeWorld;
}

/** The welcome page: what to know, and a sample article to try it on. */
export function WelcomeApp({ state, world }: WelcomeAppProps) {
  const settings = state.settings.value;
  if (!settings) return null;
  const article = state.opened.value;
  return (
    <Page settings={settings} preferredLanguages={world.preferredLanguages} surface="tab">
      {/* Kept while the reader is open: the popup reads it, and the page is as it was when the reader closes. */}
      <div hidden={article !== null}>
        <WelcomeView state={state} world={world} settings={settings} />
      </div>
      {article && (
        <CodeCopying copyText={world.copyText} showToast={state.showToast}>
          <OpenSample state={state} world={world} settings={settings} article={article} />
        </CodeCopying>
      )}
      <SettingNotStored failures={state.settingFailures} showToast={state.showToast} />
      <Toast toast={state.toast.value} onGone={state.dismissToast} />
    </Page>
  );
}

type OpenSampleProps = WelcomeAppProps & { settings: Settings; article: Article };

function OpenSample({ state, world, settings, article }: OpenSampleProps) {
  const messages = useMessages(readerMessages);
  const { closeReader } = useMessages(welcomeMessages);
  const { exporting } = state;
  return (
    <Reader
      article={article}
      position={null}
      settings={{
        current: settings,
        onChange: (fields) => void state.change(fields),
        onOpen: world.openSettings,
      }}
      leave={{ label: closeReader, icon: X, onPress: state.toggle }}
      engine={world.engine}
      saving={null}
      exporting={exportControl(exporting, article, messages.export, () => void world.print())}
      onPositionChange={() => undefined}
    />
  );
}
