import { useMessages } from '@/components/app/use-messages';
import { Choices } from '@/components/controls/Choices';
import { lookMessages } from '@/utils/i18n/look-messages';
import type { Settings } from '@/utils/settings/settings';
import {
  giveOwnLook,
  hasOwnLook,
  resetLook,
  resetSite,
  spreadLook,
} from '@/utils/settings/site-look';
import styles from './LookScope.module.css';

interface LookScopeProps {
  settings: Settings;
  site: string;
  onChange(fields: Partial<Settings>): void;
}

/** Whom the look is for, all sites or this one, where it comes from, and the way back. */
export function LookScope({ settings, site, onChange }: LookScopeProps) {
  const words = useMessages(lookMessages);
  const isOwn = hasOwnLook(settings, site);
  const own = Object.keys(settings.sites[site] ?? {}).length;
  return (
    <div class={styles.scope}>
      {site !== '' && (
        <>
          <Choices
            label={words.scope}
            name="scope"
            choices={[
              { id: 'all', label: words.allSites },
              { id: 'site', label: words.thisSite },
            ]}
            chosen={isOwn ? 'site' : 'all'}
            onChoose={(id) =>
              onChange(id === 'site' ? giveOwnLook(settings, site) : spreadLook(settings, site))
            }
          />
          <p class={styles.source} role="status">
            {isOwn ? words.setForSite(site, own) : words.setForAll}
          </p>
        </>
      )}
      <button
        type="button"
        class={styles.reset}
        onClick={() => onChange(isOwn ? resetSite(settings, site) : resetLook(settings, site))}
      >
        {isOwn ? words.resetSite : words.resetAll}
      </button>
    </div>
  );
}
