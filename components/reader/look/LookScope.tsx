import { useMessages } from '@/components/app/use-messages';
import { Choices } from '@/components/controls/Choices';
import { lookMessages } from '@/utils/i18n/look-messages';
import type { Settings } from '@/utils/settings/settings';
import {
  applyLookToAllSites,
  giveOwnLook,
  hasOwnLook,
  resetLook,
  resetSite,
} from '@/utils/settings/site-look';
import styles from './LookScope.module.css';

interface LookScopeProps {
  settings: Settings;
  site: string;
  isPrivate?: boolean | undefined;
  onChange(fields: Partial<Settings>): void;
}

/**
 * Chooses whether changes apply to all sites or to this one, and resets them. In a private window, only a site that has
 * its own look already can be chosen.
 */
export function LookScope({ settings, site, isPrivate, onChange }: LookScopeProps) {
  const messages = useMessages(lookMessages);
  const isOwn = hasOwnLook(settings, site);
  const own = Object.keys(settings.sites[site] ?? {}).length;
  return (
    <div class={styles.scope}>
      {site !== '' && (
        <>
          {(isOwn || !isPrivate) && (
            <Choices
              label={messages.scope}
              name="scope"
              choices={[
                { id: 'all', label: messages.allSites },
                { id: 'site', label: messages.thisSite },
              ]}
              chosen={isOwn ? 'site' : 'all'}
              onChoose={(id) =>
                onChange(
                  id === 'site' ? giveOwnLook(settings, site) : applyLookToAllSites(settings, site),
                )
              }
            />
          )}
          <p class={styles.source} role="status">
            {isOwn ? messages.setForSite(site, own) : messages.setForAll}
          </p>
        </>
      )}
      <button
        type="button"
        class={styles.reset}
        onClick={() => onChange(isOwn ? resetSite(settings, site) : resetLook(settings, site))}
      >
        {isOwn ? messages.resetSite : messages.resetAll}
      </button>
    </div>
  );
}
