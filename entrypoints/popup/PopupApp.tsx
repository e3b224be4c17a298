import { Page } from '@/components/app/Page';
import { CodeCopying } from '@/components/article/code/CodeCopying';
import { PictureSourcesContext } from '@/components/article/images/picture-sources';
import { SettingNotStored } from '@/components/feedback/SettingNotStored';
import { ArticlePopup } from './ArticlePopup';
import { FailurePopup } from './FailurePopup';
import type { PopupState } from './popup-state';
import type { PopupWorld } from './popup-world';

interface PopupAppProps {
  state: PopupState;
  world: PopupWorld;
}

/** The popup. Renders nothing until the settings are loaded, so that it never flashes in the wrong theme. */
export function PopupApp({ state, world }: PopupAppProps) {
  const settings = state.settings.value;
  if (!settings) return null;
  const reading = state.reading.value;
  return (
    <Page
      settings={settings}
      site={state.site.value}
      preferredLanguages={world.preferredLanguages}
      surface="popup"
    >
      {reading.status === 'failed' ? (
        <FailurePopup state={state} world={world} reading={reading} />
      ) : (
        <CodeCopying copyText={world.copyText} showToast={state.showToast}>
          <PictureSourcesContext.Provider value={state.pictures.value}>
            <ArticlePopup state={state} world={world} settings={settings} reading={reading} />
          </PictureSourcesContext.Provider>
        </CodeCopying>
      )}
      <SettingNotStored failures={state.settingFailures} showToast={state.showToast} />
    </Page>
  );
}
