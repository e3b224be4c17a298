import { useMessages } from '@/components/app/use-messages';
import { Switch } from '@/components/controls/Switch';
import { lookMessages } from '@/utils/i18n/look-messages';
import { FLOWS, LINE_FOCUSES, type Look } from '@/utils/reader/look/look';
import { ChoiceGroup } from './ChoiceGroup';
import styles from './LookControls.module.css';

interface ReadingControlsProps {
  look: Pick<Look, 'flow' | 'lineFocus' | 'diagramBackgrounds'>;
  onChange(fields: Partial<Look>): void;
}

/** The background behind diagrams, scrolling or pages, and the line focus. */
export function ReadingControls({ look, onChange }: ReadingControlsProps) {
  const messages = useMessages(lookMessages);
  return (
    <>
      <div class={styles.switch}>
        <span id="diagramBackgrounds">{messages.diagramBackgrounds}</span>
        <Switch
          isOn={look.diagramBackgrounds}
          labelledBy="diagramBackgrounds"
          onChange={(diagramBackgrounds) => onChange({ diagramBackgrounds })}
        />
      </div>
      <ChoiceGroup
        label={messages.flow}
        name="flow"
        ids={FLOWS}
        labels={messages.flows}
        chosen={look.flow}
        onChoose={(flow) => onChange({ flow })}
      />
      <ChoiceGroup
        label={messages.lineFocus}
        name="line-focus"
        ids={LINE_FOCUSES}
        labels={messages.lineFocuses}
        chosen={look.lineFocus}
        onChoose={(lineFocus) => onChange({ lineFocus })}
      />
    </>
  );
}
