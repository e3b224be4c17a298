import { BookOpen, ShieldCheck } from 'lucide';
import { useEffect } from 'preact/hooks';
import { ReadingSample } from '@/components/article/ReadingSample';
import { Choices } from '@/components/controls/Choices';
import { Icon } from '@/components/controls/Icon';
import { Switch } from '@/components/controls/Switch';
import { useInterface } from '@/components/interface/interface-context';
import { LookControls } from '@/components/look/LookControls';
import { LookScope } from '@/components/look/LookScope';
import { OwnSites } from '@/components/look/OwnSites';
import { KeyList } from '@/components/settings/KeyList';
import { SettingRow } from '@/components/settings/SettingRow';
import { LANGUAGE_CHOICES, type Settings } from '@/utils/settings/settings';
import styles from './options.module.css';

interface OptionsViewProps {
  settings: Settings;
  shortcut: string | null;
  onChange(fields: Partial<Settings>): void;
}

/** How articles look, how the keyboard works, and what Lectern may do. */
export function OptionsView({ settings, shortcut, onChange }: OptionsViewProps) {
  const { messages } = useInterface();
  useEffect(() => {
    document.title = `${messages.settings} – ${messages.name}`;
  }, [messages]);
  return (
    <main class={styles.page}>
      <p class={styles.brand}>
        <Icon drawing={BookOpen} />
        {messages.name}
      </p>
      <h1>{messages.settings}</h1>

      <section>
        <h2>{messages.reading}</h2>
        <div class={styles.sample}>
          <ReadingSample text={messages.previewText} />
        </div>
        <div class={styles.look}>
          <LookControls look={settings} onChange={onChange} />
          <LookScope settings={settings} site="" onChange={onChange} />
        </div>
        <OwnSites settings={settings} onChange={onChange} />
        <SettingRow label={messages.language} hint={messages.languageHint}>
          <Choices
            label={messages.language}
            name="language"
            choices={LANGUAGE_CHOICES.map((id) => ({ id, label: messages.languages[id] }))}
            chosen={settings.language}
            onChoose={(language) => onChange({ language })}
          />
        </SettingRow>
      </section>

      <section>
        <h2>{messages.keyboard}</h2>
        <SettingRow
          label={messages.singleKeys}
          labelId="single-keys"
          hint={messages.singleKeysHint}
        >
          <Switch
            isOn={settings.singleKeys}
            labelledBy="single-keys"
            onChange={(singleKeys) => onChange({ singleKeys })}
          />
        </SettingRow>
        <KeyList
          keys={[
            { does: messages.shortcutOpen, keys: [shortcut ?? messages.shortcutNone] },
            { does: messages.keys.size, keys: ['+', '−', '0'] },
            { does: messages.keys.images, keys: ['G'] },
            { does: messages.keys.save, keys: ['S'] },
            { does: messages.keys.choose, keys: ['←', '→'] },
            { does: messages.keys.undo, keys: ['Ctrl+Z'] },
            { does: messages.keys.close, keys: ['Esc'] },
          ]}
        />
      </section>

      <section>
        <h2>{messages.privacy}</h2>
        <div class={styles.promise}>
          <Icon drawing={ShieldCheck} />
          <ul>
            {messages.privacyText.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </section>
    </main>
  );
}
