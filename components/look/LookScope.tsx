import { Choices } from '@/components/controls/Choices';
import { useReaderWords } from '@/components/reader/use-reader-words';
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
  const { type } = useReaderWords();
  const isOwn = hasOwnLook(settings, site);
  const own = Object.keys(settings.sites[site] ?? {}).length;
  return (
    <div class={styles.scope}>
      {site !== '' && (
        <>
          <Choices
            label={type.scope}
            name="scope"
            choices={[
              { id: 'all', label: type.allSites },
              { id: 'site', label: type.thisSite },
            ]}
            chosen={isOwn ? 'site' : 'all'}
            onChoose={(id) =>
              onChange(id === 'site' ? giveOwnLook(settings, site) : spreadLook(settings, site))
            }
          />
          <p class={styles.source} role="status">
            {isOwn ? type.setForSite(site, own) : type.setForAll}
          </p>
        </>
      )}
      <button
        type="button"
        class={styles.reset}
        onClick={() => onChange(isOwn ? resetSite(settings, site) : resetLook(settings, site))}
      >
        {isOwn ? type.resetSite : type.resetAll}
      </button>
    </div>
  );
}
