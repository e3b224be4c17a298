import { Button } from '@/components/controls/Button';
import { Choices } from '@/components/controls/Choices';
import type { SettingsMessages } from '@/utils/i18n/en/settings';
import { PICTURE_CHOICES, type PictureChoice } from '@/utils/settings/settings';
import { SettingRow } from './SettingRow';

interface PicturesSettingProps {
  words: SettingsMessages['pictures'];
  choice: PictureChoice;
  /** Whether Lectern may fetch pictures from all sites. */
  isPermitted: boolean;
  onChoose(choice: PictureChoice): void;
  onRevoke(): void;
}

/** What becomes of pictures when an article is saved, and the permission for it with the way to take it back. */
export function PicturesSetting({
  words,
  choice,
  isPermitted,
  onChoose,
  onRevoke,
}: PicturesSettingProps) {
  return (
    <>
      <SettingRow label={words.label} hint={words.hint}>
        <Choices
          label={words.label}
          name="pictures"
          choices={PICTURE_CHOICES.map((id) => ({ id, label: words.choices[id] }))}
          chosen={choice}
          onChoose={onChoose}
        />
      </SettingRow>
      <SettingRow label={words.permission} hint={isPermitted ? words.allowed : words.notAllowed}>
        {isPermitted && <Button onPress={onRevoke}>{words.revoke}</Button>}
      </SettingRow>
    </>
  );
}
