import { X } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import type { SettingsMessages } from '@/utils/i18n/en/settings';
import { formatDay } from '@/utils/i18n/format-date';
import type { OpeningRule, OpeningRules } from '@/utils/settings/opening-rules';
import styles from './OpeningSites.module.css';

interface OpeningSitesProps {
  messages: SettingsMessages['opening'];
  rules: OpeningRules;
  /** The hosts that the browser permits. */
  permitted: ReadonlySet<string>;
  /** Requests the permission for a host. Called in a user gesture. */
  onAllow(host: string): void;
  onRemove(host: string): void;
}

/** The sites where the reader opens automatically, with the permission and the last use of each. */
export function OpeningSites({ messages, rules, permitted, onAllow, onRemove }: OpeningSitesProps) {
  const { messages: appMessages } = useInterface();
  const sites = Object.entries(rules).sort(([one], [other]) => one.localeCompare(other));
  if (sites.length === 0) return null;
  const factsOf = ({ lastUsed, leftOut }: OpeningRule, isOn: boolean) => [
    isOn ? messages.reach : messages.off,
    lastUsed === null ? messages.notUsed : messages.lastUsed(formatDay(lastUsed, appMessages)),
    ...(leftOut.length > 0 ? [messages.leftOut(leftOut.length)] : []),
  ];
  return (
    <div class={styles.sites}>
      <h3>{messages.title}</h3>
      <ul aria-label={messages.title}>
        {sites.map(([host, rule]) => {
          const isOn = permitted.has(host);
          return (
            <li key={host}>
              <div>
                <p>{host}</p>
                <p class={styles.hint}>{factsOf(rule, isOn).join(' ')}</p>
              </div>
              {!isOn && <Button onPress={() => onAllow(host)}>{messages.allow}</Button>}
              <IconButton icon={X} label={messages.remove(host)} onPress={() => onRemove(host)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
