import { BookOpen, ShieldCheck } from 'lucide';
import { useEffect } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { ReadingSample } from '@/components/article/ReadingSample';
import { Choices } from '@/components/controls/Choices';
import { Icon } from '@/components/controls/Icon';
import { KeyList } from '@/components/controls/KeyList';
import { Switch } from '@/components/controls/Switch';
import { LookControls } from '@/components/reader/look/LookControls';
import { LookScope } from '@/components/reader/look/LookScope';
import { PicturesSetting } from '@/components/settings/PicturesSetting';
import { SettingRow } from '@/components/settings/SettingRow';
import { SiteLooks } from '@/components/settings/SiteLooks';
import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import { LANGUAGES } from '@/utils/i18n/languages';
import { settingsMessages } from '@/utils/i18n/settings-messages';
import { LANGUAGE_CHOICES, type Settings } from '@/utils/settings/settings';
import styles from './options.module.css';

interface OptionsViewProps {
  settings: Settings;
  shortcuts: Shortcuts;
  arePicturesPermitted: boolean;
  onRevokePictures(): void;
  /** Whether the toolbar shows on every page if it is saved. */
  areTabsSeen: boolean;
  onSeeTabs(isOn: boolean): void;
  onChange(fields: Partial<Settings>): void;
}

/** How articles look, how the keyboard works, and what Lectern may do. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, shortcuts, onChange } = props;
  const { messages, language } = useInterface();
  const words = settingsMessages[language];
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
        <h2>{words.reading}</h2>
        <div class={styles.sample}>
          <ReadingSample text={words.previewText} />
        </div>
        <div class={styles.look}>
          <LookControls look={settings} onChange={onChange} />
          <LookScope settings={settings} site="" onChange={onChange} />
        </div>
        <SiteLooks settings={settings} onChange={onChange} />
        <SettingRow label={words.language} hint={words.languageHint}>
          <Choices
            label={words.language}
            name="language"
            choices={LANGUAGE_CHOICES.map((id) => ({
              id,
              label: id === 'auto' ? words.sameAsBrowser : LANGUAGES[id],
            }))}
            chosen={settings.language}
            onChoose={(language) => onChange({ language })}
          />
        </SettingRow>
        <PicturesSetting
          words={words.pictures}
          choice={settings.keepPictures}
          isPermitted={props.arePicturesPermitted}
          onChoose={(keepPictures) => onChange({ keepPictures })}
          onRevoke={props.onRevokePictures}
        />
        <SettingRow label={words.mark} labelId="mark" hint={words.markHint}>
          <Switch isOn={props.areTabsSeen} labelledBy="mark" onChange={props.onSeeTabs} />
        </SettingRow>
        <SettingRow label={words.reminder} labelId="reminder" hint={words.reminderHint}>
          <Switch
            isOn={settings.backupReminder}
            labelledBy="reminder"
            onChange={(backupReminder) => onChange({ backupReminder })}
          />
        </SettingRow>
      </section>

      <section>
        <h2>{words.keyboard}</h2>
        <SettingRow label={words.singleKeys} labelId="single-keys" hint={words.singleKeysHint}>
          <Switch
            isOn={settings.singleKeys}
            labelledBy="single-keys"
            onChange={(singleKeys) => onChange({ singleKeys })}
          />
        </SettingRow>
        <KeyList
          keys={[
            { does: words.shortcutOpen, keys: [shortcuts.popup ?? words.shortcutNone] },
            { does: words.shortcutReader, keys: [shortcuts.reader ?? words.shortcutNone] },
            { does: words.shortcutSave, keys: [shortcuts.save ?? words.shortcutNone] },
            { does: words.keys.size, keys: ['+', '−', '0'] },
            { does: words.keys.images, keys: ['G'] },
            { does: words.keys.save, keys: ['S'] },
            { does: words.keys.choose, keys: ['←', '→'] },
            { does: words.keys.undo, keys: ['Ctrl+Z'] },
            { does: words.keys.close, keys: ['Esc'] },
          ]}
        />
      </section>

      <section>
        <h2>{words.privacy}</h2>
        <div class={styles.promise}>
          <Icon drawing={ShieldCheck} />
          <ul>
            {words.privacyText.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </section>
    </main>
  );
}
