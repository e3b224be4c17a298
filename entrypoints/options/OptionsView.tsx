import { ShieldCheck } from 'lucide';
import { useEffect } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { ReadingSample } from '@/components/article/ReadingSample';
import { Brand } from '@/components/controls/Brand';
import { Button } from '@/components/controls/Button';
import { Choices } from '@/components/controls/Choices';
import { Icon } from '@/components/controls/Icon';
import { KeyList } from '@/components/keys/KeyList';
import { useKeys } from '@/components/keys/use-keys';
import { LookControls } from '@/components/reader/look/LookControls';
import { LookScope } from '@/components/reader/look/LookScope';
import { CorrectedSites } from '@/components/settings/CorrectedSites';
import { OpeningSites } from '@/components/settings/OpeningSites';
import { PicturesSetting } from '@/components/settings/PicturesSetting';
import { SettingRow } from '@/components/settings/SettingRow';
import { SiteLooks } from '@/components/settings/SiteLooks';
import { SwitchSetting } from '@/components/settings/SwitchSetting';
import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import type { RulesBySite } from '@/utils/corrections/rules/site-rules';
import { furtherPagesMessages } from '@/utils/i18n/further-pages-messages';
import { LANGUAGES } from '@/utils/i18n/languages';
import { settingsMessages } from '@/utils/i18n/settings-messages';
import { DEFAULT_LOOK } from '@/utils/reader/look/look';
import { LANGUAGE_CHOICES, type Settings } from '@/utils/settings/settings';
import styles from './options.module.css';

interface OptionsViewProps {
  settings: Settings;
  shortcuts: Shortcuts;
  /** The corrections, by site. */
  rules: RulesBySite;
  onForgetRule(site: string): void;
  arePicturesPermitted: boolean;
  onRevokePictures(): void;
  /** The hosts with a rule where the browser permits the reader to open automatically. */
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
  const { settings, onChange } = props;
  const { messages: appMessages } = useInterface();
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
      <ReadingSection {...props} />
      <KeyboardSection {...props} />
      <PrivacySection />
    </main>
  );
}

function ReadingSection(props: OptionsViewProps) {
  const { settings, onChange } = props;
  const messages = useMessages(settingsMessages);
  return (
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
      <CorrectedSites rules={props.rules} onForget={props.onForgetRule} />
      <ReadingRows {...props} />
    </section>
  );
}

function ReadingRows(props: OptionsViewProps) {
  const { settings, onChange } = props;
  const messages = useMessages(settingsMessages);
  const { setting, settingHint } = useMessages(furtherPagesMessages);
  return (
    <>
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
      <SwitchSetting
        label={setting}
        hint={settingHint}
        isOn={settings.joinPages}
        onChange={(joinPages) => onChange({ joinPages })}
      />
      <SwitchSetting
        label={messages.mark}
        hint={messages.markHint}
        isOn={props.areTabsSeen}
        onChange={props.onSeeTabs}
      />
      <SwitchSetting
        label={messages.reminder}
        hint={messages.reminderHint}
        isOn={settings.backupReminder}
        onChange={(backupReminder) => onChange({ backupReminder })}
      />
    </>
  );
}

function KeyboardSection({ settings, shortcuts, onChange, onChangeShortcuts }: OptionsViewProps) {
  const messages = useMessages(settingsMessages);
  const rowOf = (description: string, keys: string | null) => ({
    description,
    keys: [keys ?? messages.shortcutNone],
  });
  return (
    <section>
      <h2>{messages.keyboard}</h2>
      <SwitchSetting
        label={messages.singleKeys}
        hint={messages.singleKeysHint}
        isOn={settings.singleKeys}
        onChange={(singleKeys) => onChange({ singleKeys })}
      />
      <KeyList
        first={[
          rowOf(messages.shortcutOpen, shortcuts.popup),
          rowOf(messages.shortcutReader, shortcuts.reader),
          rowOf(messages.shortcutSave, shortcuts.save),
        ]}
        surfaces={['popup']}
      />
      <Button onPress={onChangeShortcuts}>{messages.changeShortcuts}</Button>
    </section>
  );
}

function PrivacySection() {
  const messages = useMessages(settingsMessages);
  return (
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
  );
}
