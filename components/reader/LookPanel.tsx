import { Choices } from '@/components/controls/Choices';
import { TextSizeSteps } from '@/components/controls/TextSizeSteps';
import { useInterface } from '@/components/interface/interface-context';
import { type Settings, THEMES } from '@/utils/settings/settings';
import styles from './LookPanel.module.css';
import { useReaderWords } from './use-reader-words';

interface LookPanelProps {
  settings: Settings;
  onChange(fields: Partial<Settings>): void;
}

/** How the text looks, beside the text, so that every change is seen. */
export function LookPanel({ settings, onChange }: LookPanelProps) {
  const { messages } = useInterface();
  const words = useReaderWords();
  return (
    <div class={styles.panel} role="dialog" aria-label={words.look}>
      <p class={styles.label}>{messages.textSize}</p>
      <TextSizeSteps step={settings.textStep} onChoose={(textStep) => onChange({ textStep })} />
      <p class={styles.label}>{messages.theme}</p>
      <Choices
        label={messages.theme}
        name="theme"
        choices={THEMES.map((id) => ({ id, label: messages.themes[id] }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
    </div>
  );
}
