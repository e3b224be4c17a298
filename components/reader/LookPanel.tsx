import { LookControls } from '@/components/look/LookControls';
import { LookScope } from '@/components/look/LookScope';
import type { Settings } from '@/utils/settings/settings';
import { changeLook, lookOn } from '@/utils/settings/site-look';
import styles from './LookPanel.module.css';
import { useReaderWords } from './use-reader-words';

interface LookPanelProps {
  settings: Settings;
  site: string;
  onChange(fields: Partial<Settings>): void;
}

/** How the text looks, beside the text, so that every change is seen. */
export function LookPanel({ settings, site, onChange }: LookPanelProps) {
  const words = useReaderWords();
  return (
    <div class={styles.panel} role="dialog" aria-label={words.look}>
      <LookControls
        look={lookOn(settings, site)}
        forSite={settings.sites[site]}
        onChange={(fields) => onChange(changeLook(settings, site, fields))}
      />
      <LookScope settings={settings} site={site} onChange={onChange} />
    </div>
  );
}
