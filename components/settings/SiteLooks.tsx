import { X } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { lookMessages } from '@/utils/i18n/look-messages';
import type { Settings } from '@/utils/settings/settings';
import { resetSite } from '@/utils/settings/site-look';
import styles from './SiteLooks.module.css';

interface SiteLooksProps {
  settings: Settings;
  onChange(fields: Partial<Settings>): void;
}

/** The sites with their own look, each with a button to reset it. Renders nothing if there are none. */
export function SiteLooks({ settings, onChange }: SiteLooksProps) {
  const messages = useMessages(lookMessages);
  const sites = Object.entries(settings.sites).sort(([one], [other]) => one.localeCompare(other));
  if (sites.length === 0) return null;
  return (
    <div class={styles.sites}>
      <h3>{messages.sitesWithSettings}</h3>
      <ul>
        {sites.map(([site, fields]) => (
          <li key={site}>
            <span>{messages.setForSite(site, Object.keys(fields).length)}</span>
            <IconButton
              icon={X}
              label={messages.resetNamed(site)}
              onPress={() => onChange(resetSite(settings, site))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
