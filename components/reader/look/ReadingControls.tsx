import { useMessages } from '@/components/app/use-messages';
import { Choices } from '@/components/controls/Choices';
import { Switch } from '@/components/controls/Switch';
import { lookMessages } from '@/utils/i18n/look-messages';
import { FLOWS, LINE_FOCUSES, type Look } from '@/utils/reader/look/look';
import { Group } from './Group';
import styles from './LookControls.module.css';

interface ReadingControlsProps {
  look: Pick<Look, 'flow' | 'lineFocus' | 'plates'>;
  onChange(fields: Partial<Look>): void;
}

/** The background behind diagrams, scrolling or pages, and the line focus. */
export function ReadingControls({ look, onChange }: ReadingControlsProps) {
  const messages = useMessages(lookMessages);
  return (
    <>
      <div class={styles.switch}>
        <span id="plates">{messages.plates}</span>
        <Switch
          isOn={look.plates}
          labelledBy="plates"
          onChange={(plates) => onChange({ plates })}
        />
      </div>
      <Group label={messages.flow}>
        <Choices
          label={messages.flow}
          name="flow"
          choices={FLOWS.map((id) => ({ id, label: messages.flows[id] }))}
          chosen={look.flow}
          onChoose={(flow) => onChange({ flow })}
        />
      </Group>
      <Group label={messages.lineFocus}>
        <Choices
          label={messages.lineFocus}
          name="line-focus"
          choices={LINE_FOCUSES.map((id) => ({ id, label: messages.lineFocuses[id] }))}
          chosen={look.lineFocus}
          onChoose={(lineFocus) => onChange({ lineFocus })}
        />
      </Group>
    </>
  );
}
