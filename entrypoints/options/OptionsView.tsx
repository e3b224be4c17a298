import { ShieldCheck } from 'lucide';
import { useEffect } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { ReadingSample } from '@/components/article/ReadingSample';
import { Brand } from '@/components/controls/Brand';
import { Button } from '@/components/controls/Button';
import { Choices } from '@/components/controls/Choices';
import { Icon } from '@/components/controls/Icon';
import { Switch } from '@/components/controls/Switch';
import { KeyList } from '@/components/keys/KeyList';
import { useKeys } from '@/components/keys/use-keys';
import { LookControls } from '@/components/reader/look/LookControls';
import { LookScope } from '@/components/reader/look/LookScope';
import { MendedSites } from '@/components/settings/MendedSites';
import { OpeningSites } from '@/components/settings/OpeningSites';
import { PicturesSetting } from '@/components/settings/PicturesSetting';
import { SettingRow } from '@/components/settings/SettingRow';
import { SiteLooks } from '@/components/settings/SiteLooks';
import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import { furtherPagesMessages } from '@/utils/i18n/further-pages-messages';
import { LANGUAGES } from '@/utils/i18n/languages';
import { settingsMessages } from '@/utils/i18n/settings-messages';
import type { RulesBySite } from '@/utils/mending/site-rules';
import { DEFAULT_LOOK } from '@/utils/reader/look/look';
import { LANGUAGE_CHOICES, type Settings } from '@/utils/settings/settings';
import styles from './options.module.css';

interface OptionsViewProps {
  settings: Settings;
  shortcuts: Shortcuts;
  /** What was mended, by site. */
  rules: RulesBySite;
  onForgetRule(site: string): void;
  arePicturesPermitted: boolean;
  onRevokePictures(): void;
  /** The hosts with a rule where the browser permits the reader to open by itself. */
  permittedHosts: ReadonlySet<string>;
  onAllowHost(host: string): void;
  onRemoveHost(host: string): void;
  /** Whether the toolbar icon marks saved pages in every tab. */
  areTabsSeen: boolean;
  onSeeTabs(isOn: boolean): void;
  /** Opens the browser's page for extension shortcuts. */
  onChangeShortcuts(): void;
  onChange(fields: Partial<Settings>): void;
}

/** The settings: look, language, pictures, keyboard and permissions. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, shortcuts, onChange } = props;
  const { messages: appMessages, language } = useInterface();
  const messages = settingsMessages[language];
  const pagesMessages = furtherPagesMessages[language];
  useEffect(() => {
    document.title = `${appMessages.settings} – ${appMessages.name}`;
  }, [appMessages]);
  useKeys(
    'settings',
    { resetLook: () => onChange(DEFAULT_LOOK) },
    { singleKeys: settings.singleKeys },
  );
  return (
    <main class={styles.page}>
      <Brand />
      <h1>{appMessages.settings}</h1>

      <section>
        <h2>{messages.reading}</h2>
        <div class={styles.sample}>
          <ReadingSample text={messages.previewText} />
        </div>
        <div class={styles.look}>
          <LookControls look={settings} onChange={onChange} />
          <LookScope settings={settings} site="" onChange={onChange} />
        </div>
        <OpeningSites
          messages={messages.opening}
          rules={settings.opening}
          permitted={props.permittedHosts}
          onAllow={props.onAllowHost}
          onRemove={props.onRemoveHost}
        />
        <SiteLooks settings={settings} onChange={onChange} />
        <MendedSites rules={props.rules} onForget={props.onForgetRule} />
        <SettingRow label={messages.language} hint={messages.languageHint}>
          <Choices
            label={messages.language}
            name="language"
            choices={LANGUAGE_CHOICES.map((id) => ({
              id,
              label: id === 'auto' ? messages.sameAsBrowser : LANGUAGES[id],
            }))}
            chosen={settings.language}
            onChoose={(language) => onChange({ language })}
          />
        </SettingRow>
        <PicturesSetting
          messages={messages.pictures}
          choice={settings.keepPictures}
          isPermitted={props.arePicturesPermitted}
          onChoose={(keepPictures) => onChange({ keepPictures })}
          onRevoke={props.onRevokePictures}
        />
        <SettingRow
          label={pagesMessages.setting}
          labelId="all-pages"
          hint={pagesMessages.settingHint}
        >
          <Switch
            isOn={settings.joinPages}
            labelledBy="all-pages"
            onChange={(joinPages) => onChange({ joinPages })}
          />
        </SettingRow>
        <SettingRow label={messages.mark} labelId="mark" hint={messages.markHint}>
          <Switch isOn={props.areTabsSeen} labelledBy="mark" onChange={props.onSeeTabs} />
        </SettingRow>
        <SettingRow label={messages.reminder} labelId="reminder" hint={messages.reminderHint}>
          <Switch
            isOn={settings.backupReminder}
            labelledBy="reminder"
            onChange={(backupReminder) => onChange({ backupReminder })}
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
          first={[
            {
              description: messages.shortcutOpen,
              keys: [shortcuts.popup ?? messages.shortcutNone],
            },
            {
              description: messages.shortcutReader,
              keys: [shortcuts.reader ?? messages.shortcutNone],
            },
            { description: messages.shortcutSave, keys: [shortcuts.save ?? messages.shortcutNone] },
          ]}
          surfaces={['popup']}
        />
        <Button onPress={props.onChangeShortcuts}>{messages.changeShortcuts}</Button>
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
