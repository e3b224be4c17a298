import { useEffect, useMemo, useState } from 'preact/hooks';
import { Page } from '@/components/interface/Page';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { OptionsView } from './OptionsView';
import type { OptionsWorld } from './options-world';

interface OptionsAppProps {
  world: OptionsWorld;
}

/** The settings page. Every change is kept at once. */
export function OptionsApp({ world }: OptionsAppProps) {
  const live = useMemo(() => createLiveSettings(world.settings), [world]);
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void world.readShortcut().then(setShortcut);
    return live.start();
  }, [world, live]);

  const settings = live.current.value;
  if (!settings) return null;
  return (
    <Page settings={settings} preferredLanguages={world.preferredLanguages} surface="tab">
      <OptionsView
        settings={settings}
        shortcut={shortcut}
        onChange={(fields) => void live.change(fields)}
      />
    </Page>
  );
}
