import { useEffect, useState } from 'preact/hooks';
import { Page } from '@/components/interface/Page';
import type { Settings } from '@/utils/settings/settings';
import { OptionsView } from './OptionsView';
import type { OptionsWorld } from './options-world';

interface OptionsAppProps {
  world: OptionsWorld;
}

/** The settings page. Every change is kept at once. */
export function OptionsApp({ world }: OptionsAppProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void world.settings.read().then(setSettings);
    void world.readShortcut().then(setShortcut);
    return world.settings.watch(setSettings);
  }, [world]);
  if (!settings) return null;

  const change = (fields: Partial<Settings>) => {
    setSettings({ ...settings, ...fields });
    void world.settings.change(fields);
  };
  return (
    <Page settings={settings} preferredLanguages={world.preferredLanguages} surface="tab">
      <OptionsView settings={settings} shortcut={shortcut} onChange={change} />
    </Page>
  );
}
