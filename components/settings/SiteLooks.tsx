import { X } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { lookMessages } from '@/utils/i18n/look-messages';
import type { Settings } from '@/utils/settings/settings';
import { resetSite } from '@/utils/settings/site-look';
import styles from './SiteLooks.module.css';

interface OwnSitesProps {
  settings: Settings;
  onChange(fields: Partial<Settings>): void;
}

/** The sites that look otherwise, and how to let each look as all others again. Nothing where there are none. */
export function SiteLooks({ settings, onChange }: OwnSitesProps) {
  const words = useMessages(lookMessages);
  const sites = Object.entries(settings.sites).sort(([one], [other]) => one.localeCompare(other));
  if (sites.length === 0) return null;
  return (
    <div class={styles.sites}>
      <h3>{words.sitesWithSettings}</h3>
      <ul>
        {sites.map(([site, fields]) => (
          <li key={site}>
            <span>{words.setForSite(site, Object.keys(fields).length)}</span>
            <IconButton
              icon={X}
              label={words.resetNamed(site)}
              onPress={() => onChange(resetSite(settings, site))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
