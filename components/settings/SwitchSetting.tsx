import { useId } from 'preact/hooks';
import { Switch } from '@/components/controls/Switch';
import { SettingRow } from './SettingRow';

interface SwitchSettingProps {
  label: string;
  hint: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** A setting that is on or off. */
export function SwitchSetting({ label, hint, isOn, onChange }: SwitchSettingProps) {
  const id = useId();
  return (
    <SettingRow label={label} labelId={id} hint={hint}>
      <Switch isOn={isOn} labelledBy={id} onChange={onChange} />
    </SettingRow>
  );
}
