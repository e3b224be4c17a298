import { useMessages } from '@/components/app/use-messages';
import { LookControls } from '@/components/reader/look/LookControls';
import { LookScope } from '@/components/reader/look/LookScope';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { Settings } from '@/utils/settings/settings';
import { changeLook, lookOn } from '@/utils/settings/site-look';
import styles from './LookControls.module.css';

interface LookPanelProps {
  settings: Settings;
  site: string;
  /** Whether no site may be given a look of its own. */
  isPrivate?: boolean | undefined;
  onChange(fields: Partial<Settings>): void;
}

/** The look controls, beside the text so that every change is visible. */
export function LookPanel({ settings, site, isPrivate, onChange }: LookPanelProps) {
  const messages = useMessages(readerMessages);
  return (
    <div class={styles.controls} role="dialog" aria-label={messages.look} tabIndex={-1}>
      <LookControls
        look={lookOn(settings, site)}
        forSite={settings.sites[site]}
        onChange={(fields) => onChange(changeLook(settings, site, fields))}
      />
      <LookScope settings={settings} site={site} isPrivate={isPrivate} onChange={onChange} />
    </div>
  );
}
