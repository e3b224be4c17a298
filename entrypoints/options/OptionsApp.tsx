import { signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Page } from '@/components/app/Page';
import { createToasts } from '@/components/feedback/create-toasts';
import { SettingNotStored } from '@/components/feedback/SettingNotStored';
import { Toast } from '@/components/feedback/Toast';
import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import type { RulesBySite } from '@/utils/corrections/rules/site-rules';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { removeRule } from '@/utils/settings/opening-rules';
import { OptionsView } from './OptionsView';
import type { OptionsWorld } from './options-world';

interface OptionsAppProps {
  world: OptionsWorld;
}

/** The settings page. Every change is stored at once. */
export function OptionsApp({ world }: OptionsAppProps) {
  const live = useMemo(() => createLiveSettings(world.settings), [world]);
  const toasts = useMemo(createToasts, []);
  const ruleFailures = useMemo(() => signal(0), []);
  const [shortcuts, setShortcuts] = useState<Shortcuts>({ popup: null, reader: null, save: null });
  const [arePicturesPermitted, setArePicturesPermitted] = useState(false);
  const [areTabsSeen, setAreTabsSeen] = useState(false);
  const [rules, setRules] = useState<RulesBySite>({});
  useEffect(() => {
    void world.rules.list().then(setRules);
    return world.rules.watch(setRules);
  }, [world]);
  useEffect(() => {
    const readPermissions = () => {
      void world.pictures.isGranted().then(setArePicturesPermitted);
      void world.tabs.isGranted().then(setAreTabsSeen);
    };
    readPermissions();
    return world.watchPermissions(readPermissions);
  }, [world]);
  const opening = live.current.value?.opening;
  const [permittedHosts, setPermittedHosts] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const readHosts = async () => {
      const hosts = Object.keys(opening ?? {});
      const granted = await Promise.all(hosts.map((host) => world.host(host).isGranted()));
      setPermittedHosts(new Set(hosts.filter((_host, index) => granted[index])));
    };
    void readHosts();
    return world.watchPermissions(() => void readHosts());
  }, [world, opening]);
  useEffect(() => {
    void world.readShortcuts().then(setShortcuts);
    return live.start();
  }, [world, live]);

  const settings = live.current.value;
  if (!settings) return null;
  return (
    <Page settings={settings} preferredLanguages={world.preferredLanguages} surface="tab">
      <OptionsView
        settings={settings}
        shortcuts={shortcuts}
        rules={rules}
        onForgetRule={(site) =>
          void world.rules.change(site, null).catch(() => {
            ruleFailures.value += 1;
          })
        }
        arePicturesPermitted={arePicturesPermitted}
        onRevokePictures={() => void world.pictures.revoke()}
        permittedHosts={permittedHosts}
        onAllowHost={(host) => void world.host(host).request()}
        onRemoveHost={(host) => {
          void live
            .change(({ opening }) => ({ opening: removeRule(opening, host) }))
            .then((isStored) => isStored && world.host(host).revoke());
        }}
        areTabsSeen={areTabsSeen}
        onSeeTabs={(isOn) => {
          const settled = isOn ? world.tabs.request() : world.tabs.revoke();
          // Also after a refusal, so that the switch shows the actual state.
          void settled.then(world.tabs.isGranted).then(setAreTabsSeen);
        }}
        onChangeShortcuts={() => void world.openShortcutSettings()}
        onChange={(fields) => void live.change(fields)}
      />
      <SettingNotStored failures={live.failures} showToast={toasts.showToast} />
      <SettingNotStored failures={ruleFailures} showToast={toasts.showToast} />
      <Toast toast={toasts.current.value} onGone={() => toasts.showToast(null)} />
    </Page>
  );
}
