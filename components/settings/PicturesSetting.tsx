import { Button } from '@/components/controls/Button';
import { Choices } from '@/components/controls/Choices';
import type { SettingsMessages } from '@/utils/i18n/en/settings';
import { PICTURE_CHOICES, type PictureChoice } from '@/utils/settings/settings';
import { SettingRow } from './SettingRow';

interface PicturesSettingProps {
  messages: SettingsMessages['pictures'];
  choice: PictureChoice;
  /** Whether Lectern may fetch pictures from all sites. */
  isPermitted: boolean;
  onChoose(choice: PictureChoice): void;
  onRevoke(): void;
}

/** The setting for the pictures of saved articles, and the permission that it needs. */
export function PicturesSetting({
  messages,
  choice,
  isPermitted,
  onChoose,
  onRevoke,
}: PicturesSettingProps) {
  return (
    <>
      <SettingRow label={messages.label} hint={messages.hint}>
        <Choices
          label={messages.label}
          name="pictures"
          choices={PICTURE_CHOICES.map((id) => ({ id, label: messages.choices[id] }))}
          chosen={choice}
          onChoose={onChoose}
        />
      </SettingRow>
      <SettingRow
        label={messages.permission}
        hint={isPermitted ? messages.allowed : messages.notAllowed}
      >
        {isPermitted && <Button onPress={onRevoke}>{messages.revoke}</Button>}
      </SettingRow>
    </>
  );
}
