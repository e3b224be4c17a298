import { X } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import type { SiteRule } from '@/utils/corrections/rules/site-rule';
import type { RulesBySite } from '@/utils/corrections/rules/site-rules';
import { settingsMessages } from '@/utils/i18n/settings-messages';
import styles from './SiteLooks.module.css';

interface CorrectedSitesProps {
  rules: RulesBySite;
  onForget(site: string): void;
}

/**
 * The sites whose articles the user corrected, each with a button to forget that. Renders nothing if there are none.
 */
export function CorrectedSites({ rules, onForget }: CorrectedSitesProps) {
  const messages = useMessages(settingsMessages);
  const sites = Object.entries(rules).sort(([one], [other]) => one.localeCompare(other));
  if (sites.length === 0) return null;
  return (
    <div class={styles.sites}>
      <h3>{messages.corrected}</h3>
      <p class={styles.hint}>{messages.correctedHint}</p>
      <ul>
        {sites.map(([site, rule]) => (
          <li key={site}>
            <span>{messages.corrections(site, countShapes(rule))}</span>
            <IconButton
              icon={X}
              label={messages.forgetCorrections(site)}
              onPress={() => onForget(site)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const countShapes = ({ root, keep, drop }: SiteRule): number =>
  keep.length + drop.length + Number(root !== null);
