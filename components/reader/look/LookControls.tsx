import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Choices } from '@/components/controls/Choices';
import { Switch } from '@/components/controls/Switch';
import { lookMessages } from '@/utils/i18n/look-messages';
import {
  ALIGNMENTS,
  COLUMN_WIDTHS,
  LINE_HEIGHTS,
  type Look,
  SPACINGS,
} from '@/utils/reader/look/look';
import { Group } from './Group';
import styles from './LookControls.module.css';
import { ReadingControls } from './ReadingControls';
import { TextSizeControl } from './TextSizeControl';
import { ThemeControl } from './ThemeControl';
import { TypefaceControl } from './TypefaceControl';

interface LookControlsProps {
  look: Look;
  /** The fields set for this site only. */
  forSite?: Partial<Look> | undefined;
  onChange(fields: Partial<Look>): void;
}

/** The controls for the look of articles. The less common ones are collapsed. */
export function LookControls({ look, forSite, onChange }: LookControlsProps) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(lookMessages);
  return (
    <div class={styles.controls}>
      <Group label={appMessages.textSize}>
        <TextSizeControl
          step={look.textStep}
          isForSite={forSite?.textStep !== undefined}
          onChoose={(textStep) => onChange({ textStep })}
        />
      </Group>
      <Group label={messages.typeface}>
        <TypefaceControl look={look} onChange={onChange} />
      </Group>
      <Group label={messages.lineHeight}>
        <Choices
          label={messages.lineHeight}
          name="line-height"
          choices={LINE_HEIGHTS.map((id) => ({ id, label: messages.lineHeights[id] }))}
          chosen={look.lineHeight}
          onChoose={(lineHeight) => onChange({ lineHeight })}
        />
      </Group>
      <Group label={messages.columnWidth}>
        <Choices
          label={messages.columnWidth}
          name="column-width"
          choices={COLUMN_WIDTHS.map((id) => ({ id, label: messages.columnWidths[id] }))}
          chosen={look.columnWidth}
          onChoose={(columnWidth) => onChange({ columnWidth })}
        />
      </Group>
      <Group label={messages.theme}>
        <ThemeControl look={look} onChange={onChange} />
      </Group>
      <ReadingControls look={look} onChange={onChange} />
      <details class={styles.more}>
        <summary>{messages.spacingAndAlignment}</summary>
        <div class={styles.controls}>
          <SpacingControls look={look} onChange={onChange} />
        </div>
      </details>
    </div>
  );
}

function SpacingControls({ look, onChange }: Omit<LookControlsProps, 'forSite'>) {
  const messages = useMessages(lookMessages);
  const spacings = SPACINGS.map((id) => ({ id, label: messages.spacings[id] }));
  return (
    <>
      <Group label={messages.letterSpacing}>
        <Choices
          label={messages.letterSpacing}
          name="letter-gap"
          choices={spacings}
          chosen={look.letterGap}
          onChoose={(letterGap) => onChange({ letterGap })}
        />
      </Group>
      <Group label={messages.wordSpacing}>
        <Choices
          label={messages.wordSpacing}
          name="word-gap"
          choices={spacings}
          chosen={look.wordGap}
          onChoose={(wordGap) => onChange({ wordGap })}
        />
      </Group>
      <Group label={messages.alignment}>
        <Choices
          label={messages.alignment}
          name="alignment"
          choices={ALIGNMENTS.map((id) => ({ id, label: messages.alignments[id] }))}
          chosen={look.alignment}
          onChoose={(alignment) => onChange({ alignment })}
        />
      </Group>
      <div class={styles.switch}>
        <span id="hyphens">{messages.hyphenation}</span>
        <Switch
          isOn={look.hyphens}
          labelledBy="hyphens"
          onChange={(hyphens) => onChange({ hyphens })}
        />
      </div>
    </>
  );
}
