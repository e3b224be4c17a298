import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';

interface SettingNotStoredProps {
  /** See `LiveSettings.failures`. */
  failures: ReadonlySignal<number>;
  showToast(toast: { text: string }): void;
}

/** Announces that a setting could not be stored, after each failure. Renders nothing. */
export function SettingNotStored({ failures, showToast }: SettingNotStoredProps) {
  const { messages } = useInterface();
  const count = failures.value;
  useEffect(() => {
    if (count > 0) showToast({ text: messages.settingNotStored });
  }, [count]);
  return null;
}
